import { expect, test } from 'vitest';
import { titleFont } from '../../../src/press/engine/web-font.ts';

test('the title font is a whole font of at most 11 KB', async () => {
  const font = Buffer.from(await titleFont());
  expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  expect(font.length).toBeLessThanOrEqual(11 * 1024);
  expect(font.length).toBeGreaterThan(6 * 1024);
});
