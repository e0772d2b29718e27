/** One way of writing, and how it is read aloud. */

/** A way of writing and how it is read; `say` gives `null` where nobody can know. */
export interface SpokenRule {
  /** Sticky; the match begins where the reader stands. */
  pattern: RegExp;
  say: (...groups: string[]) => string | null;
  /** Why it cannot be read, and what to write instead. */
  otherwise: string;
}

/** A dash between two numbers or names. */
export const RANGE = '\\s*[-–—]\\s*';

/** A number ends here: no letter or digit follows, and no sign that leads to more digits. */
export const NUMBER_END = '(?![\\p{L}\\d]|[.,:/]\\d)';

/**
 * A rule.
 * @param source of its pattern
 * @param say the spoken text for the groups of the pattern
 * @param otherwise what to write where nobody can know
 */
export const rule = (
  source: string,
  say: SpokenRule['say'],
  otherwise = 'viết bằng chữ như khi đọc',
): SpokenRule => ({ pattern: new RegExp(source, 'uy'), say, otherwise });
