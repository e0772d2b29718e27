/** Pictures of sheets for the gallery, and how they are read into few colours. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { withDeviceColours } from '../../../src/press/proof/device-colours.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { indexedPng } from '../../../src/press/pictures/indexed-png.ts';
import { pictureOfSheet } from '../../../src/press/pictures/sheet-picture.ts';
import { sixteenColours } from '../../../src/press/pictures/sixteen-colours.ts';
import { kindOf } from '../../../src/model/sheets/sheet-kinds.ts';
import { complete, draw, poster } from './samples.ts';

/** The pixels of a picture of two colours, row by row. */
function bitsOf(png: Uint8Array, width: number): number[][] {
  const at = Buffer.from(png).indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(at));
  const length = 1 + Math.ceil(width / 8);
  return Array.from({ length: rows.length / length }, (_, y) =>
    Array.from({ length: width }, (_pixel, x) => {
      const byte = rows[y * length + 1 + (x >> 3)] ?? 0;
      return (byte >> (7 - (x & 7))) & 1;
    }),
  );
}

/** A picture of whole pixels, each `0xRRGGBBAA`. */
function rgba(...colours: number[]): Uint8Array {
  const bytes = Buffer.alloc(colours.length * 4);
  for (const [at, colour] of colours.entries()) bytes.writeUInt32BE(colour, at * 4);
  return bytes;
}

describe('a sheet without its profiles of colours', () => {
  test.each([
    ['a poster', draw(poster)],
    ['a poster in little ink', draw(poster, 'guide-poster', 'saving')],
    ['a flyer', draw(complete, 'flyer')],
  ])('looks the same to PDFium: %s', async (_, pdf) => {
    const plain = withDeviceColours(pdf);
    expect(plain.length).toBe(pdf.length);
    expect(Buffer.from(plain).includes('/ICCBased')).toBe(false);
    expect(Buffer.from(pdf).includes('/ICCBased')).toBe(true);
    const [before, after] = [await rasterisePdf(pdf, 40), await rasterisePdf(plain, 40)];
    expect(Buffer.from(after.data).equals(Buffer.from(before.data))).toBe(true);
  });

  test('stays as it is where a profile is not said, or no stream of channels', () => {
    const file = Buffer.from('\n1 0 obj\n[/ICCBased 7 0 R]\nendobj\n8 0 obj\n<</N 3>>\n');
    expect(Buffer.from(withDeviceColours(file)).equals(file)).toBe(true);
  });
});

test('a picture of a sheet is as large as its page says, and drawn alike twice', async () => {
  const [size] = kindOf('guide-poster').sizes;
  if (!size) throw new Error('no size');
  const form = { kind: 'guide-poster', size, variant: 'colour' } as const;
  const [one, other] = [
    await pictureOfSheet(draw(poster), form),
    await pictureOfSheet(draw(poster), form),
  ];
  const header = Buffer.from(one);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([453, 640]);
  expect(header.equals(Buffer.from(other))).toBe(true);
});

test('of many colours the most frequent are kept, and every other pixel takes the nearest', () => {
  const frequent = Array.from({ length: 16 }, (_, at) => at * 0x11000000 + 0xff);
  const rare = 0x12340aff;
  const { palette, indices } = sixteenColours(rgba(...frequent, ...frequent, rare));
  expect(palette).toEqual(frequent);
  expect([...indices]).toEqual([...frequent.keys(), ...frequent.keys(), 1]);
});

test('colours that are nearly the same are shown as the one in their middle', () => {
  const { palette, indices } = sixteenColours(rgba(0x101010ff, 0x121212ff, 0xffffffff));
  expect(palette).toEqual([0x111111ff, 0xffffffff]);
  expect([...indices]).toEqual([0, 0, 1]);
});

describe('a picture with a palette', () => {
  const header = (png: Uint8Array | undefined): number[] => [...(png ?? []).slice(16, 26)];

  test('keeps every pixel, in runs short and long', () => {
    const [a, b] = [0x123456ff, 0xfedcbaff];
    const row = [...Array<number>(40).fill(a), b, a, b, ...Array<number>(17).fill(b)];
    const png = indexedPng(rgba(...row, ...row.toReversed()), row.length, 2);
    expect(header(png)).toEqual([0, 0, 0, row.length, 0, 0, 0, 2, 1, 3]);
    const [first, second] = bitsOf(png ?? new Uint8Array(), row.length);
    expect(first).toEqual(row.map((colour) => (colour === a ? 0 : 1)));
    expect(second).toEqual(first?.toReversed());
  });

  test('is none for more colours than a palette holds', () => {
    const many = Array.from({ length: 257 }, (_, at) => at * 256 + 255);
    expect(indexedPng(rgba(...many), 257, 1)).toBeUndefined();
    expect(indexedPng(rgba(...many.slice(1)), 256, 1)).toBeDefined();
  });

  test('may lie anywhere in memory', () => {
    const bytes = rgba(0, 0x010203ff, 0x040506ff);
    const shifted = new Uint8Array(13);
    shifted.set(bytes, 1);
    expect(indexedPng(shifted.subarray(1), 3, 1)).toEqual(indexedPng(bytes, 3, 1));
  });
});
