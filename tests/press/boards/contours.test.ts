import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contours } from '../../../src/press/qr/contours.ts';

/** Fills a path of whole squares by the rule of winding numbers, as SVG and PDF do. */
function filled(path: string, size: number): number[] {
  const turns = new Int32Array(size * size);
  for (const outline of path.split('z').filter(Boolean)) {
    const [, startX = '', startY = '', sides = ''] = /^M(\d+) (\d+)(.*)$/u.exec(outline) ?? [];
    let [x, y] = [Number(startX), Number(startY)];
    const column = (atX: number, from: number, to: number): void => {
      for (let row = Math.min(from, to); row < Math.max(from, to); row++) {
        for (let right = atX; right < size; right++) {
          turns[row * size + right] = (turns[row * size + right] ?? 0) + Math.sign(from - to);
        }
      }
    };
    for (const [, way, length] of sides.matchAll(/([hv])(-?\d+)/gu)) {
      if (way === 'h') x += Number(length);
      else column(x, y, (y += Number(length)));
    }
    column(x, y, Number(startY));
  }
  return Array.from(turns, (turn) => (turn === 0 ? 0 : 1));
}

it('the outlines of a symbol fill its dark squares and no other', () => {
  const size = 9;
  const grid = fc.array(fc.constantFrom(0, 1), { minLength: size ** 2, maxLength: size ** 2 });
  fc.assert(
    fc.property(grid, (dark) => {
      expect(filled(contours(Uint8Array.from(dark), size), size)).toEqual(dark);
    }),
  );
});
