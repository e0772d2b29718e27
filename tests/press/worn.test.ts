/** Codes as walls and copiers leave them. Fixed seeds: the same damage at every run. */
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { rasterisePdf, readQr, type Pixels } from '../../src/press/proof.ts';
import type { KindName } from '../../src/press/sheet-kinds.ts';
import { complete, draw } from './samples.ts';

const KINDS = ['guide-poster', 'slogan-poster', 'sign', 'sticker', 'handout'] as const;
const WHITE = { r: 255, g: 255, b: 255, alpha: 1 };

async function pictureOf(kind: KindName, dpi: number): Promise<Sharp> {
  const { data, width, height } = await rasterisePdf(draw(complete, kind), dpi);
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
}

const again = async (picture: Sharp): Promise<Sharp> => sharp(await picture.png().toBuffer());

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

/** A copier: a little blur, harder contrast, specks of toner. */
async function copied(picture: Sharp, seed: number): Promise<Sharp> {
  const { data, width, height } = await pixelsOf(
    (await again(picture.blur(0.8))).modulate({ saturation: 0 }).linear(1.35, -30),
  );
  let state = seed;
  for (let speck = 0; speck < width * height * 0.002; speck++) {
    state = (state * 48_271) % 2_147_483_647;
    const at = (state % (width * height)) * 4;
    const shade = state % 2 === 0 ? 30 : 225;
    data.fill(shade, at, at + 3);
  }
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
}

const DAMAGE: [string, number, (picture: Sharp) => Promise<Sharp> | Sharp][] = [
  ['out of focus', 120, (picture) => picture.blur(2.2)],
  ['faded to a quarter of its contrast', 120, (picture) => picture.linear(0.25, 150)],
  ['turned by 15°', 120, (picture) => picture.rotate(15, { background: WHITE })],
  ['seen at 60 dpi', 60, (picture) => picture],
  ['photocopied twice', 120, async (picture) => copied(await again(await copied(picture, 1)), 2)],
  ['in a third of the light', 120, (picture) => picture.linear(0.33, 0)],
];

test.each(DAMAGE)('%s, every sheet for the wall is still read', async (_, dpi, harm) => {
  for (const kind of KINDS) {
    const harmed = await again(await harm(await pictureOf(kind, dpi)));
    const { zxing, qr } = await readQr(await pixelsOf(harmed));
    expect([zxing, qr], kind).toContain(complete.qr.symbolUrl);
  }
});

test('with a corner of its code torn off, a poster is still read', async () => {
  const { data, width, height } = await pixelsOf(await pictureOf('guide-poster', 120));
  const mm = 120 / 25.4;
  // The lower right corner of the code, the one without a finder: a triangle of 11 mm.
  for (let y = 0; y < 11; y += 1 / mm) {
    for (let x = 11 - y; x < 11; x += 1 / mm) {
      const at = (Math.round((232 + y) * mm) * width + Math.round((77 + x) * mm)) * 4;
      data.fill(235, at, at + 3);
    }
  }
  const { zxing, qr } = await readQr({ data, width, height });
  expect([zxing, qr]).toContain(complete.qr.symbolUrl);
});
