/** Where a reader at the microphone draws breath. */

/** A stretch read in one breath, and the pause after it. */
export interface Breath {
  text: string;
  /** After a comma, after a sentence, or none at the end of a paragraph. */
  pause: 'short' | 'long' | 'none';
}

/** A clause with fewer syllables runs on: "Kính thưa bà con," needs no breath of its own. */
const SHORTEST = 3;

/**
 * Cuts a paragraph where its marks make a pause.
 * @param paragraph as it is read
 * @returns the stretches in order; joined by spaces they are the paragraph
 */
export function breaths(paragraph: string): Breath[] {
  const parts = paragraph.trim().split(/(?<=[,;:.!?…])\s+/u);
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isShort = before !== undefined && before.split(/\s+/).length < SHORTEST;
    if (isShort && !/[.!?…]$/u.test(before)) joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined.map((text, index) => ({
    text,
    pause: index === joined.length - 1 ? 'none' : /[.!?…]$/u.test(text) ? 'long' : 'short',
  }));
}
