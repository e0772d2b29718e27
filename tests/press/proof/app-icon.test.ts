import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renderAppIcon } from '../../../src/press/pictures/app-icon.ts';

/** Colour and opacity at a point given as shares of width and height. */
async function pixelAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4;
  return [...data.subarray(at, at + 4)];
}

test.each([180, 192, 512])('an icon of %i pixels has just that size', async (size) => {
  for (const isMaskable of [true, false]) {
    const { width, height } = await sharp(renderAppIcon({ size, isMaskable })).metadata();
    expect([width, height]).toEqual([size, size]);
  }
});

test('an icon phones cut into shape is red up to its corners, with the sheet in the middle', async () => {
  const png = renderAppIcon({ size: 192, isMaskable: true });
  for (const corner of [0.01, 0.99])
    expect(await pixelAt(png, corner, corner)).toEqual([163, 18, 26, 255]);
  expect(await pixelAt(png, 0.5, 0.35)).toEqual([255, 255, 255, 255]);
});

test('nothing to be seen lies outside the circle every phone leaves', async () => {
  const png = renderAppIcon({ size: 192, isMaskable: true });
  for (let turn = 0; turn < 360; turn += 3) {
    const [x, y] = [Math.cos, Math.sin].map((of) => 0.5 + 0.405 * of((turn * Math.PI) / 180));
    expect(await pixelAt(png, x ?? 0, y ?? 0), `${turn}°`).toEqual([163, 18, 26, 255]);
  }
});

test('an icon shown as it is has clear corners', async () => {
  const png = renderAppIcon({ size: 192, isMaskable: false });
  expect((await pixelAt(png, 0.01, 0.01))[3]).toBe(0);
  expect((await pixelAt(png, 0.5, 0.01))[3]).toBe(255);
});
