/** Cells that offer the cells of another sheet. */
import { sanitizeTextContent } from 'write-excel-file/utility';
import { cellRange, validationOf } from './cell-rules.ts';

/** Cells of one column (from 0) and rows (from 1) that offer the cells of another sheet. */
export interface DropDown {
  column: number;
  firstRow: number;
  lastRow: number;
  source: { sheet: string; column: number; firstRow: number; lastRow: number };
  /** Whether anything not in the list is refused by Excel. */
  isStrict: boolean;
}

/** The element of a list of choices. */
export function dropDownValidation({ source, isStrict, ...cells }: DropDown): string {
  const formula = sanitizeTextContent(`'${source.sheet}'!${cellRange(source, '$')}`);
  return validationOf('list', cells, [formula], {
    ...(isStrict && {
      refusal: {
        title: 'Không có trong danh sách',
        text: 'Bấm mũi tên ở góc ô để chọn.',
      },
    }),
  });
}
