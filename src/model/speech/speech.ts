/** Vietnamese read aloud over a loudspeaker: about three syllables a second, one written word each. */
const SYLLABLES_PER_SECOND = 3;

/**
 * How long a text takes to read aloud.
 * @param text what is read, numbers and dates already spelled as they are said
 * @returns seconds, rounded up to the next five
 */
export function readingSeconds(text: string): number {
  const syllables = text.split(/\s+/).filter(Boolean).length;
  return Math.ceil(syllables / SYLLABLES_PER_SECOND / 5) * 5;
}
