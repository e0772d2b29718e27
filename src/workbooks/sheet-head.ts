/**
 * What stands above the header of a sheet: letterhead, title, and lines that hold for every row,
 * such as "Giờ hành chính: 7h30-11h30, 13h30-17h".
 */
import { parseOfficeHours } from '../model/hours/weekly-text.ts';
import type { DayHours } from '../model/hours/hours.ts';
import { isRead } from '../model/text/read-text.ts';
import { wordsText } from '../model/places/place-letters.ts';
import { unitName, type Province, type Units } from '../model/places/units.ts';
import { comparable } from '../model/text/vietnamese.ts';
import { hiddenIn, isBlank, rawText, tidy } from './cell-text.ts';
import { flawWords, isFlawed, type Cell, type Grid } from './read/worksheet.ts';
import type { Field } from './points/columns.ts';
import { fieldOf } from './find-header.ts';
import type { Fault } from './outcome.ts';

/** Fields a line above the header may give for every row. */
const SHARED: readonly string[] = [
  'unit',
  'province',
  'campaigns',
  'source',
  'sourceTitle',
  'approvedBy',
  'checkedOn',
  'runBy',
  'phone',
  'email',
  'bring',
];

export interface SheetHead {
  /** Contents of the lines, by field, not read yet. */
  cells: ReadonlyMap<Field | 'province', Cell>;
  office?: DayHours;
  /** Every text above the header, for the name of the place. */
  titles: readonly string[];
  faults: readonly Fault[];
}

/**
 * Reads what stands above the header.
 * @param rows the rows above it
 */
export function readHead(rows: Grid): SheetHead {
  const cells = new Map<Field | 'province', Cell>();
  const faults: Fault[] = [];
  let office: DayHours | undefined;
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      const text = tidy(rawText(cell));
      const [, key = '', behind = ''] = /^([^::]{2,40})[::]\s*(.*)$/su.exec(text) ?? [];
      const value: Cell = behind === '' ? row[at + 1] : behind;
      if (key === '' || isBlank(value)) continue;
      const field = fieldOf(key);
      const isOffice = comparable(key) === 'gio hanh chinh';
      if (!isOffice && !(field && SHARED.includes(field))) continue;
      const doubt = isFlawed(value) ? flawWords(value) : (hiddenIn(cell) ?? hiddenIn(value));
      if (doubt) {
        faults.push({ header: key, ...doubt });
        continue;
      }
      if (isOffice) {
        const read = parseOfficeHours(tidy(rawText(value)));
        if (isRead(read)) office = read.value;
        else faults.push({ header: key, ...read });
        continue;
      }
      cells.set(field as Field | 'province', value);
    }
  }
  const titles = rows
    .flat()
    .map((cell) => tidy(rawText(cell)))
    .filter((text) => text !== '');
  return { cells, titles, faults, ...(office ? { office } : {}) };
}

/**
 * The province a letterhead names: "UBND TỈNH HÀ TĨNH".
 * @param titles texts above the header
 */
export function provinceIn(titles: readonly string[], units: Units): Province | null {
  return named(titles, [...units.provinces.values()]);
}

/**
 * The commune a letterhead names, in a known province: "UBND PHƯỜNG SÔNG TRÍ".
 * @param titles texts above the header
 * @param province its province
 * @returns its code
 */
export function communeIn(
  titles: readonly string[],
  units: Units,
  province: Province,
): string | null {
  const communes = [...units.communes.values()].filter(
    ({ provinceCode }) => provinceCode === province.code,
  );
  return named(titles, communes)?.code ?? null;
}

/** The one unit whose type and name stand in the texts; the longest name where one holds another. */
function named<T extends { type: string; name: string }>(
  titles: readonly string[],
  units: readonly T[],
): T | null {
  const plain = titles.map(wordsText);
  const found = units.filter((unit) => {
    const name = wordsText(unitName(unit));
    return plain.some((title) => title.includes(name));
  });
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  const best = found.filter(({ name }) => name.length === longest);
  return best.length === 1 ? (best[0] ?? null) : null;
}
