import { PressError } from '../press-error.ts';
import { skeletonOf, type Lamp, type Skeleton } from './lamp-letters.ts';

/** A pen that turns drawings one lamp thick into the letters of a line. */
export interface LampFont {
  /** Rows of a line, from one to the next. */
  rows: number;
  /** Rows of the line above the base line's lower edge. */
  above: number;
  /** Rows of a capital without marks. */
  cap: number;
  /** Lamps the pen lights beside each other, which is also the space between letters. */
  pen: number;
  /** Lamps the pen lights above each other. */
  thick: number;
  /** How far the drawing is stretched. */
  across: number;
  up: number;
  /** Rows the marks above capitals are raised, to stay clear of a thick pen. */
  lift: number;
}

/**
 * The lines under 28 rows. All three are the same drawings: the pen keeps every stroke of a line as
 * thick as the next, which scaling an outline down to so few lamps does not.
 */
export const LAMP_FONTS: readonly LampFont[] = [
  { rows: 16, above: 13, cap: 9, pen: 1, thick: 1, across: 1, up: 1, lift: 0 },
  { rows: 20, above: 16, cap: 11, pen: 2, thick: 1, across: 1.25, up: 1.25, lift: 0 },
  { rows: 24, above: 19, cap: 13, pen: 2, thick: 2, across: 1.5, up: 4 / 3, lift: 1 },
];

/** Row of a drawing that lies above capitals and the space over them. */
const ABOVE_CAPITALS = 10;

/** A sign as lamps to light: columns from the left, rows down from the top of the line. */
interface LampGlyph {
  width: number;
  lamps: readonly Lamp[];
}

const glyphs = new Map<string, LampGlyph>();

/**
 * The lamps of a sign.
 * @param sign one sign, composed (NFC)
 * @throws {@link PressError} when the sign is not drawn
 */
export function lampGlyph(sign: string, font: LampFont): LampGlyph {
  const key = `${font.rows} ${sign}`;
  const known = glyphs.get(key);
  if (known) return known;
  const skeleton = skeletonOf(sign);
  if (!skeleton) throw new PressError(`board letter "${sign}"`, 'the letters of lamps lack it');
  const glyph = inked(skeleton, font);
  glyphs.set(key, glyph);
  return glyph;
}

/**
 * The signs of a text that are not drawn lamp by lamp.
 * @param text composed (NFC)
 */
export const unlitSigns = (text: string): string[] =>
  [...new Set(text)].filter((sign) => !isLit(sign));

const lit = new Map<string, boolean>();

function isLit(sign: string): boolean {
  const known = lit.get(sign) ?? skeletonOf(sign) !== undefined;
  lit.set(sign, known);
  return known;
}

/**
 * Columns a text takes, without space after its last letter.
 * @param text composed (NFC)
 */
export function lampWidth(text: string, font: LampFont): number {
  const signs = Array.from(text);
  const widths = signs.map((sign) => lampGlyph(sign, font).width + font.pen);
  return Math.max(0, widths.reduce((sum, width) => sum + width, 0) - font.pen);
}

function inked({ width, parts }: Skeleton, font: LampFont): LampGlyph {
  const lit = new Map<string, Lamp>();
  const touch = (column: number, row: number): void => {
    const x = Math.round(column * font.across);
    const lift = row >= ABOVE_CAPITALS ? font.lift : 0;
    const y = Math.sign(row) * Math.round(Math.abs(row) * font.up) + lift;
    for (let right = 0; right < font.pen; right++) {
      for (let high = 0; high < font.thick; high++) {
        const lamp: Lamp = [x + right, font.above - 1 - y - high];
        lit.set(lamp.join(), lamp);
      }
    }
  };
  for (const part of parts) for (const [from, to] of strokes(part)) line(from, to, touch);
  return { width: Math.round((width - 1) * font.across) + font.pen, lamps: [...lit.values()] };
}

/** Each lamp with itself and with the neighbours the pen goes on to. */
function strokes(part: readonly Lamp[]): [Lamp, Lamp][] {
  const has = new Set(part.map((lamp) => lamp.join()));
  return part.flatMap(([x, y]): [Lamp, Lamp][] => {
    const from: Lamp = [x, y];
    const straight: Lamp[] = [
      [x + 1, y],
      [x, y + 1],
    ];
    // Across a corner only where no lamp makes it: else the inside of a bend would fill up.
    const across: Lamp[] = [-1, 1]
      .filter((side) => !has.has(`${x + side},${y}`) && !has.has(`${x},${y + 1}`))
      .map((side) => [x + side, y + 1]);
    const next = [...straight, ...across].filter((lamp) => has.has(lamp.join()));
    return [from, ...next].map((to) => [from, to]);
  });
}

/**
 * Walks from one lamp to its neighbour in steps finer than a lamp of any of the fonts. Across a corner the
 * pen is wide enough; a lamp halfway would light one side of a bend and not the other.
 */
function line([x1, y1]: Lamp, [x2, y2]: Lamp, touch: (x: number, y: number) => void): void {
  const shares = x1 === x2 || y1 === y2 ? [0, 0.5, 1] : [0, 1];
  for (const share of shares) touch(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
}
