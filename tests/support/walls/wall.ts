/** Walls with noticeboards, made up from a seed: sheets in perspective under uneven light. */
import sharp from 'sharp';
import { symbolAddress } from '../../../src/model/addresses.ts';
import { HARMLESS, lookalikes, unissued } from './foreign-texts.ts';
import {
  fillBox,
  glare,
  numbersFrom,
  plain,
  pointOn,
  putOn,
  shadow,
  type Corner,
  type Raster,
} from './pixels.ts';
import { drawSymbol, strangersPaper, withSymbol, type WallSheet } from './sheets.ts';

/** What really hangs on a wall. */
export interface HungSymbol {
  text: string;
  kind: 'genuine' | 'retired' | 'foreign';
  /** Middle of the symbol, in pixels of the wall. */
  middle: Corner;
  /** Half its side and a little more: what is seen farther away is something else. */
  reach: number;
  /** Nothing has happened to it but distance, slant and daylight. */
  isWhole: boolean;
}

export interface Wall {
  picture: Raster;
  hung: HungSymbol[];
}

/** Whose codes hang there. */
export interface WallCodes {
  siteUrl: string;
  inUse: readonly string[];
  retired: readonly string[];
}

export const WALL = { width: 1400, height: 1050 };
const COLUMNS = 4;
const ROWS = 2;

/** Where walls of a width are drawn, one over the other: six megabytes a wall are much to collect. */
const canvases = new Map<number, Uint8ClampedArray<ArrayBuffer>>();

/**
 * A wall with two to seven sheets, until the next one of its size is drawn in its place.
 * @param scale how much finer it is than {@link WALL}
 */
export function wallFrom(
  seed: number,
  sheets: readonly WallSheet[],
  codes: WallCodes,
  scale = 1,
): Wall {
  const next = numbersFrom(seed);
  const [width, height] = [WALL.width * scale, WALL.height * scale];
  const ground = 120 + next() * 90;
  const colour = [ground, ground * 0.9, ground * 0.75];
  const picture = plain(width, height, colour, canvases.get(width));
  canvases.set(width, picture.data);
  const cells = shuffled(
    Array.from({ length: COLUMNS * ROWS }, (_, at) => at),
    next,
  ).slice(0, 2 + Math.floor(next() * 6));
  const hung: HungSymbol[] = [];
  const spoiled: (() => void)[] = [];
  for (const cell of cells) {
    const centre: Corner = [
      (((cell % COLUMNS) + 0.5) * width) / COLUMNS,
      ((Math.floor(cell / COLUMNS) + 0.5) * height) / ROWS,
    ];
    hangOne({ picture, sheets, codes, next, centre, scale, hung, spoiled });
  }
  if (next() < 0.4) shadow(picture, width * (0.2 + next() * 0.6), next() - 0.5, 0.2 + next() * 0.4);
  for (const spoil of spoiled) spoil();
  return { picture, hung };
}

interface Hanging {
  picture: Raster;
  sheets: readonly WallSheet[];
  codes: WallCodes;
  next: () => number;
  centre: Corner;
  scale: number;
  hung: HungSymbol[];
  spoiled: (() => void)[];
}

function hangOne({ picture, sheets, codes, next, centre, scale, hung, spoiled }: Hanging): void {
  const { siteUrl } = codes;
  const host = siteUrl.replace('https://', '');
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const code = oneOf(codes.inUse);
  const strange = (): string =>
    oneOf(next() < 0.85 ? [...lookalikes(host, code), ...unissued(host)] : HARMLESS);
  const chance = next();
  const kind = chance < 0.55 ? 'genuine' : chance < 0.63 ? 'retired' : 'foreign';
  const text =
    kind === 'foreign'
      ? strange()
      : symbolAddress(siteUrl, kind === 'genuine' ? code : oneOf(codes.retired));
  const sheet = kind === 'foreign' && next() < 0.4 ? strangersPaper(next) : oneOf(sheets);
  const paper = withSymbol(sheet, text);
  const { left, top, side } = sheet.symbol;
  // A sticker over a genuine code, whole or half beside it.
  const sticker = kind === 'genuine' && next() < 0.2 ? strange() : null;
  if (sticker !== null) {
    const size = side * (0.6 + next() * 0.5);
    const [x, y] = [left + (side - size) * next(), top + (side - size) * next()];
    fillBox(paper, x - size * 0.12, y - size * 0.12, size * 1.24, size * 1.24, 252);
    drawSymbol(paper, sticker, x, y, size);
  }
  const corners = cornersOf(sheet.picture, centre, scale, next);
  putOn(picture, paper, corners);
  const { width, height } = sheet.picture;
  const middle = pointOn(corners, (left + side / 2) / width, (top + side / 2) / height);
  const reach = (side / width) * distance(corners[0], corners[1]) * 0.75;
  const harm = sticker === null && next() < 0.18 ? 1 + Math.floor(next() * 3) : 0;
  if (harm === 1)
    spoiled.push(() => {
      glare(picture, middle, reach * (0.8 + next()), 260);
    });
  if (harm === 2)
    spoiled.push(() => {
      smear(picture, middle, reach, 2 + Math.round(next() * 4) * scale);
    });
  if (harm === 3) {
    const [x, y] = middle;
    fillBox(picture, x - reach * next(), y - reach * next(), reach * 0.6, reach * 0.6, 225);
  }
  const isWhole = harm === 0 && sticker === null;
  hung.push({ text, kind, middle, reach, isWhole });
  if (sticker !== null)
    hung.push({ text: sticker, kind: 'foreign', middle, reach, isWhole: false });
}

/** A sheet as a camera sees it: turned, slanted, nearer on one side. */
function cornersOf(
  { width, height }: Raster,
  [cx, cy]: Corner,
  scale: number,
  next: () => number,
): [Corner, Corner, Corner, Corner] {
  const across = (250 + next() * 70) * scale;
  const down = (across * height) / width;
  const turn = ((next() - 0.5) * (next() < 0.2 ? 60 : 14) * Math.PI) / 180;
  const corner = (u: number, v: number): Corner => {
    const x = u * across * (1 - next() * 0.12);
    const y = v * down * (1 - next() * 0.12);
    return [
      cx + x * Math.cos(turn) - y * Math.sin(turn),
      cy + x * Math.sin(turn) + y * Math.cos(turn),
    ];
  };
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}

const distance = ([x0, y0]: Corner, [x1, y1]: Corner): number => Math.hypot(x1 - x0, y1 - y0);

/** Out of focus or shaken: every pixel is the mean of a row of them. */
function smear({ data, width }: Raster, [cx, cy]: Corner, reach: number, length: number): void {
  for (let y = Math.floor(cy - reach); y < cy + reach; y += 1) {
    for (let x = Math.floor(cx - reach); x < cx + reach; x += 1) {
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let step = 0; step < length; step += 1)
          sum += data[at + step * 4 + step * width * 4 + channel] ?? 0;
        data[at + channel] = sum / length;
      }
    }
  }
}

/** The wall as a phone keeps it: a lens that is not quite sharp, and JPEG. */
export function photoOf({ data, width, height }: Raster, seed: number): Promise<Buffer> {
  const next = numbersFrom(seed + 5000);
  return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .blur(next() < 0.5 ? false : 0.5 + next() * 0.4)
    .jpeg({ quality: 60 + Math.round(next() * 30), optimiseCoding: false })
    .toBuffer();
}

function shuffled<T>(list: T[], next: () => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
