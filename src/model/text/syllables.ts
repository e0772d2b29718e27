/** Syllables an elderly reader reads in a second; a loudspeaker says as many. */
export const SYLLABLES_PER_SECOND = 3;

/** Syllables of a text: in Vietnamese what stands between spaces, signs alone not counted. */
export const syllablesIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
