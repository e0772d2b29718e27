import { SYLLABLES_PER_SECOND, syllablesIn } from '../text/syllables.ts';

/**
 * The shortest time a card of a clip stands: a viewer who looks away for a moment does not miss it.
 */
const LEAST_SECONDS = 4;

/** To find where to look, and to look at the picture. */
const LOOK_SECONDS = 2;

/**
 * How long a card of a clip stays.
 * @param text all that is to be read on it
 * @returns whole seconds
 */
export function cardSeconds(text: string): number {
  const reading = Math.ceil(syllablesIn(text) / SYLLABLES_PER_SECOND);
  return Math.max(LEAST_SECONDS, LOOK_SECONDS + reading);
}
