/** One worksheet of an .xlsx file (ECMA-376, part 1, 18.3). */
import { GridBuilder, type CellBudget } from './grid-builder.ts';
import { LIMITS } from './limits.ts';
import { RichTextReader } from './rich-text.ts';
import { addressOf, parseAddress, type MergedRange, type Worksheet } from './worksheet.ts';
import { damaged, WorkbookError } from './workbook-error.ts';
import { cellValue, type CellContext, type RawCell } from './xlsx-cell.ts';
import { isOn } from './xlsx-styles.ts';
import { readXml, type Attributes } from './xml-events.ts';

/** A sheet and what was left out of it. */
interface SheetRead {
  sheet: Worksheet;
  remarks: string[];
}

/**
 * Reads a worksheet. Programs may leave out addresses and write rows in any order.
 * @param part its name
 * @param name of the sheet
 * @param context what cells refer to
 * @param budget filled cells the workbook may still have
 * @throws WorkbookError when it is broken or larger than the limits
 */
export function readWorksheet(
  bytes: Uint8Array,
  part: string,
  name: string,
  context: CellContext,
  budget: CellBudget,
): SheetRead {
  const reader = new SheetReader(name, context, budget);
  readXml(bytes, part, reader);
  return reader.result();
}

class SheetReader {
  readonly #name: string;
  readonly #context: CellContext;
  readonly #builder: GridBuilder;
  readonly #path: string[] = [];
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #row = -1;
  #column = -1;
  #cell: RawCell | null = null;
  #inline: RichTextReader | null = null;
  #isValue = false;

  constructor(name: string, context: CellContext, budget: CellBudget) {
    this.#name = name;
    this.#context = context;
    this.#builder = new GridBuilder(name, budget);
  }

  open = (name: string, attributes: Attributes): void => {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#cell) this.#openInCell(name, attributes);
    else if (name === 'c' && parent === 'row') this.#openCell(attributes);
    else if (name === 'row' && parent === 'sheetData') this.#openRow(attributes);
    else if (name === 'mergeCell' && parent === 'mergeCells') this.#merge(attributes['ref'] ?? '');
    else if (name === 'col' && parent === 'cols') this.#columns(attributes);
  };

  close = (name: string): void => {
    this.#path.pop();
    if (name === 'c' && this.#cell && this.#path.at(-1) === 'row') this.#closeCell(this.#cell);
    else if (name === 'v') this.#isValue = false;
    else if (name === 'is' && this.#cell && this.#inline) {
      this.#cell.inline = this.#inline.value;
      this.#inline = null;
    } else this.#inline?.close(name);
  };

  text = (text: string): void => {
    if (this.#isValue && this.#cell) this.#cell.value = (this.#cell.value ?? '') + text;
    else this.#inline?.add(text);
  };

  result(): SheetRead {
    return {
      sheet: {
        name: this.#name,
        grid: this.#builder.grid(),
        merges: this.#merges,
        hiddenRows: this.#hiddenRows,
        hiddenColumns: this.#hiddenColumns,
        calendar: this.#context.calendar,
      },
      remarks: this.#builder.remarks(),
    };
  }

  #openRow(attributes: Attributes): void {
    this.#builder.countRow();
    const { r } = attributes;
    if (r !== undefined && !/^[1-9]\d{0,6}$/.test(r)) throw this.#broken(`dòng "${r}"`);
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    const isFlat = attributes['ht'] !== undefined && Number(attributes['ht']) === 0;
    if (isFlat || isSet(attributes['hidden'])) this.#hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes;
    const address = r === undefined ? null : parseAddress(r);
    if (r !== undefined && address?.row !== this.#row) throw this.#broken(`ô "${r}"`);
    this.#column = address?.column ?? this.#column + 1;
    this.#cell = {
      at: addressOf(this.#row, this.#column),
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: null,
      inline: null,
      hasFormula: false,
    };
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (!this.#cell) return;
    if (this.#inline) this.#inline.open(name, attributes);
    else if (name === 'f') this.#cell.hasFormula = true;
    else if (name === 'is') this.#inline = new RichTextReader();
    else if (name === 'v') {
      this.#isValue = true;
      this.#cell.value = '';
    }
  }

  #closeCell(cell: RawCell): void {
    this.#cell = null;
    const value = cellValue(cell, this.#context);
    if (value === undefined) throw this.#broken(`ô ${cell.at}`);
    this.#builder.put(this.#row, this.#column, value);
  }

  #merge(ref: string): void {
    const [from, to = from] = ref.split(':').map(parseAddress);
    if (!from || !to) throw this.#broken(`ô gộp "${ref}"`);
    if (this.#merges.length >= LIMITS.merges) {
      throw new WorkbookError(
        `Trang tính "${this.#name}" có hơn ${LIMITS.merges} ô gộp. Bỏ gộp các ô trống, lưu, rồi nhập lại.`,
      );
    }
    this.#merges.push({
      firstRow: Math.min(from.row, to.row),
      lastRow: Math.max(from.row, to.row),
      firstColumn: Math.min(from.column, to.column),
      lastColumn: Math.max(from.column, to.column),
    });
  }

  #columns(attributes: Attributes): void {
    const isNarrow = attributes['width'] !== undefined && Number(attributes['width']) === 0;
    if (!isNarrow && !isSet(attributes['hidden'])) return;
    const last = Math.min(Number(attributes['max']), LIMITS.lastColumn);
    for (let column = Number(attributes['min']); column <= last; column += 1) {
      this.#hiddenColumns.add(column - 1);
    }
  }

  #broken(where: string): WorkbookError {
    return damaged(`trang tính "${this.#name}", ${where}`);
  }
}

const isSet = (value: string | undefined): boolean => value !== undefined && isOn(value);
