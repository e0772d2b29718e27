import type { KitWords } from '../kit-facts.ts';
import {
  choicesSentence,
  deadlineSentences,
  helpSentence,
  isOfPlace,
  numberedSteps,
} from './paragraphs.ts';

/**
 * The post for Zalo and Facebook, paragraphs apart by empty lines.
 * @param words the consultation in the place
 */
export function kitPost(words: KitWords): string[] {
  const { sheet, more } = words;
  return [
    ...(isOfPlace(words) ? [`${sheet.place}:`] : []),
    sheet.title,
    sheet.summary,
    '',
    `VNeID nhận ý kiến từ ngày ${more.opensOn}.`,
    deadlineSentences(words),
    '',
    'Cách làm:',
    ...numberedSteps(words),
    '',
    choicesSentence(words),
    '',
    helpSentence(words),
    `${sheet.safety}.`,
    `Xem đầy đủ: ${sheet.qr.typedAddress}`,
  ];
}

/**
 * The message somebody passes on to relatives and neighbours.
 * @param words the consultation in the place
 */
export const kitMessage = (words: KitWords): string[] => [
  `${words.sheet.title}, ${words.sheet.subtitle}.`,
  deadlineSentences(words),
  `Xem cách làm: ${words.sheet.qr.typedAddress}`,
  `Mỗi người đọc rồi tự chọn ý kiến của mình. ${words.sheet.safety}.`,
];

/**
 * The post once the consultation is over.
 * @param words the consultation in the place; its sheet says since when
 */
export const endedKitPost = ({ sheet }: KitWords): string[] => [
  sheet.title,
  `${sheet.ended ?? ''}.`,
  `Xem lại: ${sheet.qr.typedAddress}`,
];
