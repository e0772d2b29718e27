/**
 * Drop-down lists in the cells of the first sheet: the element `dataValidations` of ECMA-376, part 1,
 * 18.3.1.33, which the writing library leaves to features like this one.
 */
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** Cells of one column (from 0) and rows (from 1) that offer the cells of another sheet. */
export interface DropDown {
  column: number;
  firstRow: number;
  lastRow: number;
  source: { sheet: string; column: number; firstRow: number; lastRow: number };
  /** Whether anything not in the list is refused by Excel. */
  isStrict: boolean;
}

const SHEET = 'xl/worksheets/sheet{id}.xml';

/**
 * Puts drop-downs into the first sheet of a workbook.
 * @param lists which cells offer what
 */
export function dropDowns(lists: readonly DropDown[]): Feature<Stream | Buffer | Blob> {
  const markup = `<dataValidations count="${lists.length}">${lists.map(validation).join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}

function validation({ column, firstRow, lastRow, source, isStrict }: DropDown): string {
  const cells = `${getCellAddress(firstRow - 1, column)}:${getCellAddress(lastRow - 1, column)}`;
  const [from, to] = [source.firstRow, source.lastRow].map((row) =>
    absolute(row - 1, source.column),
  );
  const formula = sanitizeTextContent(`'${source.sheet}'!${from ?? ''}:${to ?? ''}`);
  const strict = isStrict
    ? ' showErrorMessage="1" errorTitle="Không có trong danh sách" error="Bấm mũi tên ở góc ô để chọn."'
    : '';
  return `<dataValidation type="list" allowBlank="1"${strict} sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}

const absolute = (row: number, column: number): string =>
  getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
