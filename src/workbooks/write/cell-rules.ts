/**
 * What cells take, checked by the spreadsheet program itself: the element `dataValidation` of ECMA-376,
 * part 1, 18.3.1.32, which the writing library leaves to features like this one.
 */
import {
  getCellAddress,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Cells of one column (from 0) and rows (from 1, both included). */
interface CellSpan {
  column: number;
  firstRow: number;
  lastRow: number;
}

/** What the program says when it refuses an entry. */
interface RefusedEntry {
  title: string;
  /** At most 255 letters. */
  text: string;
}

/** Cells whose entry must make a formula true; it is written for the first of them. */
export interface CellRule extends CellSpan {
  formula: string;
  refusal: RefusedEntry;
  /** Shown beside the cell while somebody types, at most 255 letters. */
  hint?: string;
}

/** The element of a rule. */
export const ruleValidation = ({ formula, refusal, hint, ...cells }: CellRule): string =>
  validationOf('custom', cells, [sanitizeTextContent(formula)], {
    refusal,
    ...(hint !== undefined && { hint }),
  });

/**
 * A validation as the format has it.
 * @param formulas escaped
 */
export function validationOf(
  type: 'list' | 'custom',
  cells: CellSpan,
  formulas: readonly string[],
  { refusal, hint }: { refusal?: RefusedEntry; hint?: string },
): string {
  const strict = refusal
    ? ` showErrorMessage="1" errorTitle="${sanitizeAttributeValue(refusal.title)}" error="${sanitizeAttributeValue(refusal.text)}"`
    : '';
  const asked =
    hint === undefined ? '' : ` showInputMessage="1" prompt="${sanitizeAttributeValue(hint)}"`;
  const written = formulas.map((text, at) => `<formula${at + 1}>${text}</formula${at + 1}>`);
  return `<dataValidation type="${type}" allowBlank="1"${strict}${asked} sqref="${cellRange(cells)}">${written.join('')}</dataValidation>`;
}

/**
 * "B7:B606"
 * @param mark "$": the range stays where it is when cells are copied
 */
export const cellRange = ({ column, firstRow, lastRow }: CellSpan, mark: '' | '$' = ''): string =>
  [firstRow, lastRow]
    .map((row) => {
      const [, letters = '', digits = ''] =
        /^([A-Z]+)(\d+)$/.exec(getCellAddress(row - 1, column)) ?? [];
      return mark + letters + mark + digits;
    })
    .join(':');
