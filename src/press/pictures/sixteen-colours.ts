/** Steps a channel is rounded to before colours are counted: 16. */
const STEP = 17;

/** How often a colour and its like appear, and their channels added up. */
interface Bin {
  count: number;
  sums: [number, number, number];
}

const SHIFTS = [24, 16, 8] as const;

const binOf = (colour: number): number =>
  SHIFTS.reduce((key, shift) => key * 16 + Math.round(((colour >>> shift) & 255) / STEP), 0);

/**
 * Finds sixteen colours a flat drawing can be shown in. Sheets have four inks and the blends at the
 * edges of letters, so the most frequent do; every other pixel takes the nearest of them.
 *
 * @param rgba - 8 bits a channel, opaque
 * @returns the colours, RGBA as one number each, and which of them each pixel takes
 */
export function sixteenColours(rgba: Uint8Array): { palette: number[]; indices: Uint8Array } {
  const bins = new Map<number, Bin>();
  const keys = new Uint16Array(rgba.length / 4);
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  for (let at = 0; at < keys.length; at++) {
    const colour = view.getUint32(at * 4);
    const same = at > 0 && colour === view.getUint32(at * 4 - 4);
    const key = same ? (keys[at - 1] ?? 0) : binOf(colour);
    keys[at] = key;
    const bin = bins.get(key) ?? { count: 0, sums: [0, 0, 0] };
    bin.count++;
    for (const [channel, shift] of SHIFTS.entries())
      bin.sums[channel as 0 | 1 | 2] += (colour >>> shift) & 255;
    bins.set(key, bin);
  }
  const means = new Map([...bins].map(([key, bin]) => [key, meanOf(bin)]));
  const palette = [...bins]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, 16)
    .map(([key]) => means.get(key) ?? 0);
  const nearest = new Map([...means].map(([key, colour]) => [key, nearestOf(palette, colour)]));
  return { palette, indices: Uint8Array.from(keys, (key) => nearest.get(key) ?? 0) };
}

const meanOf = ({ count, sums }: Bin): number =>
  sums.reduce((colour, sum) => colour * 256 + Math.round(sum / count), 0) * 256 + 255;

function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) =>
    SHIFTS.reduce(
      (sum, shift) => sum + (((one >>> shift) & 255) - ((colour >>> shift) & 255)) ** 2,
      0,
    ),
  );
  return distances.indexOf(Math.min(...distances));
}
