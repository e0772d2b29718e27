import type { TextSize, Weight } from './text-size.ts';

/** A text to set: a line may break between two of its pieces. */
export interface Block {
  pieces: readonly string[];
  /** What joins two pieces in a line: a space, or nothing in an address. */
  glue?: string;
  weight: Weight;
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

/**
 * Sets blocks as large as a box allows.
 * @param blocks from top to bottom
 * @param room width and height of the box in pixels
 * @param sizes the sizes to choose from, the largest first
 * @param caps least height of the main capitals, and of the others; the most for the main ones
 * @returns nothing when they do not fit
 */
export function setStack(
  blocks: readonly Block[],
  room: { width: number; height: number },
  sizes: readonly TextSize[],
  caps: { main: number; other: number; most?: number },
): Stack | undefined {
  for (const size of sizes) {
    if (size.cap > (caps.most ?? Infinity) || lineHeight(size) > room.height) continue;
    if (size.cap < caps.main) return undefined;
    const stack = stackAt(blocks, room, size, sizes, caps.other);
    if (stack) return stack;
  }
  return undefined;
}

/** Letters of lamps need their whole line; outlines only what they ink. */
const lineHeight = ({ lamps, rows, cap }: TextSize): number => (lamps ? rows : cap);

function stackAt(
  blocks: readonly Block[],
  room: { width: number; height: number },
  main: TextSize,
  sizes: readonly TextSize[],
  least: number,
): Stack | undefined {
  const lines: SetLine[] = [];
  let bottom = 0;
  for (const block of blocks) {
    const size = block.share === 1 ? main : sizeNear(main.cap * block.share, sizes, least);
    if (!size) return undefined;
    const x = block.number === undefined ? 0 : Math.round(NUMBER_INDENT * main.cap);
    const texts = brokenLines(block, room.width - x, size);
    if (!texts || texts.length > MOST_LINES) return undefined;
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
  return { lines, width, height: bottom, cap: main.cap };
}

/** The largest size not above a height, but none below the least. */
function sizeNear(cap: number, sizes: readonly TextSize[], least: number): TextSize | undefined {
  return (
    sizes.find((size) => size.cap <= Math.max(cap, least) && size.cap >= least) ??
    sizes.findLast((size) => size.cap >= least)
  );
}

/** What it costs to end a line in the middle of a clause that began in it after another one's end. */
function brokenClause(line: readonly string[], goesOn: boolean): number {
  const ends = (piece: string | undefined): boolean => /[,;:.?!–]$/u.test(piece ?? '');
  return goesOn && line.slice(0, -1).some(ends) && !ends(line.at(-1)) ? 0.2 : 0;
}

/** Breaks a text into the fewest lines and, among those, the most even. */
function brokenLines(block: Block, limit: number, size: TextSize): string[] | undefined {
  const { pieces, weight, glue = ' ' } = block;
  const widths = pieces.map((piece) => size.width(piece, weight));
  if (widths.some((width) => width > limit)) return undefined;
  const space = size.width(`n${glue}n`, weight) - 2 * size.width('n', weight);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let least = { cost: Infinity, from: end - 1 };
    let free = limit + space;
    for (let start = end - 1; start >= 0; start--) {
      free -= (widths[start] ?? 0) + space;
      if (free < 0) break;
      const line = pieces.slice(start, end);
      // The thousand makes a further line dearer than any unevenness.
      const cost =
        (best[start]?.cost ?? 0) +
        free * free +
        (1000 + brokenClause(line, end < pieces.length)) * limit * limit;
      if (cost < least.cost) least = { cost, from: start };
    }
    best.push(least);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(pieces.slice(best[end]?.from ?? 0, end).join(glue));
  }
  return lines;
}
