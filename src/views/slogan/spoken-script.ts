import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { breaths, type Breath } from '../../model/speech/breath.ts';
import { plainText, type Prose } from '../../model/text/prose.ts';
import { readingSeconds } from '../../model/speech/speech.ts';
import { spokenText } from '../../model/speech/spoken-text.ts';

/** A script as it is read aloud. */
interface SpokenScript {
  title: string;
  paragraphs: Breath[][];
  /** How long it takes to read, rounded up to five seconds. */
  seconds: number;
  /** 1 (short, in large type) to 6 (long), so that it fills one A4 sheet. */
  fit: number;
  /** A longer one needs a second sheet even in small type. */
  fitsOneSheet: boolean;
}

/** Letters that fit a sheet at each size of type in `words.css`, the largest first. */
const FITS = [700, 940, 1180, 1540, 1900, 2400];

/** What the end of a paragraph leaves empty, in letters. */
const PARAGRAPH_REST = 35;

/**
 * A script with its numbers, dates and abbreviations spelled out and its breaths marked.
 * @param content the checked content; the glossary says how its words are read
 * @param script one script
 */
export function spokenScript(
  content: Content,
  script: CampaignEntry['scripts'][number],
): SpokenScript {
  const readings = new Map(
    content.glossary.flatMap(({ term, spoken }) =>
      spoken === undefined ? [] : [[term, spoken] as const],
    ),
  );
  const say = (text: string): string => spokenText(text, readings).text;
  const paragraphs = paragraphsOf(script.prose).map(say);
  const letters = paragraphs.reduce((sum, { length }) => sum + length + PARAGRAPH_REST, 0);
  const at = FITS.findIndex((most) => letters <= most);
  return {
    title: script.title,
    paragraphs: paragraphs.map(breaths),
    seconds: readingSeconds(paragraphs.join(' ')),
    fit: at < 0 ? FITS.length : at + 1,
    fitsOneSheet: at >= 0,
  };
}

/**
 * The paragraphs of a script as it was written.
 * @param prose the text below the front matter
 */
export const paragraphsOf = (prose: Prose): string[] =>
  prose.map((paragraph) => plainText([paragraph]).replaceAll(/\s+/g, ' ').trim()).filter(Boolean);

/**
 * How long a script takes to read aloud.
 * @param seconds reading time
 * @returns "1 phút 25 giây"
 */
export function minutesWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}
