/** A card of a clip never goes faster: whoever looks away for a moment has not missed it. */
const LEAST_SECONDS = 4;

/** Syllables an elderly reader reads in a second; a loudspeaker says as many. */
const SYLLABLES_PER_SECOND = 3;

/** To find where to look, and to look at the picture. */
const LOOK_SECONDS = 2;

/**
 * How long a card of a clip stays.
 * @param text all that is to be read on it
 * @returns whole seconds
 */
export function cardSeconds(text: string): number {
  const syllables = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(LEAST_SECONDS, LOOK_SECONDS + Math.ceil(syllables / SYLLABLES_PER_SECOND));
}
