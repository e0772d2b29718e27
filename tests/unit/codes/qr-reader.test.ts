import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { QrReader } from '../../../src/browser/check/pixels.ts';
import { drawQr } from '../../../src/press/qr/qr.ts';

const ADDRESS = 'HTTPS://BANGTIN.EXAMPLE/Q/A7K2M';
const OTHER = 'HTTPS://BANGTIN.EXAMPLE/Q/DCF83';

/** Pixels a side of a module. */
const MODULE = 5;

/** Symbols side by side on white, as a canvas hands its pixels over. */
function fakeCanvas(...texts: string[]): HTMLCanvasElement {
  const symbols = texts.map((text) => drawQr(text));
  const side = (Math.max(0, ...symbols.map(({ modules }) => modules)) + 8) * MODULE;
  const width = side * Math.max(1, symbols.length);
  const data = new Uint8ClampedArray(width * side * 4).fill(255);
  for (const [nth, { modules, dark }] of symbols.entries()) {
    for (let y = 0; y < modules * MODULE; y += 1) {
      for (let x = 0; x < modules * MODULE; x += 1) {
        if (!dark[Math.floor(y / MODULE) * modules + Math.floor(x / MODULE)]) continue;
        const at = ((y + 4 * MODULE) * width + x + 4 * MODULE + nth * side) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  const pixels = { width, height: side, data };
  const canvas = { width, height: side, getContext: () => ({ getImageData: () => pixels }) };
  return canvas as unknown as HTMLCanvasElement;
}

/** What Chromium 87 does under our content policy. */
function RefusedModule(): never {
  throw new Error('Wasm code generation disallowed by embedder');
}

const zxing = vi.hoisted(() => ({ fetched: 0 }));
vi.mock('../../../src/browser/check/zxing-reader.ts', () => {
  zxing.fetched += 1;
  return { zxingReader: () => Promise.resolve(() => Promise.resolve(['read by the fake ZXing'])) };
});

/** A fresh page. */
async function readerOfThisPhone(): Promise<QrReader> {
  vi.resetModules();
  const { qrReader } = await import('../../../src/browser/check/qr-reader.ts');
  return qrReader();
}

beforeEach(() => {
  vi.stubGlobal('window', {});
  zxing.fetched = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a phone without a reader of its own', () => {
  test('that runs WebAssembly reads with ZXing', async () => {
    const read = await readerOfThisPhone();
    expect(await read(fakeCanvas(ADDRESS))).toEqual(['read by the fake ZXing']);
  });

  describe('that refuses WebAssembly', () => {
    beforeEach(() => {
      vi.stubGlobal('WebAssembly', { Module: RefusedModule });
    });

    test('reads a symbol all the same, and fetches nothing it cannot run', async () => {
      const read = await readerOfThisPhone();
      expect(await read(fakeCanvas(ADDRESS))).toEqual([ADDRESS]);
      expect(zxing.fetched).toBe(0);
    });

    test('sees that there are two symbols, so that none is taken for the other', async () => {
      const read = await readerOfThisPhone();
      const found = await read(fakeCanvas(ADDRESS, OTHER));
      expect(new Set(found)).toEqual(new Set([ADDRESS, OTHER]));
    });

    test('reads nothing where there is nothing', async () => {
      const read = await readerOfThisPhone();
      expect(await read(fakeCanvas())).toEqual([]);
    });
  });

  test('without any WebAssembly reads a symbol all the same', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const read = await readerOfThisPhone();
    expect(await read(fakeCanvas(ADDRESS))).toEqual([ADDRESS]);
  });
});
