import { advanceOf, type Weight } from '../letters/letter-measures.ts';

/**
 * The place a template keeps for a text or a list, as the template itself tells it. Points; from
 * `cap` on in em of the smallest size.
 */
export interface TextBox {
  /** What stands in it, as a path into the template's data: `deadline.value`. */
  of: string;
  width: number;
  height: number;
  /** The smallest size the text may be set in. */
  smallest: number;
  /** Height of a capital; distance between two lines. */
  cap: number;
  pitch: number;
  weight: Weight;
  /** What joins two pieces in a line: a space, or nothing in an address. */
  glue: string;
  /** What each item of a list gives up at its left, and takes above its lines; its least height. */
  indent: number;
  extra: number;
  floor: number;
  /** Least space between two items. */
  gap: number;
}

/** A text as it is set: a line may end after each of its pieces. */
export interface SetText {
  pieces: readonly string[];
  /** Where it differs from that of the box. */
  weight?: Weight;
}

/** Why a text does not fit: a piece is wider than a line, or there are too many lines. */
export interface Misfit {
  reason: 'wide' | 'long';
  /** The text that asks for most. */
  text: SetText;
  /** The piece that is too wide. */
  piece?: string;
  /** About how many letters must go. */
  over: number;
}

/**
 * What kerning can add: it nearly always takes away. A text that seems not to fit is measured by
 * the engine itself before he says so.
 */
const KERNING = 1.015;

/**
 * Whether texts fit a box at its smallest size; what fits a size fits every smaller one.
 * @param texts one, or the items of a list
 * @returns nothing when they fit
 * @throws PressError when the font lacks a sign
 */
export function misfitIn(box: TextBox, texts: readonly SetText[]): Misfit | undefined {
  const room = box.width / box.smallest - box.indent;
  const wide = texts.flatMap((text) => tooWide(box, text, room));
  const [widest] = wide.toSorted((a, b) => b.over - a.over);
  if (widest) return widest;
  const height = box.height / box.smallest - box.gap * (texts.length - 1);
  const heights = texts.map((text) => heightOf(box, text, room));
  const taken = sum(heights);
  if (taken <= height) return undefined;
  const tallest = heights.indexOf(Math.max(...heights));
  const text = texts[tallest];
  if (!text) return undefined;
  const left = height - (taken - (heights[tallest] ?? 0));
  return { reason: 'long', text, over: lettersOver(box, text, room, left) };
}

function tooWide(box: TextBox, text: SetText, room: number): Misfit[] {
  return text.pieces.flatMap((piece): Misfit[] => {
    const width = widthOf(box, text, piece);
    if (width <= room) return [];
    const letters = Array.from(piece).length;
    return [{ reason: 'wide', text, piece, over: Math.ceil(letters * (1 - room / width)) }];
  });
}

const widthOf = (box: TextBox, { weight }: SetText, piece: string): number =>
  advanceOf(piece, weight ?? box.weight) * KERNING;

function heightOf(box: TextBox, text: SetText, room: number): number {
  const lines = box.cap + (linesOf(box, text, room) - 1) * box.pitch;
  return Math.max(box.floor, lines + box.extra);
}

/** Lines when each is filled, which are the fewest. */
function linesOf(box: TextBox, text: SetText, room: number): number {
  const space = widthOf(box, text, box.glue);
  let lines = 1;
  let left = room;
  for (const piece of text.pieces) {
    const width = widthOf(box, text, piece);
    if (width > left) {
      lines += 1;
      left = room;
    }
    left -= width + space;
  }
  return lines;
}

function lettersOver(box: TextBox, text: SetText, room: number, height: number): number {
  const { pieces } = text;
  let kept = pieces.length - 1;
  while (kept > 1 && heightOf(box, { ...text, pieces: pieces.slice(0, kept) }, room) > height) {
    kept -= 1;
  }
  return Array.from(pieces.slice(kept).join(box.glue)).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
