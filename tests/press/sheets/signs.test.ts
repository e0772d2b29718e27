import { expect, test } from 'vitest';
import { ourSigns } from '../../../src/press/letters/signs.ts';
import { draw, poster } from './samples.ts';

/** The signs in words of ten, as many to a text as its box holds. */
function texts(): string[] {
  const signs = [...new Set(ourSigns())].filter((sign) => sign.trim() !== '');
  const words = Array.from({ length: Math.ceil(signs.length / 10) }, (_, index) =>
    signs.slice(index * 10, index * 10 + 10).join(''),
  );
  return Array.from({ length: Math.ceil(words.length / 2) }, (_, index) =>
    words.slice(index * 2, index * 2 + 2).join(' '),
  );
}

test('both weights of the font draw every sign we count on', () => {
  expect(texts().length).toBeGreaterThan(10);
  // The title is set in the heavy weight, what follows it in the plain one; PDF/UA refuses a
  // missing sign.
  for (const text of texts())
    expect(() => draw({ ...poster, title: text, subtitle: text }), text).not.toThrow();
  expect(() => draw({ ...poster, title: '漢' })).toThrow(/漢/u);
  expect(() => draw({ ...poster, subtitle: '漢' })).toThrow(/漢/u);
});
