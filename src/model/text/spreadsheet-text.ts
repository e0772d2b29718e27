/**
 * Texts that spreadsheet programs change when they open a CSV file: a code loses its zeros, "24/7"
 * becomes a day in July, "1E5" a hundred thousand, and what begins with "=" is carried out.
 */

/** Signs a formula begins with; a tab or line break before one does not stop it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

const CHANGED: readonly RegExp[] = [
  FORMULA,
  // Zeros at the front, and more digits than a number keeps.
  /^0\d+$/,
  /^\d{12,}$/,
  // Codes such as "12E45" and "1e5".
  /^\d+(\.\d+)?e[+-]?\d+$/i,
  // "24/7", "2-6", "11.2025"; a whole date such as 2025-11-15 stays that day.
  /^\d{1,4}[-/.]\d{1,4}$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/,
  // "DEC12", "5 May".
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d{1,4}$/i,
  /^\d{1,4}[ -]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i,
];

const MARK = "'";

const isChanged = (text: string): boolean =>
  text.startsWith(MARK) || CHANGED.some((pattern) => pattern.test(text));

/** The text with an apostrophe in front where a spreadsheet program would change it. */
export const withTextMark = (text: string): string => (isChanged(text) ? MARK + text : text);

/** The text as it was before `withTextMark`; any other stays as it is. */
export const withoutTextMark = (text: string): string =>
  text.startsWith(MARK) && isChanged(text.slice(1)) ? text.slice(1) : text;
