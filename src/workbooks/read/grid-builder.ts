/** Gathers cells into rows, within the limits, and says what was left out. */
import { LIMITS } from './limits.ts';
import { addressOf, isFlawed, type Cell } from './worksheet.ts';
import { damaged, WorkbookError } from './workbook-error.ts';

/** Filled cells of all sheets of a workbook. */
export interface CellBudget {
  left: number;
}

const REMEDY = 'Chép phần bảng sang một tệp Excel mới, lưu, rồi nhập lại.';

export class GridBuilder {
  readonly #rows: Cell[][] = [];
  readonly #sheet: string;
  readonly #budget: CellBudget;
  #rowsSeen = 0;
  #lastFilled = -1;
  readonly #farBlanks: { row: number; column: number }[] = [];

  /**
   * @param sheet name of the sheet, for errors
   * @param budget filled cells the workbook may still have
   */
  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  /** Counts a row, filled or not. */
  countRow(rows = 1): void {
    this.#rowsSeen += rows;
    if (this.#rowsSeen > LIMITS.rows) {
      throw new WorkbookError(
        `Trang tính "${this.#sheet}" có hơn ${thousands(LIMITS.rows)} dòng, kể cả dòng trống. ${REMEDY}`,
      );
    }
  }

  /**
   * Puts a cell into its place. One that shows nothing is left out.
   * @throws WorkbookError when it lies where no list of an office reaches, or the place is taken
   */
  put(row: number, column: number, cell: Cell): void {
    if (cell === null || cell === undefined || cell === '') return;
    const at = addressOf(row, column);
    const isFar = row >= LIMITS.lastRow || column >= LIMITS.lastColumn;
    if (isFar && typeof cell === 'string' && cell.trim() === '') {
      if (this.#farBlanks.length < 3) this.#farBlanks.push({ row, column });
      return;
    }
    if (isFar) {
      throw new WorkbookError(
        `Trang tính "${this.#sheet}", ô ${at}: bảng chỉ đọc đến dòng ${thousands(LIMITS.lastRow)} và ${LIMITS.lastColumn} cột. Xóa ô này, hoặc chép phần bảng sang một tệp Excel mới, lưu, rồi nhập lại.`,
      );
    }
    this.#budget.left -= 1;
    if (this.#budget.left < 0) {
      throw new WorkbookError(
        `Tệp có hơn ${thousands(LIMITS.cells)} ô có chữ, quá lớn cho một danh sách. Chia thành nhiều tệp rồi nhập từng tệp.`,
      );
    }
    const cells = (this.#rows[row] ??= []);
    if (cells[column] !== undefined)
      throw damaged(`trang tính "${this.#sheet}", ô ${at} có hai lần`);
    cells[column] = cell;
    const isSeen = isFlawed(cell) || typeof cell !== 'string' || cell.trim() !== '';
    if (isSeen) this.#lastFilled = Math.max(this.#lastFilled, row);
  }

  /** The rows up to the last one that shows something. */
  grid(): Cell[][] {
    return Array.from({ length: this.#lastFilled + 1 }, (_, row) =>
      Array.from(this.#rows[row] ?? [], (cell) => cell ?? null),
    );
  }

  /** What was left out, in Vietnamese. */
  remarks(): string[] {
    return this.#farBlanks.map(
      ({ row, column }) =>
        `Trang tính "${this.#sheet}", ô ${addressOf(row, column)}: chỉ có dấu cách, không đọc.`,
    );
  }
}

const thousands = (count: number): string => String(count).replace(/(?=(\d{3})+$)\B/g, '.');
