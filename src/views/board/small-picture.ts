import { LONGER_SIDE } from '../../press/pictures/sheet-picture.ts';
import type { Board } from '../../schemas/board.ts';
import type { FrameEntry } from './frames-of.ts';
import { otherFile } from './other-file.ts';

/** Sixteen colours do for a flat drawing, and take a third of the bytes of all. */
const SMALL = { palette: true, colours: 16, dither: 0, compressionLevel: 9 } as const;

/** A frame as cards show it. */
export interface SmallPicture {
  /** Its name below `/man-hinh/nho/`: boards with the same frame share it. */
  file: string;
  width: number;
  height: number;
}

/**
 * The small copy of a frame, for cards: as large as the picture of a sheet, a quarter of the bytes.
 * @returns `null` for boards of few pixels, which are shown as they are
 */
export function smallPicture({ width, height }: Board, frame: FrameEntry): SmallPicture | null {
  const scale = LONGER_SIDE / Math.max(width, height);
  if (scale > 0.5) return null;
  return {
    file: `${LONGER_SIDE}.${frame.sha256.slice(0, 8)}`,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

/** The bytes of a small copy. */
export const smallPng = (frame: FrameEntry, { width, height }: SmallPicture): Promise<Uint8Array> =>
  otherFile(frame, { smallOf: frame.sha256, width, height, ...SMALL }, (pixels) =>
    pixels.resize(width, height).png(SMALL),
  );
