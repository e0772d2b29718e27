import { writeFileSync } from 'node:fs';
import type { GuideEntry } from '../../content-files/content.ts';
import type { Site } from '../../site.ts';
import { subRip, webVtt } from '../../feeds/captions.ts';
import { CLIP_SIZES, drawClipCard, type ClipShape } from '../../press/pictures/clip-card.ts';
import { guideClip } from '../../views/guide/guide-clip.ts';
import { encode, type Encoded } from './encode.ts';

/** The shapes every guide is made in. */
export const SHAPES = Object.keys(CLIP_SIZES) as ClipShape[];

/**
 * Makes the clip of a guide in one shape, with its captions beside it under the same name: players
 * find them so.
 * @param encoder path of ffmpeg
 * @param shape upright or lying
 * @param path of the clip without its ending
 * @throws PressError when a card cannot be drawn; Error when ffmpeg fails
 */
export async function makeGuideClip(
  encoder: string,
  site: Site,
  guide: GuideEntry,
  shape: ClipShape,
  path: string,
): Promise<Encoded> {
  const { cards, around } = guideClip(site, guide);
  const stills = cards.map(({ card, seconds }, index) => ({
    png: drawClipCard(card, shape, { index, of: cards.length }, around),
    seconds,
  }));
  const made = await encode(encoder, stills, CLIP_SIZES[shape], `${path}.mp4`);
  const captions = cards.map(({ caption, seconds }) => ({ text: caption, seconds }));
  writeFileSync(`${path}.vtt`, webVtt(captions));
  writeFileSync(`${path}.srt`, subRip(captions));
  return made;
}
