/** Steps a channel is rounded to before colours are counted: 16. */
const STEP = 17;

/** Red first, each channel rounded, opaque. */
const roundedColour = (colour: number): number =>
  [24, 16, 8].reduce(
    (sum, shift) => sum + Math.round(((colour >>> shift) & 255) / STEP) * STEP * 2 ** shift,
    255,
  );

/**
 * Finds sixteen colours a flat drawing can be shown in. Sheets have four inks and the blends at the
 * edges of letters, so the most frequent do; every other pixel takes the nearest of them.
 *
 * @param rgba - 8 bits a channel, opaque
 * @returns the colours, RGBA as one number each, and which of them each pixel takes
 */
export function sixteenColours(rgba: Uint8Array): { palette: number[]; indices: Uint8Array } {
  const counts = new Map<number, number>();
  const keys = new Uint32Array(rgba.length / 4);
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  let previous = -1;
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    const colour = view.getUint32(at * 4);
    if (colour !== previous) key = roundedColour(colour);
    previous = colour;
    keys[at] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 16)
    .map(([key]) => key);
  const nearest = new Map([...counts.keys()].map((key) => [key, nearestOf(palette, key)]));
  return { palette, indices: Uint8Array.from(keys, (key) => nearest.get(key) ?? 0) };
}

function nearestOf(palette: readonly number[], key: number): number {
  const distances = palette.map((colour) =>
    [24, 16, 8].reduce(
      (sum, shift) => sum + (((colour >>> shift) & 255) - ((key >>> shift) & 255)) ** 2,
      0,
    ),
  );
  return distances.indexOf(Math.min(...distances));
}
