/**
 * What differs between two texts, in whole words: what both begin and end with is left away.
 * @returns the words of each; a text that only grew or shrank keeps one word of what surrounds the place
 */
export function differingWords(from: string, to: string): { from: string; to: string } {
  const [before, after] = [from.split(' '), to.split(' ')];
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head + tail === shortest && before.length !== after.length) {
    if (head > 0) head -= 1;
    else if (tail > 0) tail -= 1;
  }
  const kept = (words: readonly string[]): string =>
    words.slice(head, words.length - tail).join(' ');
  return { from: kept(before), to: kept(after) };
}
