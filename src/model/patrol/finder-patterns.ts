/**
 * Finder patterns of QR symbols: the three squares in their corners. Where no decoder reads a symbol,
 * they still say that there is one. Across its middle, a pattern is dark, light, dark, light, dark in
 * the widths 1 : 1 : 3 : 1 : 1 in every direction (ISO/IEC 18004, 6.3.3).
 */
import type { PhotoPoint } from './seen-symbol.ts';

/** A pattern: its middle, and how wide a module is, in pixels. */
export interface FinderPattern extends PhotoPoint {
  module: number;
}

/** Thinner modules than this are noise, in pixels. */
const FINEST = 1.5;

/** How far a width may be from what it should be, as a part of a module. */
const TOLERANCE = 0.6;

/** How much darker than its surroundings a pixel is that counts as dark, of 255. */
const DARKER = 12;

/** A picture in black and white. */
interface Bitmap {
  width: number;
  height: number;
  dark: Uint8Array;
}

/**
 * Finds the finder patterns of a picture.
 * @param data RGBA, row by row
 * @param width in pixels, like `height`
 */
export function finderPatterns(
  data: Uint8ClampedArray,
  width: number,
  height: number,
): FinderPattern[] {
  const bitmap = { width, height, dark: darkPixels(data, width, height) };
  const found: FinderPattern[] = [];
  for (let y = 1; y < height; y += 2) {
    for (const { middle, module } of patternsInRow(bitmap, y)) {
      const isKnown = found.some(
        (one) => Math.abs(one.x - middle) + Math.abs(one.y - y) < one.module * 3,
      );
      const pattern = isKnown ? null : confirmed(bitmap, middle, y, module);
      if (pattern) found.push(pattern);
    }
  }
  return found;
}

/** Side of the blocks whose means tell light from dark, in pixels, and how many around one count. */
const BLOCK = 16;
const AROUND = 2;

/** Dark is what is darker than the mean of its surroundings: light falls unevenly on walls. */
function darkPixels(data: Uint8ClampedArray, width: number, height: number): Uint8Array {
  // Shades first, then whether they are dark; a block of a row at a time, for a photo has millions of pixels.
  const pixels = new Uint8Array(width * height);
  const across = Math.ceil(width / BLOCK);
  const down = Math.ceil(height / BLOCK);
  const tenths = new Float64Array(across * down);
  for (let block = 0, at = 0, y = 0; y < height; y += 1) {
    block = Math.floor(y / BLOCK) * across;
    for (let left = 0; left < width; left += BLOCK, block += 1) {
      const end = at + Math.min(BLOCK, width - left);
      let sum = 0;
      for (; at < end; at += 1) {
        const from = at * 4;
        const tenth = (data[from] ?? 0) * 3 + (data[from + 1] ?? 0) * 6 + (data[from + 2] ?? 0);
        pixels[at] = (tenth / 10) | 0;
        sum += tenth;
      }
      tenths[block] = (tenths[block] ?? 0) + sum;
    }
  }
  const limits = limitsOf(tenths, across, down, width, height);
  for (let block = 0, at = 0, y = 0; y < height; y += 1) {
    block = Math.floor(y / BLOCK) * across;
    for (let left = 0; left < width; left += BLOCK, block += 1) {
      const end = at + Math.min(BLOCK, width - left);
      const limit = limits[block] ?? 0;
      for (; at < end; at += 1) pixels[at] = (pixels[at] ?? 0) < limit ? 1 : 0;
    }
  }
  return pixels;
}

/** For each block, below which shade a pixel of it is dark. */
function limitsOf(
  tenths: Float64Array,
  across: number,
  down: number,
  width: number,
  height: number,
): Float64Array {
  const limits = new Float64Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [left, right] = [Math.max(0, x - AROUND), Math.min(across, x + AROUND + 1)];
      const [top, bottom] = [Math.max(0, y - AROUND), Math.min(down, y + AROUND + 1)];
      let sum = 0;
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1)
          sum += tenths[row * across + column] ?? 0;
      const pixels =
        (Math.min(width, right * BLOCK) - left * BLOCK) *
        (Math.min(height, bottom * BLOCK) - top * BLOCK);
      limits[y * across + x] = sum / 10 / pixels - DARKER;
    }
  }
  return limits;
}

function patternsInRow({ width, dark }: Bitmap, y: number): { middle: number; module: number }[] {
  const found: { middle: number; module: number }[] = [];
  // The widths of the last five runs, the latest last.
  let [one, two, three, four, five] = [0, 0, 0, 0, 0];
  let isDark = 0;
  let length = 0;
  const row = y * width;
  for (let x = 0; x <= width; x += 1) {
    const now = x < width ? (dark[row + x] ?? 0) : 1 - isDark;
    if (now === isDark) {
      length += 1;
      continue;
    }
    one = two;
    two = three;
    three = four;
    four = five;
    five = length;
    const module = isDark === 1 ? moduleOf(one, two, three, four, five) : 0;
    if (module > 0) found.push({ middle: x - five - four - three / 2, module });
    isDark = now;
    length = 1;
  }
  return found;
}

/** The width of a module where five runs are those of a pattern, else 0. */
function moduleOf(outer: number, light: number, core: number, other: number, last: number): number {
  const module = (outer + light + core + other + last) / 7;
  if (module < FINEST) return 0;
  const allowed = module * TOLERANCE;
  const isPattern =
    Math.abs(core - module * 3) <= allowed * 1.5 &&
    Math.abs(outer - module) <= allowed &&
    Math.abs(light - module) <= allowed &&
    Math.abs(other - module) <= allowed &&
    Math.abs(last - module) <= allowed;
  return isPattern ? module : 0;
}

/** Looks at a pattern from above and along both diagonals as well. */
function confirmed(bitmap: Bitmap, x: number, y: number, module: number): FinderPattern | null {
  const upright = runsThrough(bitmap, x, y, 0, 1, module);
  if (!upright || isUnlike(upright.module, module)) return null;
  const middle = y + upright.shift;
  for (const step of [1, -1]) {
    const slanted = runsThrough(bitmap, x, middle, step, 1, module);
    if (!slanted || isUnlike(slanted.module, module)) return null;
  }
  return { x, y: middle, module: (module + upright.module) / 2 };
}

const isUnlike = (one: number, other: number): boolean =>
  Math.max(one, other) > Math.min(one, other) * 1.8;

/** The five runs through a point in a direction; `shift`: from the point to their middle. */
function runsThrough(
  { width, height, dark }: Bitmap,
  fromX: number,
  fromY: number,
  stepX: number,
  stepY: number,
  module: number,
): { module: number; shift: number } | null {
  const most = module * 5;
  const half = (way: number): number[] | null => {
    const runs = [0, 0, 0];
    let at = 0;
    for (let step = way > 0 ? 0 : 1; step < most * 2; step += 1) {
      const x = Math.round(fromX) + way * step * stepX;
      const y = Math.round(fromY) + way * step * stepY;
      if (x < 0 || y < 0 || x >= width || y >= height) break;
      if ((dark[y * width + x] ?? 0) !== (at === 1 ? 0 : 1)) at += 1;
      if (at > 2) return runs;
      runs[at] = (runs[at] ?? 0) + 1;
    }
    return at === 2 ? runs : null;
  };
  const [back, ahead] = [half(-1), half(1)];
  if (!back || !ahead) return null;
  const [core = 0, light = 0, outer = 0] = back;
  const [coreAhead = 0, lightAhead = 0, outerAhead = 0] = ahead;
  const found = moduleOf(outer, light, core + coreAhead, lightAhead, outerAhead);
  return found > 0 ? { module: found, shift: (coreAhead - 1 - core) / 2 } : null;
}
