/** Steps a channel is rounded to before colours are counted: 16. */
const STEP = 17;
const STEPS = 16;

/** The step of every value of a channel. */
const steps = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / STEP));
const stepAt = (value: number): number => steps[value] ?? 0;

const SHIFTS = [24, 16, 8] as const;

/**
 * Finds sixteen colours a flat drawing can be shown in. Sheets have four inks and the blends at the
 * edges of letters, so the most frequent do; every other pixel takes the nearest of them.
 *
 * @param rgba - 8 bits a channel, opaque
 * @returns the colours, RGBA as one number each, and which of them each pixel takes
 */
export function sixteenColours(rgba: Uint8Array): { palette: number[]; indices: Uint8Array } {
  const { keys, bins } = binned(rgba);
  const palette = bins
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 16)
    .map(({ mean }) => mean);
  const nearest = new Uint8Array(STEPS ** 3);
  for (const { key, mean } of bins) nearest[key] = nearestOf(palette, mean);
  const indices = new Uint8Array(keys.length);
  // `Uint8Array.from` would ask an iterator for each pixel, which takes twenty times as long.
  for (let at = 0; at < keys.length; at++) indices[at] = nearest[keys[at] ?? 0] ?? 0;
  return { palette, indices };
}

/** Colours that are alike: how many pixels have them, and the colour in their middle. */
interface Bin {
  key: number;
  count: number;
  mean: number;
}

/** Puts alike colours together; in the order in which they first appear. */
function binned(rgba: Uint8Array): { keys: Uint16Array; bins: Bin[] } {
  const keys = new Uint16Array(rgba.length / 4);
  const counts = new Uint32Array(STEPS ** 3);
  const sums = new Uint32Array(3 * STEPS ** 3);
  const order: number[] = [];
  for (let at = 0, from = 0; at < keys.length; at++, from += 4) {
    const red = rgba[from] ?? 0;
    const green = rgba[from + 1] ?? 0;
    const blue = rgba[from + 2] ?? 0;
    const key = (stepAt(red) << 8) | (stepAt(green) << 4) | stepAt(blue);
    keys[at] = key;
    const count = counts[key] ?? 0;
    if (count === 0) order.push(key);
    counts[key] = count + 1;
    sums[3 * key] = (sums[3 * key] ?? 0) + red;
    sums[3 * key + 1] = (sums[3 * key + 1] ?? 0) + green;
    sums[3 * key + 2] = (sums[3 * key + 2] ?? 0) + blue;
  }
  return {
    keys,
    bins: order.map((key) => {
      const count = counts[key] ?? 0;
      const mean = [...sums.subarray(3 * key, 3 * key + 3)].reduce(
        (colour, sum) => colour * 256 + Math.round(sum / count),
        0,
      );
      return { key, count, mean: mean * 256 + 255 };
    }),
  };
}

function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) =>
    SHIFTS.reduce(
      (sum, shift) => sum + (((one >>> shift) & 255) - ((colour >>> shift) & 255)) ** 2,
      0,
    ),
  );
  return distances.indexOf(Math.min(...distances));
}
