import { isOneColour } from '../../model/boards/board.ts';
import { framesAt } from '../../model/boards/playlist.ts';
import type { BoardPlaylist, FrameEntry } from './frames-of.ts';
import { otherFile } from './other-file.ts';

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

/** The JPEG of a picture; the same picture gives the same bytes. */
export const jpegOf = (picture: FrameEntry): Promise<Uint8Array> =>
  otherFile(picture, { jpegOf: picture.sha256, ...QUALITY }, (pixels) => pixels.jpeg(QUALITY));
