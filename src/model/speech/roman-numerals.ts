/**
 * Roman numerals, as congresses and resolutions are numbered with.
 */

/** From II to XXXIX: a single letter is a letter. */
const ROMAN = /(?<!\p{L})(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?!\p{L})/gu;
const VALUE: Record<string, number> = { I: 1, V: 5, X: 10 };

/**
 * The Roman numerals of a text as people type them: "Đại hội XIV" is looked for as "đại hội 14".
 * @param text text or HTML
 * @returns each number once, in order of first use
 */
export function romanNumbers(text: string): number[] {
  return [...new Set((text.match(ROMAN) ?? []).map(romanValue))];
}

/**
 * The value of a Roman numeral. A smaller digit before a larger one is taken off: XIV = 10 − 1 + 5.
 * @param roman letters I, V and X
 */
export function romanValue(roman: string): number {
  const digits = Array.from(roman, (letter) => VALUE[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
