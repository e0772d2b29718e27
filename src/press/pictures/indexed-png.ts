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
  const indexed = indexedRows(pixels, width, height);
  if (!indexed) return undefined;
  const { colours, rows } = indexed;
  const depth = depthFor(colours.length);
  return pngFile({ width, height, depth }, colours, deflate(packed(rows, width, depth)));
}

/**
 * Says which colour of a list each pixel has. Our frames are large and flat, so whole runs are written at once.
 * @returns the colours, RGBA as one number each, and the rows, each opened by its filter, 0: for
 * palettes no filter packs better (PNG, section 12.7)
 */
function indexedRows(
  pixels: Uint8Array,
  width: number,
  height: number,
): { colours: number[]; rows: Uint8Array } | undefined {
  const indices = new Map<number, number>();
  const colours: number[] = [];
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const all = asNumbers(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width;
    // A row has one byte more than pixels, its filter.
    const shift = y + 1;
    for (let at = y * width; at < end;) {
      const colour = all[at];
      let after = at + 1;
      while (after < end && all[after] === colour) after++;
      let index = indices.get(colour ?? 0);
      if (index === undefined) {
        index = colours.push(view.getUint32(at * 4)) - 1;
        if (index > 255) return undefined;
        indices.set(colour ?? 0, index);
      }
      if (after - at > FEW) rows.fill(index, at + shift, after + shift);
      else for (; at < after; at++) rows[at + shift] = index;
      at = after;
    }
  }
  return { colours, rows };
}

/** Up to so many bytes are written faster one by one than by `fill`. */
const FEW = 16;

/** Four bytes a number, in whichever order this machine has them. */
function asNumbers(pixels: Uint8Array): Uint32Array {
  const whole = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  return new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
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
