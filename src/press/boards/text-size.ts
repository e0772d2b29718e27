import { TYPEFACE } from '../../design/typeface.ts';
import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { advanceOf, measuresOf, type Weight } from '../letters/letter-measures.ts';
import { LAMP_FONTS, lampWidth, unlitSigns, type LampFont } from './lamp-font.ts';
import { OUTLINE_ROWS } from './legibility.ts';

/** How the letters of a line are drawn: plain data, for scenes go to workers. All measures in pixels. */
export interface LetterSize {
  /** From one line to the next. */
  rows: number;
  /** Height of a capital without marks. */
  cap: number;
  /** Letters drawn lamp by lamp; without it, outlines of `size` pixels an em. */
  lamps?: LampFont;
  size: number;
}

/** A size a board can set text in, with what setting needs to measure. */
export interface TextSize extends LetterSize {
  width: (text: string, weight: Weight) => number;
  /** How far its ink reaches above and below the base line. */
  ink: (text: string, weight: Weight) => { above: number; below: number };
}

/** Lines of outlines, in em: tight, since boards show few lines. */
const { cap: CAP, tightPitch: PITCH } = TYPEFACE;

/** Space kept above a first line, in em: a capital with two marks fits, and base lines keep their place. */
const ABOVE = 1.04;

/** Each size is this much smaller than the one before. */
const STEP = 1.035;

/** What a text measures in em: how wide it is, and how far it reaches below the base line. */
const ems = new Map<string, { width: number; below: number }>();

/** A round tries its few texts in many sizes. */
function emsOf(text: string, weight: Weight): { width: number; below: number } {
  const key = `${weight}${text}`;
  const known = ems.get(key) ?? {
    width: advanceOf(text, weight),
    below: Math.max(
      0,
      ...Array.from(text.replaceAll(' ', ''), (sign) => measuresOf(sign, weight).below),
    ),
  };
  ems.set(key, known);
  return known;
}

function outlines(size: number): TextSize {
  return {
    rows: Math.ceil(size * PITCH),
    cap: Math.floor(size * CAP),
    size,
    width: (text, weight) => emsOf(text, weight).width * size,
    ink: (text, weight) => ({
      above: Math.ceil(size * ABOVE),
      below: Math.ceil(size * emsOf(text, weight).below),
    }),
  };
}

const lampWidths = new Map<string, number>();

/** A letter that is not drawn lamp by lamp fits no line: larger sizes are outlines and have it. */
function lampWidthOf(text: string, font: LampFont): number {
  const key = `${font.rows}${text}`;
  const known =
    lampWidths.get(key) ?? (unlitSigns(text).length === 0 ? lampWidth(text, font) : Infinity);
  lampWidths.set(key, known);
  return known;
}

function lamps(font: LampFont): TextSize {
  const { rows, cap, above } = font;
  return {
    ...{ rows, cap, size: rows, lamps: font },
    width: (text) => lampWidthOf(text, font),
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
