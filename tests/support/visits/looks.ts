/**
 * Pictures of pages, kept to be compared with. Half the size in sixteen greys: what moves, wraps or is
 * cut shows, the edge of a letter does not. Letters are of fonts that lie in the project, drawn without
 * the hints of the machine, so every machine draws the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';

/** What the browser is started with. */
export const SAME_LETTERS = ['--font-render-hinting=none', '--disable-lcd-text'];

/** Greys apart by more than this are seen, of 255. */
const SEEN = 64;
/** Points that may differ: a bullet is nine of them. */
const MOST = 8;

const FONTS = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const face = (weight: string, file: string): string =>
  `@font-face{font-family:'Look';font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(
    `${FONTS}/${file}`,
  ).toString('base64')})}`;
const STYLE =
  face('400', '400Regular/BeVietnamPro_400Regular.ttf') +
  face('700', '700Bold/BeVietnamPro_700Bold.ttf') +
  `*,*::before,*::after{font-family:'Look',sans-serif!important;transition:none!important;caret-color:transparent!important}`;

/** Takes the picture of a page as it stands, in the letters of the project. */
export async function lookOf(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  return page.screenshot();
}

interface Grey {
  data: Buffer;
  width: number;
  height: number;
}

async function halved(png: Buffer): Promise<Grey> {
  const { width } = await sharp(png).metadata();
  const { data, info } = await sharp(png)
    .flatten({ background: '#fff' })
    .greyscale()
    .resize({ width: Math.ceil(width / 2), kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * How many points of a picture look other than those of the one that is kept.
 * @param mayRenew whether `RENEW_LOOKS` may put the picture in its place
 * @returns 0 while what differs is less than a bullet
 * @throws Error when none is kept, or it is of another size
 */
export async function pointsApart(png: Buffer, file: string, mayRenew = true): Promise<number> {
  const now = await halved(png);
  if (mayRenew && process.env['RENEW_LOOKS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    const { width, height } = now;
    const kept = sharp(now.data, { raw: { width, height, channels: 1 } });
    writeFileSync(file, await kept.png({ palette: true, colours: 16, dither: 0 }).toBuffer());
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: RENEW_LOOKS=1 makes it`);
  const { data, info } = await sharp(readFileSync(file))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.width !== now.width || info.height !== now.height)
    throw new Error(`${file} is of another size`);
  const apart = now.data.reduce(
    (sum, grey, at) => sum + Number(Math.abs(grey - (data[at * info.channels] ?? 0)) > SEEN),
    0,
  );
  return apart <= MOST ? 0 : apart;
}
