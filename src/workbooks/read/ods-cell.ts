import type { OdsStyles } from './ods-styles.ts';
import { addressOf, type Cell, type Flaw } from './worksheet.ts';
import { isErrorText, shownValue } from './xlsx-cell.ts';
import type { Attributes } from './xml-events.ts';

/** One cell of an OpenDocument table, from the events inside it. */
export class OdsCellReader {
  readonly isCovered: boolean;
  readonly #attributes: Attributes;
  readonly #styles: OdsStyles;
  readonly #style: string | undefined;
  readonly #lines: string[] = [];
  #depth = 1;
  /** Depth at which a remark somebody pinned to the cell began. */
  #remark = 0;
  /** For each open element whether it strikes its text through. */
  readonly #strikes: boolean[] = [];
  #struckSigns = 0;
  #plainSigns = 0;

  /**
   * @param isCovered whether a merged cell covers it
   * @param attributes of its element
   * @param styles of the file
   * @param columnStyle the style it has when it names none
   */
  constructor(
    isCovered: boolean,
    attributes: Attributes,
    styles: OdsStyles,
    columnStyle: string | undefined,
  ) {
    this.isCovered = isCovered;
    this.#attributes = attributes;
    this.#styles = styles;
    this.#style = attributes['table:style-name'] ?? columnStyle;
  }

  get repeats(): number {
    return Math.max(1, Number(this.#attributes['table:number-columns-repeated'] ?? 1) || 1);
  }

  get spans(): { rows: number; columns: number } {
    return {
      rows: Number(this.#attributes['table:number-rows-spanned'] ?? 1) || 1,
      columns: Number(this.#attributes['table:number-columns-spanned'] ?? 1) || 1,
    };
  }

  get isBlank(): boolean {
    return this.#type === '' && this.#lines.length === 0 && !this.#hasFormula;
  }

  get #type(): string {
    return this.#attributes['calcext:value-type'] ?? this.#attributes['office:value-type'] ?? '';
  }

  get #hasFormula(): boolean {
    return this.#attributes['table:formula'] !== undefined;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#remark > 0) return;
    if (name === 'annotation') this.#remark = this.#depth;
    const style = this.#styles.of(attributes['text:style-name']);
    this.#strikes.push(style?.isStruck ?? this.#strikes.at(-1) ?? false);
    if (name === 'p') this.#lines.push('');
    else if (name === 's') this.text(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1))));
    else if (name === 'tab') this.text('\t');
    else if (name === 'line-break') this.text('\n');
  }

  /** @returns whether the cell itself has ended */
  close(): boolean {
    if (this.#remark === this.#depth) this.#remark = 0;
    if (this.#remark === 0) this.#strikes.pop();
    this.#depth -= 1;
    return this.#depth === 0;
  }

  text(text: string): void {
    const last = this.#lines.length - 1;
    // Between the elements of a cell stands nothing but line breaks of the file.
    if (this.#remark > 0 || last < 0) return;
    this.#lines[last] = (this.#lines[last] ?? '') + text;
    const signs = text.trim().length;
    if (this.#strikes.at(-1) === true) this.#struckSigns += signs;
    else this.#plainSigns += signs;
  }

  /** The value at its place. */
  value(row: number, column: number): Cell {
    const shown = this.#lines.join('\n');
    const flawed = (flaw: Flaw, text = shown): Cell => ({
      flaw,
      shown: text,
      at: addressOf(row, column),
    });
    if (this.#type === 'error' || isErrorText(shown)) return flawed('error');
    if (this.#hasFormula && this.#type === '') return flawed('uncalculated');
    const isStruckCell = this.#styles.of(this.#style)?.isStruck === true;
    const hasSigns = shown.trim() !== '';
    if (hasSigns && (isStruckCell || (this.#struckSigns > 0 && this.#plainSigns === 0))) {
      return flawed('struck');
    }
    if (this.#struckSigns > 0) return flawed('partly-struck');
    const value = this.#plainValue(shown);
    return value instanceof Date && this.#styles.isShortDate(this.#style)
      ? flawed('made-date', shownValue(value))
      : value;
  }

  #plainValue(shown: string): Cell {
    const attributes = this.#attributes;
    switch (attributes['office:value-type']) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const number = Number(attributes['office:value']);
        return Number.isFinite(number) ? number : shown;
      }
      case 'boolean':
        return attributes['office:boolean-value'] === 'true';
      case 'date': {
        const written = attributes['office:date-value'] ?? '';
        const time = written.slice(11, 19);
        const date = new Date(`${written.slice(0, 10)}T${time === '' ? '00:00:00' : time}Z`);
        return Number.isNaN(date.getTime()) ? shown : date;
      }
      case 'time': {
        // As Excel has it: a time without a day belongs to 30/12/1899.
        const [, hours = '0', minutes = '0', seconds = '0'] =
          /PT(\d+)H(\d+)M(?:(\d+))?/.exec(attributes['office:time-value'] ?? '') ?? [];
        return new Date(Date.UTC(1899, 11, 30, Number(hours), Number(minutes), Number(seconds)));
      }
      default:
        return attributes['office:string-value'] ?? shown;
    }
  }
}
