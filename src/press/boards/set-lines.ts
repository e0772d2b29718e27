import { TYPEFACE } from '../../design/typeface.ts';
import { breakLines, type Breakable, type Preference } from './break-lines.ts';
import type { Weight } from '../letters/letter-measures.ts';
import type { TextSize } from './text-size.ts';

/** A text to set. */
export interface Block extends Breakable {
  colour: string;
  /** Height of its capitals beside those of what matters most, which has 1. */
  share: number;
  /** Stands before it on a disc: a step's number. */
  number?: number;
}

/** A line with its place in the stack: pixels from its upper left corner. */
export interface SetLine {
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: TextSize;
  weight: Weight;
  colour: string;
  /** On the first line of a numbered block. */
  number?: number;
}

/** Blocks set one below another, the lines left-aligned. */
export interface Stack {
  lines: SetLine[];
  width: number;
  height: number;
  /** Capitals of what matters most, in pixels. */
  cap: number;
}

/** Lines a text may take: more is a page, not a board. */
const MOST_LINES = 6;

/** Space between two blocks, and from a number's disc to its text, in heights of the main capitals. */
const BLOCK_GAP = 0.85;
const NUMBER_INDENT = 2.6;

/** What letters of the same height are worth for each time a reader stumbles over their lines. */
const STUMBLED = 0.85;

/** How large the letters of a stack may be, in pixels a capital. */
interface Caps {
  /** Least height of the main capitals, and of the others. */
  main: number;
  other: number;
  /** The most for the main ones. */
  most?: number;
  /** The main ones are as large as fits, whatever their lines: pictures of one text keep one height. */
  isLargest?: boolean;
}

/**
 * Sets blocks as large as a box allows; a little smaller where their lines then end where the sense
 * does.
 * @param blocks from top to bottom
 * @param room width and height of the box in pixels
 * @param sizes the sizes to choose from, the largest first
 * @param caps how large its letters may be
 * @returns nothing when they do not fit
 */
export function setStack(
  blocks: readonly Block[],
  room: { width: number; height: number },
  sizes: readonly TextSize[],
  caps: Caps,
): Stack | undefined {
  let best: Stack | undefined;
  let most = 0;
  let least = caps.main;
  for (const size of sizes) {
    if (size.cap > (caps.most ?? Infinity) || lineHeight(size) > room.height) continue;
    if (size.cap < least || size.cap <= most) break;
    for (const preference of ['few', 'smooth'] as const) {
      const stack = stackAt(blocks, room, size, sizes, caps.other, preference);
      if (!stack) continue;
      if (!best) least = Math.max(caps.main, size.cap * (caps.isLargest ? 1 : TYPEFACE.smallest));
      const worth = size.cap * STUMBLED ** stack.flaws;
      if (worth > most) [best, most] = [stack, worth];
    }
  }
  return best;
}

/** Letters of lamps need their whole line; outlines only what they ink. */
const lineHeight = ({ lamps, rows, cap }: TextSize): number => (lamps ? rows : cap);

function stackAt(
  blocks: readonly Block[],
  room: { width: number; height: number },
  main: TextSize,
  sizes: readonly TextSize[],
  least: number,
  preference: Preference,
): (Stack & { flaws: number }) | undefined {
  const lines: SetLine[] = [];
  let bottom = 0;
  let flaws = 0;
  for (const block of blocks) {
    const size = block.share === 1 ? main : sizeNear(main.cap * block.share, sizes, least);
    if (!size) return undefined;
    const x = block.number === undefined ? 0 : Math.round(NUMBER_INDENT * main.cap);
    const broken = breakLines(block, room.width - x, size, preference);
    if (!broken || broken.lines.length > MOST_LINES) return undefined;
    const texts = broken.lines;
    flaws += broken.flaws;
    const gap = lines.length === 0 ? 0 : Math.round(BLOCK_GAP * Math.min(main.cap, 2 * size.cap));
    const first = bottom + gap + size.ink(texts[0] ?? '', block.weight).above;
    for (const [index, text] of texts.entries()) {
      lines.push({
        ...{ text, x, size, weight: block.weight, colour: block.colour },
        baseline: first + index * size.rows,
        width: size.width(text, block.weight),
        ...(index === 0 && block.number !== undefined && { number: block.number }),
      });
    }
    const last = lines.at(-1);
    if (last) bottom = last.baseline + size.ink(last.text, block.weight).below;
    if (bottom > room.height) return undefined;
  }
  const width = Math.max(...lines.map((line) => line.x + line.width));
  return { lines, width, height: bottom, cap: main.cap, flaws };
}

/** The largest size not above a height, but none below the least. */
function sizeNear(cap: number, sizes: readonly TextSize[], least: number): TextSize | undefined {
  return (
    sizes.find((size) => size.cap <= Math.max(cap, least) && size.cap >= least) ??
    sizes.findLast((size) => size.cap >= least)
  );
}
