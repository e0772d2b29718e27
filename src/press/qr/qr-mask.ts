/**
 * The mask of a QR symbol: the one of eight whose picture has the fewest features that mislead a phone
 * (ISO/IEC 18004, 7.8.3). Rows and columns are numbers here, a bit for each module, so that a feature is
 * found in a whole line at once: looked for module by module, it took more than half of all the work
 * there is before a poster can be laid out.
 */

/** Wider symbols have lines that do not fit the bits of a number. */
export const WIDEST = 32;

const MASKS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** What each feature costs: a run, a block of four, the look of a finder, each 5 % from half dark. */
const RUN = 3;
const BLOCK = 3;
const FINDER = 40;
const DARKNESS = 10;

/** The rows and the columns of a symbol. */
interface Lines {
  rows: readonly number[];
  columns: readonly number[];
}

/**
 * What tells each mask from the first, in all symbols of a version and a level: the masks are laid over
 * the data, and the same few modules say which one was.
 */
export type MaskDifferences = readonly Lines[];

/**
 * Works out what tells the masks apart.
 *
 * @param draw - draws some text under a mask; 1 where a module is dark, row by row
 * @param size - modules a side, at most {@link WIDEST}
 */
export function maskDifferences(
  draw: (mask: (typeof MASKS)[number]) => Uint8Array,
  size: number,
): MaskDifferences {
  const first = linesOf(draw(0), size);
  return MASKS.map((mask) => differing(first, linesOf(draw(mask), size)));
}

/**
 * Puts a symbol under its best mask.
 *
 * @param dark - the symbol under the first mask; 1 where a module is dark, row by row
 * @param size - modules a side
 * @param differences - from {@link maskDifferences}, of the same version and level
 * @returns the symbol under the mask that costs least, the first of those that cost the same
 */
export function underBestMask(
  dark: Uint8Array,
  size: number,
  differences: MaskDifferences,
): Uint8Array {
  const first = linesOf(dark, size);
  const symbols = differences.map((difference) => differing(first, difference));
  const costs = symbols.map((symbol) => costOf(symbol, size));
  const best = symbols[costs.indexOf(Math.min(...costs))] ?? first;
  const modules = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    const row = best.rows[y] ?? 0;
    for (let x = 0; x < size; x++) modules[y * size + x] = (row >>> x) & 1;
  }
  return modules;
}

function linesOf(dark: Uint8Array, size: number): Lines {
  const rows = Array<number>(size).fill(0);
  const columns = Array<number>(size).fill(0);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (dark[y * size + x] !== 1) continue;
      rows[y] = (rows[y] ?? 0) | (1 << x);
      columns[x] = (columns[x] ?? 0) | (1 << y);
    }
  }
  return { rows, columns };
}

const differing = (one: Lines, other: Lines): Lines => ({
  rows: one.rows.map((row, at) => row ^ (other.rows[at] ?? 0)),
  columns: one.columns.map((column, at) => column ^ (other.columns[at] ?? 0)),
});

function costOf({ rows, columns }: Lines, size: number): number {
  let cost = 0;
  let dark = 0;
  for (const line of rows) {
    cost += runs(line, size) + finders(line, size);
    dark += bits(line);
  }
  for (const line of columns) cost += runs(line, size) + finders(line, size);
  for (let y = 1; y < size; y++) cost += blocks(rows[y - 1] ?? 0, rows[y] ?? 0, size);
  const share = Math.ceil((dark * 100) / (size * size) / 5);
  return cost + Math.abs(share - 10) * DARKNESS;
}

/** Ones for as many modules. */
const ones = (count: number): number => (count === 32 ? -1 : (1 << count) - 1);

/** A one for each module of the same tone as the next in its line. */
const likeNext = (line: number, size: number): number => ~(line ^ (line >>> 1)) & ones(size - 1);

/** Five modules of one tone in a row cost three, each further one a point more. */
function runs(line: number, size: number): number {
  const like = likeNext(line, size);
  const five = like & (like >>> 1) & (like >>> 2) & (like >>> 3);
  return bits(five) + (RUN - 1) * bits(five & ~(five >>> 1));
}

/** Four modules of one tone in a square. */
const blocks = (row: number, next: number, size: number): number =>
  BLOCK * bits(likeNext(row, size) & likeNext(next, size) & ~(row ^ next));

/** Dark, light, three dark, light, dark, and four light ones before or behind: a finder looks so. */
function finders(line: number, size: number): number {
  const light = ~line & ones(size);
  const core =
    line &
    (light >>> 1) &
    (line >>> 2) &
    (line >>> 3) &
    (line >>> 4) &
    (light >>> 5) &
    (line >>> 6);
  const four = light & (light >>> 1) & (light >>> 2) & (light >>> 3);
  return FINDER * (bits(core & (four >>> 7)) + bits((core >>> 4) & four));
}

/** How many bits of a number are ones. */
function bits(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
