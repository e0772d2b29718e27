import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { addressCuts, phrases } from '../../model/text/phrases.ts';
import { drawQr, quietZone } from '../qr/qr.ts';
import type { BoardType } from './board-type.ts';
import { LEAST_MODULE } from './legibility.ts';
import { lookOf } from './looks.ts';
import type { Message, Wording } from './message.ts';
import { placed } from './placed.ts';
import { sceneLines, type Scene, type SceneCode } from './scene.ts';
import { setStack, type Block } from './set-lines.ts';
import type { TextSize } from './text-size.ts';
import { isStrip, isUpright, safeBox, type Box } from './zones.ts';

const known = new Map<string, number>();

/** Working out a symbol takes longer than laying out the words beside it, and every board asks. */
function modulesOf(symbolUrl: string): number {
  const modules = known.get(symbolUrl) ?? drawQr(symbolUrl).modules;
  known.set(symbolUrl, modules);
  return modules;
}

type CodeMessage = Extract<Message, { kind: 'code' }>;

/**
 * A code larger than this share of the short side leaves no room for words, unless they stand beside it or
 * there is height for them above and below.
 */
const LARGEST = 0.72;

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
  const safe = safeBox(board);
  const short = Math.min(safe.width, safe.height);
  // No lamps are cut off: where a code needs the rows at the edge, it has them.
  const most = isLed(board) ? Math.min(board.width, board.height) - 2 : short;
  const share = isStrip(board) || isUpright(board) ? 1 : LARGEST;
  const wanted = Math.max(short * share, LEAST_MODULE * modules);
  const module = Math.floor(Math.min(most, wanted) / modules);
  return { module: isWhite(board) && module >= LEAST_MODULE ? module : 0, modules };
}

/** Where not all words fit beside a code, it may be this much smaller. */
const SMALLEST = 0.75;

/** Lamps of one colour make no white panel, unless that colour is white. */
export const isWhite = ({ colour }: BoardForm): boolean => colour === 'full' || colour === 'white';

/**
 * A code on its white panel with words beside or under it, the address among them.
 * @param wording the text beside it
 * @param message its address
 * @param type the sizes of the round
 * @param mayShrink whether the code gives way to its words
 * @returns nothing when no code or not all words fit
 */
export function arrangeCode(
  wording: Wording,
  message: CodeMessage,
  board: BoardForm,
  type: BoardType,
  mayShrink = false,
): Scene | undefined {
  const largest = codeSize(message, board).module;
  // What an upright screen has room for is so large that it gives way to a large call.
  const share = (isUpright(board) ? LARGEST : 1) * (mayShrink ? SMALLEST : 1);
  const least = Math.max(LEAST_MODULE, Math.round(largest * share));
  for (const call of [type.body, type.small]) {
    for (let module = largest; module >= least && module > 0; module--) {
      for (const pieces of addressCuts(message.typedAddress)) {
        const scene = arrangedWith({ pieces, call, module }, wording, message, board, type);
        if (scene) return scene;
      }
    }
  }
  return undefined;
}

function arrangedWith(
  { pieces, call, module }: { pieces: readonly string[]; call: TextSize; module: number },
  { main, notes = [] }: Wording,
  message: CodeMessage,
  board: BoardForm,
  { small }: BoardType,
): Scene | undefined {
  const { width, height } = board;
  const look = lookOf(board, message);
  const side = module * codeSize(message, board).modules;
  const safe = safeBox(board);
  const gap = Math.round(Math.min(width, height) * (isLed(board) ? 0.05 : 0.06));
  const callBlock = { pieces: phrases(main), weight: 800, colour: look.main, size: call } as const;
  const plain = { colour: look.note, size: small };
  const rest: Block[] = [
    { ...plain, pieces, glue: '', weight: 800 },
    ...notes.map((text): Block => ({ ...plain, pieces: phrases(text), weight: 500 })),
  ];
  const picture = {
    ...{ width, height, ground: look.ground, shapes: [] },
    text: textOf({ main, notes }, message),
  };
  // At the left edge of the words, or further out where lamps leave it no other room.
  const x = Math.min(safe.x, Math.floor((width - side) / 2));
  const codeAt = (y: number): SceneCode => ({
    ...{ x, y: Math.floor(y), module },
    symbolUrl: message.symbolUrl,
  });
  if (width > height) {
    const start = x + side + gap;
    const box = { ...safe, x: start, width: safe.x + safe.width - start };
    const stack = setStack([callBlock, ...rest], box);
    const lines = stack && sceneLines(placed(stack, box, 'middle'));
    return lines && { ...picture, code: codeAt((height - side) / 2), lines };
  }
  const head = setStack([callBlock], safe);
  const tail = setStack(rest, safe);
  const free = safe.height - side - 2 * gap - (head?.height ?? 0) - (tail?.height ?? 0);
  if (!head || !tail || free < 0) return undefined;
  const code = codeAt(safe.y + free / 2 + head.height + gap);
  const top: Box = { ...safe, height: code.y - gap - safe.y };
  const foot: Box = { ...safe, y: code.y + side + gap };
  const lines = sceneLines([...placed(head, top, 'bottom'), ...placed(tail, foot)]);
  return { ...picture, code, lines };
}

const textOf = ({ main, notes = [] }: Wording, { typedAddress }: CodeMessage): string =>
  [`${main}, hoặc gõ địa chỉ ${typedAddress}`, ...notes].join('. ');
