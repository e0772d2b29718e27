/** Codes as walls, pockets and copiers leave them. Fixed seeds: the same damage at every run. */
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBarcodes } from 'zxing-wasm/reader';
import {
  rasterisePdf,
  readQr,
  type Pixels,
  type QrReading,
} from '../../../src/press/proof/proof.ts';
import { kindOf, SHEET_KINDS, type KindName } from '../../../src/model/sheets/sheet-kinds.ts';
import { pageLayout } from '../../../src/press/sheets/sheet-layout.ts';
import { complete, draw } from '../sheets/samples.ts';

const KINDS = Object.keys(SHEET_KINDS) as KindName[];
const WHITE = { r: 255, g: 255, b: 255, alpha: 1 };

/** Dots an inch of a phone's view of a poster an arm away; smaller sheets are held nearer. */
const NEAR = 120;

/** Each sheet, drawn once for all that befalls it. */
const drawn = new Map<string, Promise<Pixels>>();

/** The first copy of a kind's first size; without `dpi` as a phone sees it that is held to the sheet. */
async function pictureOf(kind: KindName, dpi?: number): Promise<Sharp> {
  const key = `${kind} ${String(dpi)}`;
  const known = drawn.get(key) ?? cutOut(kind, dpi).then(pixelsOf);
  drawn.set(key, known);
  return pictureIn(await known);
}

async function cutOut(kind: KindName, dpi?: number): Promise<Sharp> {
  const [size] = kindOf(kind).sizes;
  if (!size) throw new Error(`no size of ${kind}`);
  const { copies, width, height } = pageLayout({ kind, size, variant: 'colour' });
  const fine = dpi ?? NEAR * Math.max(1, 60 / kindOf(kind).symbol);
  const page = await rasterisePdf(draw(complete, kind), fine);
  const [{ x, y } = { x: 0, y: 0 }] = copies;
  const [left, top, across, down] = [x, y, width, height].map((mm) =>
    Math.floor((mm * fine) / 25.4),
  );
  const raw = { width: page.width, height: page.height, channels: 4 } as const;
  return sharp(page.data, { raw }).extract({
    left: left ?? 0,
    top: top ?? 0,
    width: Math.min(across ?? 0, page.width - (left ?? 0)),
    height: Math.min(down ?? 0, page.height - (top ?? 0)),
  });
}

const again = async (picture: Sharp): Promise<Sharp> => pictureIn(await pixelsOf(picture));

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { buffer, byteOffset, length } = data;
  const { width, height } = info;
  return { data: new Uint8ClampedArray(buffer, byteOffset, length), width, height };
}

const pictureIn = ({ data, width, height }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels: 4 } });

/** A copier: a little blur, harder contrast, specks of toner. */
async function copied(picture: Sharp, seed: number): Promise<Sharp> {
  const pixels = await pixelsOf(
    (await again(picture.blur(0.8))).modulate({ saturation: 0 }).linear(1.35, -30),
  );
  const { data, width, height } = pixels;
  let state = seed;
  for (let speck = 0; speck < width * height * 0.002; speck++) {
    state = (state * 48_271) % 2_147_483_647;
    const at = (state % (width * height)) * 4;
    const shade = state % 2 === 0 ? 30 : 225;
    data.fill(shade, at, at + 3);
  }
  return pictureIn(pixels);
}

/** The lower right corner of the code, the one without a finder, torn off along a slant. */
async function torn(picture: Sharp): Promise<Sharp> {
  const pixels = await pixelsOf(await again(picture));
  const image = { ...pixels, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const;
  const [found] = await readBarcodes(image, { formats: ['QRCode'] });
  if (!found) throw new Error('no code to tear');
  const { topLeft, bottomRight } = found.position;
  const side = Math.round((bottomRight.x - topLeft.x) * 0.15);
  for (let y = 0; y <= side; y++) {
    for (let x = side - y; x <= side; x++) {
      const at = ((bottomRight.y - side + y) * pixels.width + bottomRight.x - side + x) * 4;
      pixels.data.fill(235, at, at + 3);
    }
  }
  return pictureIn(pixels);
}

interface Damage {
  name: string;
  dpi?: number;
  harm: (picture: Sharp) => Promise<Sharp> | Sharp;
  /** How many of the eight kinds each decoder still reads; less is a fault. */
  floor: QrCounts;
}
type QrCounts = Record<keyof QrReading, number>;

const ALL: QrCounts = { zxing: 8, qr: 8 };
const DAMAGE: Damage[] = [
  { name: 'out of focus', harm: (picture) => picture.blur(2.2), floor: ALL },
  {
    name: 'faded to a quarter of its contrast',
    harm: (picture) => picture.linear(0.25, 150),
    // The second decoder is at its limit here: of eight views of each kind it reads 28 in 64, and
    // which ones is a matter of how modules fall on dots.
    floor: { zxing: 8, qr: 2 },
  },
  {
    name: 'turned by 15°',
    harm: (picture) => picture.rotate(15, { background: WHITE }),
    floor: ALL,
  },
  { name: 'scanned at 60 dpi', dpi: 60, harm: (picture) => picture, floor: ALL },
  {
    name: 'photocopied twice',
    harm: async (picture) => copied(await again(await copied(picture, 1)), 2),
    floor: ALL,
  },
  { name: 'with a corner of its code torn off', harm: torn, floor: ALL },
  {
    name: 'in a third of the light',
    harm: (picture) => picture.linear(0.33, 0),
    floor: ALL,
  },
  {
    name: 'faded, turned and out of focus at once',
    harm: async (picture) =>
      (await again(picture.linear(0.4, 120).rotate(8, { background: WHITE }))).blur(1.6),
    floor: ALL,
  },
];

// Both decoders are ready once each has read something.
beforeAll(async () => {
  await readQr(await pixelsOf(await pictureOf('guide-poster')));
});

describe.each(DAMAGE)('$name', ({ name, dpi, harm, floor }) => {
  test('every kind of sheet is still read', async () => {
    const read: Record<keyof QrReading, KindName[]> = { zxing: [], qr: [] };
    for (const kind of KINDS) {
      const reading = await readQr(await pixelsOf(await harm(await pictureOf(kind, dpi))));
      if (reading.zxing === complete.qr.symbolUrl) read.zxing.push(kind);
      if (reading.qr === complete.qr.symbolUrl) read.qr.push(kind);
    }
    const lost = (decoder: keyof QrReading): string =>
      KINDS.filter((kind) => !read[decoder].includes(kind)).join(', ') || 'none';
    console.log(`${name}: zxing loses ${lost('zxing')}; qr loses ${lost('qr')}`);
    expect(new Set([...read.zxing, ...read.qr])).toEqual(new Set(KINDS));
    expect(read.zxing.length).toBeGreaterThanOrEqual(floor.zxing);
    expect(read.qr.length).toBeGreaterThanOrEqual(floor.qr);
  });
});
