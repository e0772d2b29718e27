/**
 * Characters nobody sees in a text: controls, what turns the direction of writing, what takes no
 * room, what is no character at all. They make a name or an address look like another one, break
 * calendars and feeds, and no sheet can print them. Line ends and tabs are left to the formats.
 */
const HIDDEN =
  // Controls but tab, LF, CR; formats; line and paragraph separators; lone surrogates; unassigned;
  // private use; marks without a shape (Default_Ignorable_Code_Point); the blank pattern of Braille.
  /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\p{Co}\p{DI}\u2800\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/**
 * What nearly every text is made of, none of it hidden: the Latin of Vietnamese, and dashes, quotation
 * marks and dots. To get the pattern above ready takes as long as reading all the content.
 */
const SEEN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u01b0\u1ea0-\u1ef9\u2010-\u2027]*$/u;

/** Every one of them; made once, for it is asked of every cell of a workbook. */
const EVERY_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** What editors may know such a character as. */
const NAMES: readonly [RegExp, string][] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'ký tự đảo chiều chữ'],
  [/[\u200b-\u200d\u2060-\u2064\ufeff\u00ad]/u, 'ký tự không có bề rộng'],
  [/\p{Cc}/u, 'ký tự điều khiển'],
];

/** A character nobody sees, and where. */
interface HiddenCharacter {
  index: number;
  /** In Vietnamese, with its code: "ký tự đảo chiều chữ (U+202E)". */
  name: string;
}

/**
 * Finds the first hidden character of a text.
 * @returns `null` where everything can be seen
 */
export function hiddenCharacter(text: string): HiddenCharacter | null {
  const found = SEEN.test(text) ? null : HIDDEN.exec(text);
  if (!found) return null;
  const [character] = found;
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? 'ký tự ẩn';
  return { index: found.index, name: `${name} (${codeOf(character)})` };
}

/** What an editor does about it. */
const HIDDEN_REMEDY = 'xóa cả cụm chữ này rồi gõ lại bằng tay, đừng chép từ nơi khác';

/**
 * The problem of a text with a hidden character.
 * @returns `null` where everything can be seen
 */
export function hiddenFault(text: string): { message: string; remedy: string } | null {
  const hidden = hiddenCharacter(text);
  return hidden && { message: `có ${hidden.name} mà mắt không thấy`, remedy: HIDDEN_REMEDY };
}

/** A text with its hidden characters written out, for reports: "a[U+202E]b". */
export const withHiddenShown = (text: string): string =>
  text.replace(EVERY_HIDDEN, (character) => `[${codeOf(character)}]`);

/** A text as it is seen: for finding out what a heading means, never for what is kept. */
export const withoutHidden = (text: string): string => text.replace(EVERY_HIDDEN, '');

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
