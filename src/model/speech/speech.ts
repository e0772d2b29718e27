import { SYLLABLES_PER_SECOND, syllablesIn } from '../text/syllables.ts';

/**
 * How long a text takes to read aloud over a loudspeaker.
 * @param text what is read, numbers and dates already spelled as they are spoken
 * @returns seconds, rounded up to the next five
 */
export const readingSeconds = (text: string): number =>
  Math.ceil(syllablesIn(text) / SYLLABLES_PER_SECOND / 5) * 5;
