/** Reads every QR symbol of a picture, and tells of those that are there but cannot be decoded. */
import { readBarcodes } from 'zxing-wasm/reader';
import { finderPatterns, type FinderPattern } from '../../model/patrol/finder-patterns.ts';
import type { ReadView } from '../../model/patrol/find-symbols.ts';
import { boxOf, type PhotoPoint, type SeenSymbol } from '../../model/patrol/seen-symbol.ts';

/** Symbology identifier of a plain QR symbol: Model 2, no other character set, no GS1 (ISO/IEC 15424). */
const PLAIN = ']Q1';

/** Patterns of one symbol are at most this far apart, in modules: version 10 is 57 modules wide. */
const APART = 50;

/** Light around a symbol that belongs to it, as a part of its side. */
const AROUND = 0.2;

/**
 * Reads a view of a photo; the module of ZXing must be ready.
 * @throws what ZXing throws, which happens only out of memory
 */
export const readSymbols: ReadView = async ({ data, width, height }, isWhole) => {
  const image = { data, width, height, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const;
  const found = await readBarcodes(image, {
    formats: ['QRCode'],
    returnErrors: true,
    textMode: 'Plain',
  });
  const symbols = found
    // What is taken for a small kind of symbol and is none is no symbol at all.
    .filter(({ isValid, format }) => isValid || format.startsWith('QRCode'))
    .map(({ isValid, text, position, symbologyIdentifier, sequenceSize }): SeenSymbol => {
      const { topLeft, topRight, bottomRight, bottomLeft } = position;
      return {
        text: isValid ? text : null,
        isPlain: symbologyIdentifier === PLAIN && sequenceSize < 0,
        corners: [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => ({ x, y })),
      };
    });
  if (!isWhole) return symbols;
  const lonely = finderPatterns(data, width, height).filter(
    (pattern) => !symbols.some((symbol) => isAround(symbol, pattern)),
  );
  return [...symbols, ...together(lonely)];
};

function isAround({ corners }: SeenSymbol, { x, y }: PhotoPoint): boolean {
  const { left, top, right, bottom } = boxOf(corners);
  const margin = Math.max(right - left, bottom - top) * AROUND;
  return x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;
}

/** Patterns that stand near each other and are as large, as one symbol. */
function together(patterns: readonly FinderPattern[]): SeenSymbol[] {
  const groups: FinderPattern[][] = [];
  for (const pattern of patterns) {
    const group = groups.find(
      (others) =>
        others.length < 3 &&
        others.every(
          ({ x, y, module }) =>
            Math.max(Math.abs(x - pattern.x), Math.abs(y - pattern.y)) < module * APART &&
            Math.max(module, pattern.module) < Math.min(module, pattern.module) * 1.6,
        ),
    );
    if (group) group.push(pattern);
    else groups.push([pattern]);
  }
  return groups.map((group) => ({
    text: null,
    isPlain: false,
    corners: group.flatMap(({ x, y, module }) => [
      { x: x - module * 3.5, y: y - module * 3.5 },
      { x: x + module * 3.5, y: y + module * 3.5 },
    ]),
  }));
}
