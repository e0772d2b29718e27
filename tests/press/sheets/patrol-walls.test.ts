/** Photos of 300 made-up noticeboards, read by the code the page of patrols runs. */
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { packageFile } from '../../../src/files/project-file.ts';
import { readSymbols } from '../../../src/kit/patrol/read-symbols.ts';
import { symbolsIn, type Photo, type ViewPixels } from '../../../src/model/patrol/find-symbols.ts';
import {
  judgeSymbols,
  type JudgedSymbol,
  type Register,
} from '../../../src/model/patrol/judge-symbol.ts';
import { boxOf } from '../../../src/model/patrol/seen-symbol.ts';
import { WALL_CODES, WALL_REGISTER } from '../../support/walls/codes.ts';
import { wallSheets, type WallSheet } from '../../support/walls/sheets.ts';
import { photoOf, wallFrom, type HungSymbol } from '../../support/walls/wall.ts';

const WALLS = 300;

/** Of the codes nothing has happened to, how many must be read and rightly called. */
const FLOOR = 0.97;

const OURS: readonly string[] = ['genuine', 'ended', 'retired'];

let sheets: WallSheet[];
beforeAll(async () => {
  const wasmBinary = new Uint8Array(
    readFileSync(packageFile('zxing-wasm/reader/zxing_reader.wasm')),
  ).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  sheets = await wallSheets();
});

/** A photo as the page takes it, with sharp in the place of the canvas. */
async function photoIn(file: Buffer): Promise<Photo> {
  const { data, width, height } = await pixelsOf(sharp(file));
  return {
    width,
    height,
    view: (view) => {
      if (view.isWhole && view.scale === 1) return { data, width, height };
      const part = sharp(data, { raw: { width, height, channels: 4 } });
      if (!view.isWhole) part.extract(view);
      if (view.scale < 1)
        part.resize({ width: Math.round(view.width * view.scale), kernel: 'linear' });
      return pixelsOf(part);
    },
  };
}

async function pixelsOf(picture: Sharp): Promise<ViewPixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { buffer, byteOffset, length } = data;
  const { width, height } = info;
  return { data: new Uint8ClampedArray(buffer, byteOffset, length), width, height };
}

/** A wall and its photo; every thirtieth is taken with all a phone has: parts of it are looked at by themselves. */
async function wallSeen(seed: number): Promise<{ photo: Photo; hung: HungSymbol[] }> {
  const { picture, hung } = wallFrom(seed, sheets, WALL_CODES, seed % 30 ? 1 : 1.6);
  return { photo: await photoIn(await photoOf(picture, seed)), hung };
}

const isAt = ({ symbol }: JudgedSymbol, { middle: [x, y], reach }: HungSymbol): boolean => {
  const { left, top, right, bottom } = boxOf(symbol.corners);
  return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < reach;
};

test(`${WALLS} walls: no foreign symbol is called genuine, and most genuine ones are read`, async () => {
  const register: Register = {
    siteUrl: WALL_CODES.siteUrl,
    sites: [],
    codes: new Map(WALL_REGISTER.map((row) => [row.code, row])),
    today: '2025-11-03',
  };
  // The site of the country, which knows these codes as those of another site.
  const nation: Register = {
    ...{ ...register, siteUrl: 'https://gopy.quocgia.example.gov.vn', sites: [register.siteUrl] },
    codes: new Map(
      WALL_REGISTER.map((row) => [
        row.code,
        { ...row, issuer: { name: 'tỉnh Ví Dụ', url: register.siteUrl } },
      ]),
    ),
  };
  const counts = {
    foreign: 0,
    foreignRead: 0,
    whole: 0,
    right: 0,
    harmed: 0,
    harmedRead: 0,
    unread: 0,
  };
  const wrong: string[] = [];
  let next = wallSeen(1);
  for (let seed = 1; seed <= WALLS; seed += 1) {
    const { photo, hung } = await next;
    // The next photo is taken on other threads while this one is read.
    next = wallSeen(seed + 1);
    const seen = await symbolsIn(photo, readSymbols);
    const judged = judgeSymbols(seen, register);
    const there = judgeSymbols(seen, nation).map(({ verdict }) => verdict);
    expect(there).toEqual(judged.map(({ verdict }) => verdict));
    for (const one of judged) {
      const real = hung.filter((other) => isAt(one, other));
      const isTrue = real.some(({ text, kind }) => text === one.symbol.text && kind !== 'foreign');
      if (OURS.includes(one.verdict) && !isTrue) wrong.push(`wall ${seed}: ${one.symbol.text}`);
      if (one.verdict === 'unreadable') counts.unread += 1;
    }
    for (const real of hung) {
      const here = judged.filter((one) => isAt(one, real));
      const isRight = here.some(
        ({ symbol, verdict }) => symbol.text === real.text && verdict === real.kind,
      );
      if (real.kind === 'foreign') {
        counts.foreign += 1;
        if (isRight) counts.foreignRead += 1;
      } else if (real.isWhole) {
        counts.whole += 1;
        if (isRight) counts.right += 1;
      } else {
        counts.harmed += 1;
        if (here.length > 0) counts.harmedRead += 1;
      }
    }
  }
  console.log(JSON.stringify(counts));
  expect(wrong).toEqual([]);
  expect(counts.foreign).toBeGreaterThan(300);
  expect(counts.whole).toBeGreaterThan(500);
  expect(counts.right / counts.whole).toBeGreaterThanOrEqual(FLOOR);
}, 900_000);
