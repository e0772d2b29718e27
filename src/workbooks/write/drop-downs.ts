/**
 * Drop-down lists in cells: the element `dataValidations` of ECMA-376, part 1,
 * 18.3.1.33, which the writing library leaves to features like this one.
 */
import type { Feature } from 'write-excel-file/universal';
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
 * Puts drop-downs into a workbook.
 * @param lists which cells offer what, sheet by sheet
 */
export function dropDowns(lists: readonly (readonly DropDown[])[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const list = lists[sheetIndex] ?? [];
            if (list.length === 0) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<dataValidations count="${list.length}">${list.map(validation).join('')}</dataValidations>`,
              getOrderOfSiblings(SHEET, 'worksheet') ?? [],
              'worksheet',
            );
          },
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
