import type { KitWords } from '../kit-facts.ts';
import { kitSpeeches } from '../texts/speech.ts';
import { plainPages } from './plain-pages.ts';
import { linesApart, plainParagraph, wordFile } from './word.ts';

/** Letters a reader sees at arm's length. */
const SPEECH_POINTS = 18;

/**
 * What is read over the loudspeaker, large, with numbers and dates spelled as they are spoken, a
 * page each.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function speechPaper(words: KitWords): Promise<Uint8Array> {
  const { sheet } = words;
  const blocks = kitSpeeches(words).flatMap(({ title, use, spoken, seconds }, at) => [
    plainParagraph(
      sheet.place,
      { points: 12 },
      { pageBreakBefore: at > 0, spacing: { after: 100 } },
    ),
    plainParagraph(title, { points: 22, bold: true }),
    plainParagraph(`${use} Đọc hết khoảng ${seconds} giây.`, { points: 12, italics: true }),
    ...spoken.map((text) =>
      plainParagraph(
        text,
        { points: SPEECH_POINTS },
        { spacing: { before: 160, ...linesApart(1.15) } },
      ),
    ),
  ]);
  return wordFile(`Bài phát thanh: ${sheet.title} – ${sheet.place}`, plainPages(blocks));
}
