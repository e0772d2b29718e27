/** An .ods package (OpenDocument 1.3, part 3, 9), as LibreOffice and Google write it. */
import { GridBuilder, type CellBudget } from './grid-builder.ts';
import { LIMITS } from './limits.ts';
import { OdsCellReader } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';
import { locked, type PackageParts } from './package-parts.ts';
import type { MergedRange, Workbook } from './worksheet.ts';
import { damaged } from './workbook-error.ts';
import { readXml, type Attributes } from './xml-events.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * Reads the visible sheets.
 * @throws WorkbookError when it is locked, broken or larger than the limits
 */
export function readOds(parts: PackageParts): Workbook {
  const manifest = parts.read(MANIFEST);
  if (manifest) {
    readXml(manifest, MANIFEST, {
      open: (name) => {
        if (name === 'encryption-data') throw locked();
      },
    });
  }
  const content = parts.read(CONTENT);
  if (!content) throw damaged(`thiếu ${CONTENT}`);
  const styles = new OdsStyles();
  const common = parts.read(STYLES);
  if (common) {
    readXml(common, STYLES, {
      open: (name, attributes) => {
        styles.open(name, attributes);
      },
      close: (name) => {
        styles.close(name);
      },
    });
  }
  const reader = new OdsReader(styles);
  readXml(content, CONTENT, reader);
  if (!reader.hasTables) throw damaged('không có trang tính nào');
  return reader.workbook;
}

interface Table {
  name: string;
  isHidden: boolean;
  builder: GridBuilder;
  merges: MergedRange[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columns: number;
  /** Styles of columns, each up to, but not, the column `end`. */
  columnStyles: { end: number; style: string | undefined }[];
  row: number;
  column: number;
  /** How often the row stands in the sheet. */
  repeats: number;
}

class OdsReader {
  readonly workbook: Workbook = { sheets: [], remarks: [] };
  hasTables = false;
  readonly #styles: OdsStyles;
  readonly #budget: CellBudget = { left: LIMITS.cells };
  #table: Table | null = null;
  #cell: OdsCellReader | null = null;
  /** Tables inside a cell or a chart are none of the workbook's. */
  #depth = 0;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open = (name: string, attributes: Attributes): void => {
    if (name === 'table') this.#depth += 1;
    if (this.#cell) this.#cell.open(name, attributes);
    else if (name === 'table' && this.#depth === 1) this.#openTable(attributes);
    else if (!this.#table) this.#styles.open(name, attributes);
    else if (name === 'table-column') this.#openColumn(this.#table, attributes);
    else if (name === 'table-row') this.#openRow(this.#table, attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const isCovered = name === 'covered-table-cell';
      const { column, columnStyles } = this.#table;
      const style = columnStyles.find(({ end }) => column < end)?.style;
      this.#cell = new OdsCellReader(isCovered, attributes, this.#styles, style);
    }
  };

  close = (name: string): void => {
    if (name === 'table') this.#depth -= 1;
    if (this.#cell) {
      if (this.#cell.close()) this.#closeCell(this.#cell);
    } else if (name === 'table' && this.#depth === 0) this.#closeTable();
    else if (name === 'table-row' && this.#table) this.#table.row += this.#table.repeats;
    else if (!this.#table) this.#styles.close(name);
  };

  text = (text: string): void => this.#cell?.text(text);

  #openTable(attributes: Attributes): void {
    this.hasTables = true;
    const name = attributes['table:name'] ?? '';
    this.#table = {
      name,
      isHidden: this.#styles.of(attributes['table:style-name'])?.isHidden ?? false,
      builder: new GridBuilder(name, this.#budget),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columns: 0,
      columnStyles: [],
      row: 0,
      column: 0,
      repeats: 1,
    };
  }

  #closeTable(): void {
    const table = this.#table;
    this.#table = null;
    if (!table) return;
    if (table.isHidden) {
      this.workbook.remarks.push(`Trang tính "${table.name}" đang ẩn: không đọc.`);
      return;
    }
    const { name, builder, merges, hiddenRows, hiddenColumns } = table;
    this.workbook.sheets.push({ name, grid: builder.grid(), merges, hiddenRows, hiddenColumns });
    this.workbook.remarks = [...this.workbook.remarks, ...builder.remarks()];
  }

  #openColumn(table: Table, attributes: Attributes): void {
    const repeats = repeatsIn(attributes['table:number-columns-repeated']);
    const last = Math.min(table.columns + repeats, LIMITS.lastColumn);
    if (isHidden(attributes)) {
      for (let at = table.columns; at < last; at += 1) table.hiddenColumns.add(at);
    }
    table.columns += repeats;
    table.columnStyles.push({
      end: table.columns,
      style: attributes['table:default-cell-style-name'],
    });
  }

  #openRow(table: Table, attributes: Attributes): void {
    table.builder.countRow();
    table.repeats = repeatsIn(attributes['table:number-rows-repeated']);
    table.column = 0;
    if (!isHidden(attributes)) return;
    const last = Math.min(table.row + table.repeats, LIMITS.lastRow);
    for (let row = table.row; row < last; row += 1) table.hiddenRows.add(row);
  }

  #closeCell(cell: OdsCellReader): void {
    this.#cell = null;
    const table = this.#table;
    if (!table) return;
    const { row, column } = table;
    table.column += cell.repeats;
    if (table.isHidden || cell.isCovered) return;
    const { rows, columns } = cell.spans;
    if (rows > 1 || columns > 1) {
      table.merges.push({
        firstRow: row,
        lastRow: row + rows - 1,
        firstColumn: column,
        lastColumn: column + columns - 1,
      });
    }
    if (cell.isBlank) return;
    for (let down = 0; down < table.repeats; down += 1) {
      if (down > 0) table.builder.countRow();
      for (let right = 0; right < cell.repeats; right += 1) {
        table.builder.put(row + down, column + right, cell.value(row + down, column + right));
      }
    }
  }
}

const isHidden = (attributes: Attributes): boolean =>
  /^(collapse|filter)$/.test(attributes['table:visibility'] ?? '');

const repeatsIn = (text: string | undefined): number => {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};
