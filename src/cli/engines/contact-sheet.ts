import sharp from 'sharp';
import { ENGINE_LABEL, PHONE, type EngineName } from './engine.ts';
import { LIGHT } from '../../design/colours.ts';

const GAP = 16;
const HEAD = 32;
const GROUND = LIGHT['ink-soft'];

/** Longer pages are cut: below is more of the same. CSS pixels. */
export const LONGEST = 3_000;

/**
 * Pictures of one page side by side, each below the name of its engine.
 * @param pictures PNG by engine, from left to right
 * @param file where the PNG goes
 */
export async function writeContactSheet(
  pictures: ReadonlyMap<EngineName, Buffer>,
  file: string,
): Promise<void> {
  const columns = await Promise.all(
    [...pictures].map(async ([name, picture], index) => {
      const { data, info } = await sharp(picture)
        .resize({ width: PHONE.width, withoutEnlargement: true })
        .toBuffer({ resolveWithObject: true });
      const cut = { left: 0, top: 0, width: info.width, height: Math.min(info.height, LONGEST) };
      const left = GAP + index * (PHONE.width + GAP);
      return { name, left, height: cut.height, png: await sharp(data).extract(cut).toBuffer() };
    }),
  );
  const height = HEAD + Math.max(...columns.map((column) => column.height)) + GAP;
  const width = GAP + columns.length * (PHONE.width + GAP);
  await sharp({ create: { width, height, channels: 3, background: GROUND } })
    .composite(
      columns.flatMap(({ name, left, png }) => [
        { input: label(ENGINE_LABEL[name]), left, top: 0 },
        { input: png, left, top: HEAD },
      ]),
    )
    .png()
    .toFile(file);
}

const label = (text: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PHONE.width}" height="${HEAD}">` +
      `<text y="22" font-family="sans-serif" font-size="18" fill="#fff">${text}</text></svg>`,
  );
