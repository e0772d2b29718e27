import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { addressCuts, phrases } from '../../model/text/phrases.ts';
import { drawQr, quietZone } from '../qr/qr.ts';
import { capHeights, LEAST_MODULE } from './legibility.ts';
import { lookOf } from './looks.ts';
import type { Message, Wording } from './message.ts';
import { placed } from './placed.ts';
import { sceneLines, type Scene } from './scene.ts';
import { setStack, type Block } from './set-lines.ts';
import { textSizes } from './text-size.ts';
import { inset, type Box } from './zones.ts';

const known = new Map<string, number>();

/** Working out a symbol takes longer than laying out the words beside it, and every board asks. */
function modulesOf(symbolUrl: string): number {
  const modules = known.get(symbolUrl) ?? drawQr(symbolUrl).modules;
  known.set(symbolUrl, modules);
  return modules;
}

type CodeMessage = Extract<Message, { kind: 'code' }>;

/** A code larger than this share of the short side is no easier to read, and leaves no room for words. */
const LARGEST = 0.72;

/** Highest capitals beside a code, by the board's height. */
const wordShare = (board: BoardForm): number =>
  isLed(board) ? (board.width > 2.5 * board.height ? 0.2 : 0.11) : 0.085;

/**
 * How large a code can be on a board.
 * @returns pixels a module takes, 0 when it would be fewer than three; modules a side with the
 * quiet zone, which lies within the white panel
 */
export function codeSize(
  { symbolUrl }: CodeMessage,
  board: BoardForm,
): { module: number; modules: number } {
  const modules = modulesOf(symbolUrl) + 2 * quietZone;
  const short = Math.min(board.width, board.height) - 2;
  const module = Math.floor(
    Math.min(short, Math.max(short * LARGEST, LEAST_MODULE * modules)) / modules,
  );
  return { module: isWhite(board) && module >= LEAST_MODULE ? module : 0, modules };
}

/** Lamps of one colour make no white panel, unless that colour is white. */
export const isWhite = ({ colour }: BoardForm): boolean => colour === 'full' || colour === 'white';

/**
 * A code on its white panel with words beside or under it, the address among them.
 * @param wording what is said beside it
 * @param message its address
 * @returns nothing when no code or not all words fit
 */
export function arrangeCode(
  wording: Wording,
  message: CodeMessage,
  board: BoardForm,
): Scene | undefined {
  for (const cut of addressCuts(message.typedAddress)) {
    const scene = arrangedWith(cut, wording, message, board);
    if (scene) return scene;
  }
  return undefined;
}

function arrangedWith(
  address: readonly string[],
  wording: Wording,
  message: CodeMessage,
  board: BoardForm,
): Scene | undefined {
  const { module, modules } = codeSize(message, board);
  if (module === 0) return undefined;
  const { width, height } = board;
  const side = module * modules;
  const look = lookOf(board, message);
  const caps = capHeights(board);
  const isWide = width > height;
  const margin = Math.max(3, Math.round(Math.min(width, height) * (isLed(board) ? 0.05 : 0.07)));
  const gap = Math.floor((height - side) / 2);
  const panel: Box = isWide
    ? {
        x: isLed(board) ? Math.min(gap, 2 * margin) : Math.max(gap, margin),
        y: gap,
        width: side,
        height: side,
      }
    : {
        x: Math.floor((width - side) / 2),
        y: Math.round(height * 0.27),
        width: side,
        height: side,
      };
  const words = wordsOf(wording, address, look);
  const sizes = textSizes(board);
  const aim = { main: caps.least, other: caps.least };
  const picture = {
    width,
    height,
    ground: look.ground,
    shapes: [],
    text: textOf(wording, message),
  };
  const code = { x: panel.x, y: panel.y, module, symbolUrl: message.symbolUrl };
  if (isWide) {
    const start = panel.x + side + 2 * margin;
    const field = inset({ x: start, y: 0, width: width - start, height }, 0, margin);
    const box = { ...field, width: field.width - margin };
    const stack = setStack([words.main, words.address, ...words.notes], box, sizes, {
      ...{ ...aim, most: Math.max(caps.design, height * wordShare(board)) },
    });
    if (!stack) return undefined;
    const lines = sceneLines(placed(stack.lines, box, stack.height, 'left'));
    return { ...picture, code, lines };
  }
  const across = inset({ x: 0, y: 0, width, height }, margin, margin);
  const top = { ...across, height: panel.y - 2 * margin };
  const foot = {
    ...across,
    y: panel.y + side + margin,
    height: height - panel.y - side - 2 * margin,
  };
  const most = width * 0.075;
  const head = setStack([words.main], top, sizes, { ...aim, most });
  const rest = setStack([{ ...words.address, share: 1 }, ...words.notes], foot, sizes, {
    ...{ ...aim, most: width * 0.05 },
  });
  if (!head || !rest) return undefined;
  return {
    ...picture,
    code,
    lines: sceneLines([
      ...placed(head.lines, top, head.height, 'left'),
      ...placed(rest.lines, foot, rest.height, 'left'),
    ]),
  };
}

function wordsOf(
  { main, notes = [] }: Wording,
  address: readonly string[],
  look: { main: string; note: string; rule: string },
): { main: Block; address: Block; notes: Block[] } {
  return {
    main: { pieces: phrases(main), weight: 800, colour: look.main, share: 1 },
    address: {
      ...{ pieces: address, glue: '', weight: 800, colour: look.note },
      share: 0.72,
    },
    notes: notes.map((text) => ({
      ...{ pieces: phrases(text), weight: 500, colour: look.note, share: 0.5 },
    })),
  };
}

const textOf = ({ main, notes = [] }: Wording, { typedAddress }: CodeMessage): string =>
  [`${main}, hoặc gõ địa chỉ ${typedAddress}`, ...notes].join('. ');
