import type { KitWords } from '../kit-facts.ts';
import {
  choicesSentence,
  deadlineSentences,
  helpSentence,
  isOfPlace,
  numberedSteps,
} from '../texts/paragraphs.ts';
import { plainPages } from './plain-pages.ts';
import { bodyParagraph, centredParagraph, plainParagraph, wordFile } from './word.ts';

/**
 * An article for newspapers and portals, every sentence from the content, its sources named.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function articleFile(words: KitWords): Promise<Uint8Array> {
  const { sheet, more } = words;
  const where = isOfPlace(words) ? `${sheet.place}: ` : '';
  const blocks = [
    centredParagraph(`${where}${sheet.title} ${sheet.subtitle}`, { points: 18, bold: true }, 200),
    bodyParagraph(`${sheet.summary} ${more.audience}`, { bold: true }),
    bodyParagraph(`VNeID nhận ý kiến từ ngày ${more.opensOn}. ${deadlineSentences(words)}`),
    bodyParagraph(
      `Văn bản được lấy ý kiến: ${more.documents.map((one) => `“${one}”`).join('; ')}.`,
    ),
    bodyParagraph('Cách góp ý:'),
    ...numberedSteps(words).map((step) => plainParagraph(step, {}, { indent: { left: 567 } })),
    bodyParagraph(choicesSentence(words)),
    bodyParagraph(
      `${helpSentence(words)}${more.helpNote === null ? '' : ` ${more.helpNote}`} ${sheet.safety}.`,
    ),
    bodyParagraph(`Thông tin đầy đủ: ${sheet.qr.typedAddress}`),
    ...(more.sources.length > 0
      ? [plainParagraph(`Nguồn: ${more.sources.join('; ')}.`, { points: 12, italics: true })]
      : []),
  ];
  return wordFile(`${sheet.title} – ${sheet.place}`, plainPages(blocks));
}
