import type { FilePosition } from './problem.ts';

/** Lines that a value may run over before it is looked for no longer. */
const MOST_LINES = 60;

/**
 * Where words stand in a file, looked for from a place on.
 * @param text the whole file
 * @param from where what holds the words begins
 * @param words what is looked for
 * @returns the place of the words; `from` where they are written differently
 */
export function placeInText(text: string, from: FilePosition, words: string): FilePosition {
  const lines = text.split('\n').slice(from.line - 1, from.line - 1 + MOST_LINES);
  const at = lines.findIndex((line) => line.includes(words));
  return at < 0 ? from : { line: from.line + at, column: (lines[at] ?? '').indexOf(words) + 1 };
}
