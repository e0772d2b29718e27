import { deflate } from '#press/deflate';
import { indexedPng } from './indexed-png.ts';
import { pngOf } from './png-chunks.ts';

/** Each row is written as its difference from the one above it: flat drawings pack well (PNG, 9.2). */
const UP = 2;

/**
 * Writes pixels as PNG, with a palette where one holds all colours.
 * @param pixels - RGBA, 8 bits a channel, opaque, row by row
 * @param width - in pixels
 * @param height - in pixels
 */
export function colourPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  return indexedPng(pixels, width, height) ?? fullColourPng(pixels, width, height);
}

function fullColourPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3 + 1;
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    rows[y * length] = UP;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = y * length + 1 + x * 3;
      for (let channel = 0; channel < 3; channel++) {
        const above = y === 0 ? 0 : (pixels[from - width * 4 + channel] ?? 0);
        rows[to + channel] = (pixels[from + channel] ?? 0) - above;
      }
    }
  }
  return pngOf({ width, height, depth: 8, colourType: 2 }, [['IDAT', deflate(rows)]]);
}
