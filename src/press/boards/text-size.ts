import { create, type Font } from 'fontkitten';
import { isLed, type BoardForm } from '../../model/board.ts';
import { fonts } from '../fonts.ts';
import { PressError } from '../press-error.ts';
import { LAMP_FONTS, lampWidth, type LampFont } from './lamp-font.ts';
import { OUTLINE_ROWS } from './legibility.ts';

export type Weight = 500 | 800;

/** A size a board can set text in. All measures in pixels. */
export interface TextSize {
  /** From one line to the next. */
  rows: number;
  /** Height of a capital without marks. */
  cap: number;
  /** Letters drawn lamp by lamp; without it, outlines of `size` pixels an em. */
  lamps?: LampFont;
  size: number;
  width: (text: string, weight: Weight) => number;
  /** How far its ink reaches above and below the base line. */
  ink: (text: string, weight: Weight) => { above: number; below: number };
}

/** Lines of outlines, in em: tight, since boards show few lines. */
const PITCH = 1.24;
const CAP = 0.7;

/** Each size is this much smaller than the one before. */
const STEP = 1.035;

let read: Record<Weight, Font> | undefined;

function fontOf(weight: Weight): Font {
  const [medium, heavy] = fonts.map((bytes) => create(Buffer.from(bytes)));
  if (medium?.isCollection !== false || heavy?.isCollection !== false) {
    throw new PressError('boards', 'the fonts cannot be read');
  }
  read ??= { 500: medium, 800: heavy };
  return read[weight];
}

/** What a sign measures, in em. */
interface Measures {
  advance: number;
  above: number;
  below: number;
}

const measured = new Map<string, Measures>();

function measuresOf(sign: string, weight: Weight): Measures {
  const key = `${weight}${sign}`;
  const known = measured.get(key);
  if (known) return known;
  const font = read?.[weight] ?? fontOf(weight);
  const code = sign.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(code)) {
    throw new PressError(`board sign "${sign}"`, 'the font lacks it');
  }
  const { advanceWidth, cbox } = font.glyphForCodePoint(code);
  const em = font.unitsPerEm;
  const ofSign = { advance: advanceWidth / em, above: cbox.maxY / em, below: -cbox.minY / em };
  measured.set(key, ofSign);
  return ofSign;
}

function outlines(size: number): TextSize {
  return {
    rows: Math.ceil(size * PITCH),
    cap: Math.floor(size * CAP),
    size,
    width: (text, weight) =>
      Array.from(text).reduce((sum, sign) => sum + measuresOf(sign, weight).advance, 0) * size,
    ink: (text, weight) => {
      const all = Array.from(text.replaceAll(' ', '')).map((sign) => measuresOf(sign, weight));
      return {
        above: Math.ceil(size * Math.max(CAP, ...all.map(({ above }) => above))),
        below: Math.ceil(size * Math.max(0, ...all.map(({ below }) => below))),
      };
    },
  };
}

function lamps(font: LampFont): TextSize {
  const { rows, cap, above } = font;
  return {
    ...{ rows, cap, size: rows, lamps: font },
    width: (text) => lampWidth(text, font),
    // Always the whole line: then base lines keep their place from one picture to the next.
    ink: () => ({ above, below: rows - above }),
  };
}

/**
 * The sizes a board can set text in, the largest first. On lamps a line under 28 rows takes letters
 * drawn lamp by lamp; a liquid crystal screen has no line so low.
 */
export function textSizes(board: BoardForm): TextSize[] {
  const sizes: TextSize[] = [];
  for (let size = board.height; size * PITCH >= OUTLINE_ROWS; size = Math.floor(size / STEP)) {
    sizes.push(outlines(size));
  }
  return isLed(board) ? [...sizes, ...LAMP_FONTS.toReversed().map(lamps)] : sizes;
}
