/** The value of one `<c>` (ECMA-376, part 1, 18.3.1.4) from what its elements say. */
import type { RichText } from './rich-text.ts';
import { dateOfSerial } from './serial-day.ts';
import type { Cell, Flaw } from './worksheet.ts';
import { PLAIN_STYLE, type CellStyle } from './xlsx-styles.ts';

/** What stood inside a `<c>`. */
export interface RawCell {
  at: string;
  type: string;
  style: number;
  /** The text of `<v>`; `null` when there was none. */
  value: string | null;
  inline: RichText | null;
  hasFormula: boolean;
}

/** What cells refer to. */
export interface CellContext {
  strings: readonly RichText[];
  styles: readonly CellStyle[];
  calendar: 1900 | 1904;
  /** The file says that its formulas are still to be calculated, whatever their cells hold. */
  isUncalculated: boolean;
}

/** Words spreadsheet programs put into a cell whose formula failed; also left behind as text. */
const ERROR_TEXT =
  /^(#N\/A|#REF!|#VALUE!|#NAME\?|#DIV\/0!|#NUM!|#NULL!|#SPILL!|#CALC!|#FIELD!|#BLOCKED!|#GETTING_DATA|#ERROR!|Err:\d{3})$/;

/** Whether a text is what a failed formula leaves behind. */
export const isErrorText = (text: string): boolean => ERROR_TEXT.test(text.trim());

/**
 * @returns the value, or `undefined` when the file is broken here
 */
export function cellValue(raw: RawCell, context: CellContext): Cell {
  const style = context.styles[raw.style] ?? PLAIN_STYLE;
  const flawed = (flaw: Flaw, shown: string): Cell => ({ flaw, shown, at: raw.at });
  const isBlankFormula = raw.type === 'str' && raw.value === '' && !context.isUncalculated;
  const hasValue = raw.inline !== null || (raw.value !== null && raw.value !== '');
  if (raw.hasFormula && !isBlankFormula && (!hasValue || context.isUncalculated)) {
    return flawed('uncalculated', raw.value ?? '');
  }
  if (!hasValue) return null;
  const text = textOf(raw, context);
  if (text) {
    if (isErrorText(text.text)) return flawed('error', text.text.trim());
    const isStruck = text.struck === 'all' || (style.isStruck && text.struck === 'none');
    if (text.text.trim() !== '' && (isStruck || text.struck === 'part')) {
      return flawed(isStruck ? 'struck' : 'partly-struck', text.text);
    }
    return text.text;
  }
  if (raw.type === 's') return undefined;
  const value = raw.value ?? '';
  if (raw.type === 'e') return flawed('error', value);
  if (raw.type === 'b') return style.isStruck ? flawed('struck', value) : isTrue(value);
  if (raw.type === 'd') return isoDate(value);
  const number = Number(value);
  if (!/^\s*[+-]?(\d|\.\d)/.test(value) || !Number.isFinite(number)) return undefined;
  const found = ofNumber(number, style, context.calendar);
  if (style.isStruck) return flawed('struck', shownValue(found));
  return found instanceof Date && style.kind === 'short-date'
    ? flawed('made-date', shownValue(found))
    : found;
}

function textOf({ type, value, inline }: RawCell, { strings }: CellContext): RichText | null {
  if (inline) return inline;
  if (type === 'str' || type === 'inlineStr') return { text: value ?? '', struck: 'none' };
  if (type !== 's') return null;
  return /^\s*\d+\s*$/.test(value ?? '') ? (strings[Number(value)] ?? null) : null;
}

const isTrue = (value: string): boolean | undefined =>
  /^(1|true)$/i.test(value) ? true : /^(0|false)$/i.test(value) ? false : undefined;

function isoDate(value: string): Date | undefined {
  const hasZone = /[zZ]|[+-]\d\d:\d\d$/.test(value);
  const date = new Date(hasZone ? value : `${value}${value.includes('T') ? '' : 'T00:00:00'}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Excel shows 15 digits; what is behind them is noise of the arithmetic. */
function ofNumber(number: number, { kind }: CellStyle, calendar: 1900 | 1904): number | Date {
  const date = kind === 'number' ? null : dateOfSerial(number, calendar);
  return date ?? Number(number.toPrecision(15));
}

/** "2/6/2025", as the cell shows it. */
export const shownValue = (value: number | Date): string =>
  value instanceof Date
    ? `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`
    : String(value);
