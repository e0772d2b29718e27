import { LIGHT } from '../../design/colours.ts';
import { compileSvg } from '../engine/compiler.ts';
import type { TemplateData } from '../engine/engine.ts';
import { datePhrases, phrases, placePhrases } from '../../model/text/phrases.ts';
import { draw, pointsAsPixels } from './pixels.ts';
import { packBand, stackedPng, type Band, type SmallPalette } from './stacked-png.ts';
import { wording } from '../wording.ts';

/** Size in pixels: what Facebook and Zalo show large and uncut (1.91 to 1). */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/**
 * The picture an app shows beside a link to a page. Apps keep it for weeks, so nothing on it may
 * grow old: dates, never days left. All texts Vietnamese.
 */
export interface SharePicture {
  title: string;
  /** Below the title: a date, large, with a line above it; or a sentence. */
  message: { label: string; date: string } | { text: string };
  /** A place with its province, or what kind of page it is. */
  about: string;
  /** The publisher, or the note that there is none yet. */
  publisher: string;
  /** The site as people type it: `gopy.example.gov.vn`. */
  address: string;
  /** The consultation is over: the ground is ink, as on frames. */
  isOver: boolean;
  /** No real address yet: marked. */
  trial: boolean;
}

const rgba = (colour: string): number => parseInt(`${colour.slice(1)}ff`, 16);
const [white, red, ink, gold] = [LIGHT.sheet, LIGHT.red, LIGHT.ink, LIGHT.gold].map(rgba) as [
  number,
  number,
  number,
  number,
];

/** White to red and white to ink in seven steps each: as smooth an edge as the eye asks for. */
const palette: SmallPalette = [white, ...shades(red), ...shades(ink), gold];

/**
 * Strips drawn before. Most places of a country share all but the strip with their name, and their
 * pictures then cost only that. A few are kept: each page asks for its own picture.
 */
const bands = new Map<string, Band>();
const bandsKept = 64;

/**
 * Draws a share picture.
 *
 * @param picture - what it says
 * @returns PNG of 1200 × 630 pixels; the same words give the same bytes
 * @throws {@link PressError} when a text does not fit or the font lacks a sign
 */
export function renderSharePicture(picture: SharePicture): Uint8Array {
  const { field, about, foot } = shareParts(picture);
  return stackedPng([sharedBand(field), drawBand(about), sharedBand(foot)], palette);
}

/**
 * What the template gets for each strip of a picture.
 * @param picture - what it says
 */
export function shareParts(
  picture: SharePicture,
): Record<'field' | 'about' | 'foot', TemplateData> {
  const { title, message, about, publisher, address, isOver, trial } = picture;
  return {
    field: {
      ...sharePictureSize,
      part: 'field',
      isOver,
      title: phrases(title),
      label: 'label' in message ? phrases(message.label) : null,
      date: 'date' in message ? datePhrases(message.date) : null,
      text: 'text' in message ? phrases(message.text) : null,
      trial: trial ? wording.trialShort : null,
    },
    about: { ...sharePictureSize, part: 'about', isOver, about: placePhrases(about) },
    foot: { ...sharePictureSize, part: 'foot', publisher: phrases(`${publisher} – ${address}`) },
  };
}

function sharedBand(words: TemplateData): Band {
  const key = JSON.stringify(words);
  const known = bands.get(key);
  if (known) return known;
  const band = drawBand(words);
  if (bands.size >= bandsKept) bands.clear();
  bands.set(key, band);
  return band;
}

function drawBand(words: TemplateData): Band {
  return packBand(
    draw(pointsAsPixels(compileSvg('share-picture', words, 'share-picture'))),
    palette,
  );
}

/** From nearly white to a full colour, RGBA. */
function shades(colour: number): number[] {
  return [1, 2, 3, 4, 5, 6, 7].map((step) =>
    [24, 16, 8, 0].reduce((sum, shift) => {
      const channel = 255 + (((colour >>> shift) & 255) - 255) * (step / 7);
      return sum + Math.round(channel) * 2 ** shift;
    }, 0),
  );
}
