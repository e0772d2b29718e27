import type { Sharp } from 'sharp';
import { keptDrawing } from '../../press/engine/kept.ts';
import type { FrameEntry } from './frames-of.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Another file of a picture of a board, kept between builds.
 * @param key says the picture and how its file is made
 * @param pack says the same to `sharp`
 */
export function otherFile(
  { png }: FrameEntry,
  key: object,
  pack: (pixels: Sharp) => Sharp,
): Promise<Uint8Array> {
  const kept = keptDrawing(key);
  const copy = kept.copy();
  if (copy) return Promise.resolve(copy);
  // One after the other: the pixels of eight large screens at a time are 140 MB.
  const made = last.then(async () => kept.keep(await packed(png, pack)));
  last = made.catch(() => undefined);
  return made;
}

async function packed(png: Uint8Array, pack: (pixels: Sharp) => Sharp): Promise<Uint8Array> {
  // Only where a picture is asked for.
  const { default: sharp } = await import('sharp');
  // It would remember what it has read, and no picture is asked for twice.
  sharp.cache(false);
  return new Uint8Array(await pack(sharp(png)).toBuffer());
}
