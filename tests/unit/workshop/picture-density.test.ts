import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withDensity } from '../../../src/browser/workshop/picture-density.ts';

const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#b1131a' } });

test.each(['png', 'jpeg'] as const)('a %s says how many dots an inch it has', async (format) => {
  const bytes = Uint8Array.from(await plain.clone().toFormat(format).toBuffer());
  const { width, density } = await sharp(withDensity(bytes, 300)).metadata();
  expect([width, density]).toEqual([8, 300]);
  const pixels = await sharp(withDensity(bytes, 300)).raw().toBuffer();
  expect(pixels.equals(await sharp(bytes).raw().toBuffer())).toBe(true);
});

test('a JPEG that says another density says ours alone', async () => {
  const bytes = Uint8Array.from(await plain.clone().jpeg().toBuffer());
  const again = withDensity(withDensity(bytes, 72), 150);
  expect([again.length, (await sharp(again).metadata()).density]).toEqual([bytes.length + 18, 150]);
});

test('what is neither stays as it is', () => {
  const other = Uint8Array.of(1, 2, 3);
  expect(withDensity(other, 300)).toBe(other);
});
