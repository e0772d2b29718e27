/** Names of sites that are made to be taken for another. */

/** Letters and marks that look alike in the fonts of phones, each group as its first. */
const ALIKE: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1il|]/g, 'l'],
  [/5/g, 's'],
  [/q/g, 'g'],
  [/[-_]/g, '.'],
];

/** Wrong letters a tired eye forgives in a name of a dozen. */
const FORGIVEN = 2;

/**
 * Says whether a name could be taken for another: it looks the same, differs in two letters, or
 * contains it with its dots changed or left out.
 * @param host name of a site, ASCII, lower case
 * @param own the name it may imitate
 */
export function isLookalike(host: string, own: string): boolean {
  const [seen, ours] = [shapeOf(host), shapeOf(own)];
  if (seen.includes(ours) || withoutDots(seen).includes(withoutDots(ours))) return true;
  return distance(seen, ours) <= FORGIVEN;
}

const shapeOf = (name: string): string =>
  ALIKE.reduce((text, [pattern, letter]) => text.replace(pattern, letter), name);

const withoutDots = (name: string): string => name.replace(/\./g, '');

/** Letters to put in, take out or change (Levenshtein). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > FORGIVEN) return FORGIVEN + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1];
    for (const [at, theirs] of Array.from(other).entries()) {
      const changed = (above[at] ?? 0) + (letter === theirs ? 0 : 1);
      line.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    }
    above = line;
  }
  return above[above.length - 1] ?? 0;
}
