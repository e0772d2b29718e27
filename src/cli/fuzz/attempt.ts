import { hiddenCharacter } from '../../model/text/hidden-characters.ts';

/** What came of one spoiled folder or workbook. */
export interface Attempt {
  seed: number;
  /** What was done to it. */
  changes: string[];
  /** Whether it was taken, and not refused. */
  isTaken: boolean;
  /** What should not have happened; empty where all is well. */
  faults: string[];
  /** Of the processor. */
  seconds: number;
}

/** Nothing as small as the examples may take longer, in seconds of the processor. */
const MOST_SECONDS = 10;

/**
 * Tries one thing, and catches whatever comes of it.
 * @param seed what was done can be done again with it
 * @param act does it, and fills in what came of it
 */
export async function attempt(seed: number, act: (result: Attempt) => unknown): Promise<Attempt> {
  const result: Attempt = { seed, changes: [], isTaken: false, faults: [], seconds: 0 };
  const before = process.cpuUsage();
  try {
    await act(result);
  } catch (error) {
    result.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(before);
  result.seconds = (user + system) / 1e6;
  if (result.seconds > MOST_SECONDS) result.faults.push(`took ${result.seconds} s`);
  return result;
}

/** Words of Vietnamese have marks; a sentence of four words without any is none. */
const isVietnamese = (sentence: string): boolean =>
  /[à-ỹăâđêôơư]/iu.test(sentence) || sentence.split(/\s+/).length < 4;

/**
 * What is wrong with the sentences of a report, read as an editor reads it.
 * @param report what a command says
 */
export function foreignWordsIn(report: string): string[] {
  const explanations = report.split('\n').filter((line) => /^ {2}(Sai|Sửa): /.test(line));
  return [
    ...explanations
      .filter((line) => !isVietnamese(line.slice(7)))
      .map((line) => `not Vietnamese: ${line}`),
    ...(/^\s+at .*:\d+|\bundefined\b|\[object /m.test(report)
      ? ['words of a program in the report']
      : []),
    ...(hiddenCharacter(report) ? ['a character nobody sees in the report'] : []),
  ];
}
