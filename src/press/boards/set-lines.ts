import { breakLines, type Breakable } from './break-lines.ts';
import type { Weight } from '../letters/letter-measures.ts';
import type { TextSize } from './text-size.ts';

/** A text to set. */
export interface Block extends Breakable {
  colour: string;
  size: TextSize;
  /** Lines it may take; {@link MOST_LINES} if left out. */
  most?: number;
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
}

/** Blocks set one below another, the lines left-aligned. */
export interface Stack {
  lines: SetLine[];
  width: number;
  height: number;
  /** How much a reader stumbles over where its lines end. */
  flaws: number;
}

/** Lines a text may take: more is a page, not a board. */
const MOST_LINES = 7;

/** Space between two blocks, in heights of the capitals of the smaller one. */
const BLOCK_GAP = 0.9;

/**
 * Sets blocks in a box, each in its size; where it can, lines end where the sense does.
 * @param blocks from top to bottom
 * @param room width and height of the box in pixels
 * @returns nothing when they do not fit
 */
export function setStack(
  blocks: readonly Block[],
  room: { width: number; height: number },
): Stack | undefined {
  const [best] = (['few', 'smooth'] as const)
    .flatMap((preference) => {
      const broken = blocks.map((block) => breakLines(block, room.width, block.size, preference));
      return stacked(blocks, broken, room.height) ?? [];
    })
    .toSorted((a, b) => a.flaws - b.flaws);
  return best;
}

function stacked(
  blocks: readonly Block[],
  broken: readonly ReturnType<typeof breakLines>[],
  height: number,
): Stack | undefined {
  const lines: SetLine[] = [];
  let bottom = 0;
  let flaws = 0;
  let above = Infinity;
  for (const [index, { size, weight, colour, most = MOST_LINES }] of blocks.entries()) {
    const set = broken[index];
    if (!set || set.lines.length > most) return undefined;
    flaws += set.flaws;
    const gap = index === 0 ? 0 : Math.round(BLOCK_GAP * Math.min(above, size.cap));
    const first = bottom + gap + size.ink(set.lines[0] ?? '', weight).above;
    for (const [row, text] of set.lines.entries()) {
      const baseline = first + row * size.rows;
      lines.push({ text, x: 0, baseline, width: size.width(text, weight), size, weight, colour });
    }
    const last = lines.at(-1);
    if (last) bottom = last.baseline + size.ink(last.text, weight).below;
    if (bottom > height) return undefined;
    above = size.cap;
  }
  return { lines, width: Math.max(0, ...lines.map(({ width }) => width)), height: bottom, flaws };
}
