import { readingSeconds } from '../../model/speech/speech.ts';
import { spokenText } from '../../model/speech/spoken-text.ts';
import { optionSentence } from '../../model/campaign/options.ts';
import { asSentence, insideCase } from '../../model/text/vietnamese.ts';
import type { KitWords } from '../kit-facts.ts';
import { deadlineSentences, isOfPlace } from './paragraphs.ts';

/**
 * A text for the loudspeaker: as it is written, and with numbers and dates spelled as they are
 * spoken.
 */
interface KitSpeech {
  title: string;
  use: string;
  written: readonly string[];
  spoken: readonly string[];
  /** Reading time. */
  seconds: number;
}

const GREETING = 'Kính thưa bà con và các bạn!';
const THANKS = 'Xin cảm ơn bà con và các bạn đã lắng nghe.';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư'];

/**
 * What is read over the loudspeaker of a place, the fullest first; those of the editors follow
 * where they name the place's own last day.
 * @param words the consultation in the place
 */
export function kitSpeeches(words: KitWords): KitSpeech[] {
  const { sheet, more } = words;
  const at = isOfPlace(words) ? ` ở ${insideCase(sheet.place)}` : '';
  const deadline = deadlineSentences(words);
  const steps = sheet.steps.map((step, index) => `Việc thứ ${ORDINALS[index] ?? ''}: ${step}.`);
  const safety = 'Không đưa mật khẩu, mã OTP cho bất cứ ai.';
  const made = [
    {
      title: 'Bài đọc đầy đủ',
      use: 'Đọc từ đầu đợt, mỗi ngày một hoặc hai lần.',
      written: [
        GREETING,
        `Mời bà con${at} tham gia: ${sheet.title}, ${sheet.subtitle}. ${sheet.summary}`,
        deadline,
        more.audience,
        `Cách làm như sau. ${steps.join(' ')}`,
        optionSentence(more.options, 'Mọi lựa chọn ngang nhau. Bà con đọc rồi tự chọn.'),
        `Ai cần người giúp, xin hỏi Công an xã, phường, đặc khu nơi mình ở. ${safety}`,
        THANKS,
      ],
    },
    {
      title: 'Bài đọc ngắn',
      use: 'Đọc xen giữa chương trình, hoặc mấy ngày cuối.',
      written: [
        GREETING,
        `Mời bà con${at} tham gia: ${sheet.title}, ${sheet.subtitle}. ${deadline}`,
        `Mỗi người tự đọc, tự chọn ý kiến của mình. Cần người giúp, xin hỏi Công an xã, phường, đặc khu. ${safety}`,
        THANKS,
      ],
    },
    ...more.scripts.map(({ title, use, paragraphs }) => ({
      title,
      use: asSentence(use),
      written: paragraphs,
    })),
  ];
  const readings = new Map(more.readings);
  return made.map(({ written, ...one }) => {
    const spoken = written.map((text) => spokenText(text, readings).text);
    return { ...one, written, spoken, seconds: readingSeconds(spoken.join(' ')) };
  });
}

/**
 * The same as a text file, to read from a screen or for text to speech.
 * @param words the consultation in the place
 */
export const speechLines = (words: KitWords): string[] =>
  kitSpeeches(words).flatMap(({ title, use, spoken, seconds }) => [
    title.toUpperCase(),
    `${use} Đọc hết khoảng ${seconds} giây.`,
    '',
    ...spoken.flatMap((paragraph) => [paragraph, '']),
  ]);
