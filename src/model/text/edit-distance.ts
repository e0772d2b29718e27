/**
 * How many letters must be put in, taken out or changed to make one text of another (Levenshtein).
 * @param one a short text
 * @param other a short text
 * @param most beyond this it does not matter how many
 * @returns at most `most + 1`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 0; row < one.length; row += 1) {
    const line = [row + 1];
    let least = row + 1;
    for (let at = 0; at < other.length; at += 1) {
      const changed = (above[at] ?? 0) + (one[row] === other[at] ? 0 : 1);
      const letters = Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1);
      line.push(letters);
      least = Math.min(least, letters);
    }
    if (least > most) return most + 1;
    above = line;
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}

/**
 * Whether one word is another with a slip: a letter more, fewer or another, or two neighbours changed
 * about.
 */
export function isSlip(one: string, other: string): boolean {
  if (editDistance(one, other, 1) <= 1) return true;
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
