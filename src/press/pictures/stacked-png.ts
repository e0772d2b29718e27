import { constants, deflateRawSync } from 'node:zlib';
import { pngFile } from './indexed-png.ts';
import type { Raster } from './pixels.ts';

/**
 * A horizontal strip of a picture, packed and ready. Pictures that share strips draw and pack them
 * once: deflate streams that end at a whole byte may simply follow each other (RFC 1951, 3.2.4).
 */
export interface Band {
  width: number;
  height: number;
  /** Raw deflate of its rows, left open for what follows. */
  packed: Uint8Array;
  /** Adler-32 of its rows, the check sum of zlib. */
  check: number;
  /** Bytes of its rows before packing. */
  length: number;
}

/** Up to 16 colours, RGBA as one number each; a pixel then takes half a byte. */
export type SmallPalette = readonly number[];

/** Deflate, 32 KB window, usual speed (RFC 1950). */
const zlibHeader = Buffer.from([0x78, 0x9c]);
/** A last block with nothing in it. */
const zlibEnd = Buffer.from([0x03, 0x00]);

/** Modulus of Adler-32, and bytes summed up at once: few enough for the sums to stay small integers. */
const modulus = 65_521;
const bytesAtOnce = 2048;

/**
 * Packs a strip, each pixel as the nearest colour of a palette.
 *
 * @param drawing - its pixels; an even number in a row
 * @param palette - the colours of the whole picture
 * @returns the strip
 */
export function packBand({ pixels, width, height }: Raster, palette: SmallPalette): Band {
  const rows = packPixels(pixels, width, height, palette);
  return {
    width,
    height,
    packed: deflateRawSync(rows, { finishFlush: constants.Z_SYNC_FLUSH }),
    check: adler32(rows),
    length: rows.length,
  };
}

/**
 * Stacks strips into one PNG.
 *
 * @param bands - from top to bottom, all of one width
 * @param palette - the colours they were packed with
 * @returns the bytes of the file
 */
export function stackedPng(bands: readonly Band[], palette: SmallPalette): Uint8Array {
  const size = {
    width: bands[0]?.width ?? 0,
    height: bands.reduce((sum, { height }) => sum + height, 0),
    depth: 4,
  } as const;
  const check = Buffer.alloc(4);
  check.writeUInt32BE(bands.reduce(joinedCheck, 1));
  const packed = [zlibHeader, ...bands.map((band) => band.packed), zlibEnd, check];
  return pngFile(size, palette, Buffer.concat(packed));
}

function packPixels(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: SmallPalette,
): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const known = new Map<number, number>();
  const indexOf = (colour: number): number => {
    const index = known.get(colour) ?? nearest(colour, palette);
    known.set(colour, index);
    return index;
  };
  // Each row opens with its filter, 0: none.
  const rows = new Uint8Array((width / 2 + 1) * height);
  let left = -1;
  let right = -1;
  let pair = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x += 2, from += 8) {
      const first = view.getUint32(from);
      const second = view.getUint32(from + 4);
      if (first !== left || second !== right) {
        left = first;
        right = second;
        pair = indexOf(first) * 16 + indexOf(second);
      }
      rows[to++] = pair;
    }
  }
  return rows;
}

function nearest(colour: number, palette: SmallPalette): number {
  const distances = palette.map((one) =>
    [24, 16, 8].reduce((sum, shift) => {
      const difference = ((one >>> shift) & 255) - ((colour >>> shift) & 255);
      return sum + difference * difference;
    }, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    const to = Math.min(from + bytesAtOnce, bytes.length);
    for (let at = from; at < to; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}

/** The check sum of two runs of bytes from theirs, as zlib's `adler32_combine` has it. */
function joinedCheck(soFar: number, { check, length }: Band): number {
  const [lowBefore, highBefore] = [soFar & 0xffff, soFar >>> 16];
  const low = (lowBefore + (check & 0xffff) - 1 + modulus) % modulus;
  const added = (length % modulus) * (lowBefore - 1 + modulus);
  const high = (highBefore + (check >>> 16) + added) % modulus;
  return high * 65_536 + low;
}
