import { keptDrawing } from '../../press/engine/kept.ts';
import { isOneColour } from '../../model/boards/board.ts';
import { framesAt } from '../../model/boards/playlist.ts';
import type { BoardPlaylist, FrameEntry } from './frames-of.ts';

/**
 * The pictures of a board that also come as JPEG, for players that take nothing else: those due. On lamps of
 * one colour there is none, for JPEG knows no lamp that is on or off.
 * @param now epoch ms
 */
export const framesWithJpeg = ({ board, frames }: BoardPlaylist, now: number): FrameEntry[] =>
  isOneColour(board) ? [] : framesAt(frames, now);

/** The name of the JPEG of a picture. */
export const jpegFile = (file: string): string => file.replace(/\.png$/u, '.jpg');

/** Colours at every pixel: kept at half of them, coloured letters on lamps blur. */
const QUALITY = { quality: 90, chromaSubsampling: '4:4:4' } as const;

let last: Promise<unknown> = Promise.resolve();

/** The JPEG of a picture; the same picture gives the same bytes. */
export function jpegOf({ png, sha256 }: FrameEntry): Promise<Uint8Array> {
  const kept = keptDrawing({ jpegOf: sha256, ...QUALITY });
  const copy = kept.copy();
  if (copy) return Promise.resolve(copy);
  // One after the other: the pixels of eight large screens at a time are 140 MB.
  const made = last.then(async () => kept.keep(await packed(png)));
  last = made.catch(() => undefined);
  return made;
}

async function packed(png: Uint8Array): Promise<Uint8Array> {
  // Only where a picture is asked for.
  const { default: sharp } = await import('sharp');
  // It would remember what it has read, and no picture is asked for twice.
  sharp.cache(false);
  return Uint8Array.from(await sharp(png).jpeg(QUALITY).toBuffer());
}
