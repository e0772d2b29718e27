/** How long a text is on a board, split over at most two frames at a sense break. */
import { phrases } from '../text/phrases.ts';
import { syllablesIn } from '../text/syllables.ts';

/** Most syllables a frame holds: somebody passes outdoors, and waits indoors. */
export const FRAME_SYLLABLES = { outdoors: 12, indoors: 25 } as const;

/**
 * Syllables of the longer frame when a text is split where it splits best: at a mark, and between
 * words only where no mark makes it short enough.
 * @returns syllables; of the whole text when it fits one frame outdoors
 */
export function syllablesOfFrame(text: string): number {
  const whole = syllablesIn(text);
  if (whole <= FRAME_SYLLABLES.outdoors) return whole;
  const atMarks = longerFrame(text.trim().split(/(?<=[,;:.!?–-])\s+/u));
  return atMarks <= FRAME_SYLLABLES.outdoors ? atMarks : longerFrame(phrases(text));
}

/** Syllables of the longer of two frames, at the best of the places given. */
function longerFrame(pieces: readonly string[]): number {
  const counts = pieces.map(syllablesIn);
  const whole = counts.reduce((sum, one) => sum + one, 0);
  return Math.min(
    ...counts.map((_, at) => {
      const first = counts.slice(0, at).reduce((sum, one) => sum + one, 0);
      return Math.max(first, whole - first);
    }),
  );
}
