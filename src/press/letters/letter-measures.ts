import { fonts } from '#press/fonts';
import { create, type Font } from 'fontkitten';
import { PressError } from '../press-error.ts';

/** The weights there are: for reading, and for what must be found at a glance. */
export type Weight = 500 | 800;

/** What a sign measures, in em. */
interface GlyphMeasures {
  advance: number;
  above: number;
  below: number;
}

/** It reads bytes, whatever its types say. */
type FontBytes = Parameters<typeof create>[0];

let read: Record<Weight, Font> | undefined;

function fontOf(weight: Weight): Font {
  if (read) return read[weight];
  const [medium, heavy] = fonts.map((bytes) => create(bytes as FontBytes));
  if (medium?.isCollection !== false || heavy?.isCollection !== false) {
    throw new PressError('letters', 'the fonts cannot be read');
  }
  read = { 500: medium, 800: heavy };
  return read[weight];
}

/**
 * Whether all our fonts hold a sign.
 * @param sign one letter or mark
 */
export function isHeld(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return ([500, 800] as const).every((weight) => fontOf(weight).hasGlyphForCodePoint(code));
}

const measured = new Map<string, GlyphMeasures>();

/**
 * What a sign measures.
 * @param sign one letter or mark
 * @param weight of the font
 * @returns how far it moves the pen, and how far its ink reaches above and below the base line; in em
 * @throws {@link PressError} when the font lacks it
 */
export function measuresOf(sign: string, weight: Weight): GlyphMeasures {
  const key = `${weight}${sign}`;
  const known = measured.get(key);
  if (known) return known;
  const font = fontOf(weight);
  const code = sign.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(code)) throw new PressError(`sign "${sign}"`, 'the font lacks it');
  const { advanceWidth, cbox } = font.glyphForCodePoint(code);
  const em = font.unitsPerEm;
  const ofSign = { advance: advanceWidth / em, above: cbox.maxY / em, below: -cbox.minY / em };
  measured.set(key, ofSign);
  return ofSign;
}

/**
 * How wide a text is without kerning.
 * @param text in one line
 * @param weight of the font
 * @returns em
 * @throws {@link PressError} when the font lacks a sign
 */
export function advanceOf(text: string, weight: Weight): number {
  let sum = 0;
  for (const sign of text) sum += measuresOf(sign, weight).advance;
  return sum;
}
