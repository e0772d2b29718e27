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

/** Each size is this much smaller than the one before. */
const STEP = 1.035;

function outlines(size: number): TextSize {
  return {
    rows: Math.ceil(size * PITCH),
    cap: Math.floor(size * CAP),
    size,
    width: (text, weight) => advanceOf(text, weight) * size,
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
    // A letter that is not drawn lamp by lamp fits no line: larger sizes are outlines and have it.
    width: (text) => (unlitSigns(text).length === 0 ? lampWidth(text, font) : Infinity),
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
