/**
 * Printed codes: the short ID behind a QR, `/Q/<CODE>/`.
 *
 * The alphabet leaves out what people misread (0 O, 1 I L, U V) and has 29 characters, a prime:
 * with position weights modulo a prime the last character catches every single wrong character
 * and every swap of two neighbours (the principle of ISBN-10 and ISO 7064).
 */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTWXYZ23456789';

/** What a code never holds, for people who type one: "I, L, O, U, V, 0, 1". */
export const NOT_IN_CODES = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  .filter((character) => !CODE_ALPHABET.includes(character))
  .join(', ');

/** Characters of a code, the check character included: 29⁴ = 707,281 codes. */
export const CODE_LENGTH = 5;

/**
 * The check character of a code's body.
 * @param body the code without its last character
 * @throws RangeError when a character is not of the alphabet
 */
export function checkCharacter(body: string): string {
  let sum = 0;
  for (const [index, character] of Array.from(body).entries()) {
    const value = CODE_ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`"${character}" is not of the code alphabet`);
    sum += value * (index + 2);
  }
  return CODE_ALPHABET.charAt(sum % CODE_ALPHABET.length);
}

/**
 * Says whether a text is a well-formed code, upper case, with the right check character.
 * @param text what was typed or printed
 */
export function isWellFormedCode(text: string): boolean {
  if (text.length !== CODE_LENGTH) return false;
  if (!Array.from(text).every((character) => CODE_ALPHABET.includes(character))) return false;
  return checkCharacter(text.slice(0, -1)) === text[text.length - 1];
}

/**
 * Draws a new code that is not taken yet.
 * @param taken codes issued so far
 * @param random whole number from 0 up to, not including, its argument
 */
export function drawCode(taken: ReadonlySet<string>, random: (below: number) => number): string {
  for (;;) {
    let body = '';
    while (body.length < CODE_LENGTH - 1)
      body += CODE_ALPHABET.charAt(random(CODE_ALPHABET.length));
    const code = body + checkCharacter(body);
    if (!taken.has(code)) return code;
  }
}
