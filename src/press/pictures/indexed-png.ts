import { deflate } from '#press/deflate';
import { pngOf } from './png-chunks.ts';

/**
 * Writes pixels as PNG with a palette: a third of the size of full colour for flat drawings, and
 * lossless, since every colour is kept as it is. Our frames have 30 to 70 colours.
 *
 * @param pixels - RGBA, 8 bits a channel, opaque, row by row
 * @param width - in pixels
 * @param height - in pixels
 * @returns the PNG; none if there are more than the 256 colours a palette holds
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array | undefined {
  const colours = new Map<number, number>();
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // Each row opens with its filter, 0: for palettes no filter packs better (PNG, section 12.7).
  const rows = new Uint8Array((width + 1) * height);
  let previous = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4) {
      const colour = view.getUint32(from);
      if (colour !== previous) {
        index = colours.get(colour) ?? colours.size;
        if (index > 255) return undefined;
        if (index === colours.size) colours.set(colour, index);
        previous = colour;
      }
      rows[to++] = index;
    }
  }
  const depth = depthFor(colours.size);
  return pngFile(
    { width, height, depth },
    [...colours.keys()],
    deflate(packed(rows, width, depth)),
  );
}

/** Bits that hold a pixel: as few as the colours need (PNG, section 11.2.2). */
type Depth = 1 | 2 | 4 | 8;

function depthFor(colours: number): Depth {
  if (colours <= 2) return 1;
  if (colours <= 4) return 2;
  return colours <= 16 ? 4 : 8;
}

/** Brings rows of one byte a pixel, each opened by its filter, to fewer bits, the leftmost highest. */
function packed(rows: Uint8Array, width: number, depth: Depth): Uint8Array {
  if (depth === 8) return rows;
  const length = Math.ceil((width * depth) / 8) + 1;
  const height = rows.length / (width + 1);
  const small = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * length + 1 + ((x * depth) >>> 3);
      const shift = 8 - depth - ((x * depth) & 7);
      small[at] = (small[at] ?? 0) | ((rows[y * (width + 1) + 1 + x] ?? 0) << shift);
    }
  }
  return small;
}

/**
 * Puts the parts of a PNG with a palette together.
 *
 * @param size - in pixels, and how many bits hold one
 * @param colours - the palette, RGBA as one number each; what is opaque only
 * @param packed - all rows as one zlib stream
 * @returns the bytes of the file
 */
export function pngFile(
  size: { width: number; height: number; depth: Depth },
  colours: readonly number[],
  packed: Uint8Array,
): Uint8Array {
  const colourType = 3; // A palette.
  return pngOf({ ...size, colourType }, [
    ['PLTE', Uint8Array.from(colours.flatMap(rgb))],
    ['IDAT', packed],
  ]);
}

function rgb(colour: number): number[] {
  return [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255];
}
