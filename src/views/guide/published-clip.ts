import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';

/** The files of a clip that a page shows: the upright one, made for phones, and its captions. */
export const CLIP_FORMATS = ['mp4', 'vtt'] as const;

type ClipFormat = (typeof CLIP_FORMATS)[number];

const fileOf = ({ videosDir }: Settings, guide: string, format: ClipFormat): string =>
  join(videosDir, 'huong-dan', `${guide}-doc.${format}`);

/**
 * The clip of a guide, where `npm run videos` has made one.
 * @param guide its id
 * @returns bytes of the clip; `null` where it or its captions are missing: then no page promises one
 */
export function clipBytes(settings: Settings, guide: string): number | null {
  const [clip, captions] = CLIP_FORMATS.map((format) => fileOf(settings, guide, format));
  return clip !== undefined && captions !== undefined && existsSync(clip) && existsSync(captions)
    ? statSync(clip).size
    : null;
}

/** A file of the clip. */
export const clipFile = (settings: Settings, guide: string, format: ClipFormat): Buffer =>
  readFileSync(fileOf(settings, guide, format));
