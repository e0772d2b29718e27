/** Real sheets as a wall shows them, with whatever symbol is wanted on them. */
import sharp from 'sharp';
import type { KindName } from '../../../src/model/sheets/sheet-kinds.ts';
import { findQr, rasterisePdf } from '../../../src/press/proof/proof.ts';
import { create } from 'qrcode';
import { complete, draw } from '../../press/sheets/samples.ts';
import { fillBox, plain, shadePixel, type Raster } from './pixels.ts';

/** A sheet, and where its symbol stands. */
export interface WallSheet {
  picture: Raster;
  /** Of the symbol without its quiet zone, in pixels. */
  symbol: { left: number; top: number; side: number };
}

/** How wide a sheet is drawn, in pixels: about as wide as it is on the walls. */
const WIDTH = 480;

const KINDS: readonly KindName[] = ['guide-poster', 'slogan-poster', 'sign'];

/** The sheets that hang on the walls. */
export async function wallSheets(): Promise<WallSheet[]> {
  return Promise.all(KINDS.map(drawnSheet));
}

async function drawnSheet(kind: KindName): Promise<WallSheet> {
  const page = await rasterisePdf(draw(complete, kind), 100);
  const raw = { width: page.width, height: page.height, channels: 4 } as const;
  const { data, info } = await sharp(Buffer.from(page.data), { raw })
    .resize({ width: WIDTH })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  const found = await findQr(picture);
  if (!found) throw new Error(`no symbol on ${kind}`);
  const { topLeft, bottomRight } = found.position;
  const side = bottomRight.x - topLeft.x;
  return { picture, symbol: { left: topLeft.x, top: topLeft.y, side } };
}

/** A paper of somebody else: a white sheet with lines of grey for text, and a symbol. */
export function strangersPaper(next: () => number): WallSheet {
  const picture = plain(300, 400, [250, 250, 245]);
  for (let y = 30; y < 170; y += 16) fillBox(picture, 24, y, 100 + next() * 150, 7, 110);
  return { picture, symbol: { left: 90, top: 220, side: 120 } };
}

/** Copies of sheets, each to draw on. */
const copies = new WeakMap<Raster, Raster>();

/**
 * The same sheet with another symbol in the place of its own, until it gets the next one.
 * @param text what the symbol holds
 */
export function withSymbol({ picture, symbol }: WallSheet, text: string): Raster {
  const copy = copies.get(picture) ?? { ...picture, data: picture.data.slice() };
  copies.set(picture, copy);
  copy.data.set(picture.data);
  const { left, top, side } = symbol;
  fillBox(copy, left - 2, top - 2, side + 4, side + 4, 255);
  drawSymbol(copy, text, left, top, side);
  return copy;
}

const known = new Map<string, ReturnType<typeof create>['modules']>();

/** The modules of a symbol: the same texts hang on many walls. */
function modulesOf(text: string): ReturnType<typeof create>['modules'] {
  const modules = known.get(text) ?? create(text, { errorCorrectionLevel: 'M' }).modules;
  known.set(text, modules);
  return modules;
}

/**
 * Draws a symbol.
 * @param side without its quiet zone, in pixels
 */
export function drawSymbol(
  raster: Raster,
  text: string,
  left: number,
  top: number,
  side: number,
): void {
  const { size, data } = modulesOf(text);
  // Pixels that lie half in a module are half as dark, as a printer and a lens leave them.
  const module = side / size;
  for (let y = Math.floor(top); y < top + side; y += 1) {
    for (let x = Math.floor(left); x < left + side; x += 1) {
      let dark = 0;
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const column = Math.floor((x + 0.25 + (quarter % 2) / 2 - left) / module);
        const row = Math.floor((y + (quarter < 2 ? 0.25 : 0.75) - top) / module);
        if (column >= 0 && row >= 0 && column < size && row < size && data[row * size + column])
          dark += 1;
      }
      if (dark > 0) shadePixel(raster, x, y, 255 - 60 * dark);
    }
  }
}
