import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { addressCuts, datePhrases, phrases } from '../../model/text/phrases.ts';
import { capHeights, OUTLINE_ROWS } from './legibility.ts';
import { discs, footOf, grounds, numbers } from './grounds.ts';
import { lookOf, type BoardLook } from './looks.ts';
import { listOfSteps, textOfWording, type Message, type Wording } from './message.ts';
import { placed } from './placed.ts';
import { sceneLines, type Scene } from './scene.ts';
import { setStack, type Block, type Stack } from './set-lines.ts';
import { textSizes } from './text-size.ts';
import { zonesOf, type Box, type Zones } from './zones.ts';

/** How high the capitals of the main text must be: what to design for, or the least. */
export type Aim = 'design' | 'least';

/** Capitals of labels and notes beside those of the main text. */
const LABEL_SHARE = 0.5;
const NOTE_SHARE = 0.44;

/** A scene, and how high the capitals of its main text are, in pixels. */
interface Arranged {
  scene: Scene;
  cap: number;
}

/** What an arrangement shall keep to. */
interface Wishes {
  /** Numbered, in place of the main text: steps of a list. */
  items?: readonly { text: string; number: number }[];
  /** Main capitals as large as fits up to this height in pixels, for pictures of one height. */
  most?: number;
}

/** Main capitals on a liquid crystal screen are not higher than this share of its short side. */
const TEXT_MOST = 0.13;
const LIST_MOST = 0.06;

/**
 * Puts one wording onto a board.
 * @param wording label, main text, notes
 * @param message what it belongs to
 * @param aim how large its letters must be
 * @param wishes a list in place of the main text; how high its capitals may be, in pixels
 * @returns nothing when it is not legible there
 */
export function arrange(
  wording: Wording,
  message: Message,
  board: BoardForm,
  aim: Aim,
  { items, most = Infinity }: Wishes = {},
): Arranged | undefined {
  const sizes = textSizes(board);
  const look = lookOf(board, message);
  const zones = zonesOf(board, message.kind, wording.label !== undefined);
  const caps = capHeights(board);
  const small = notes(wording, look, isLed(board));
  const under = zones.notes === 'under' ? small : [];
  const above = zones.panel || wording.label === undefined ? [] : [label(wording.label, look)];
  const bottom = zones.notes === 'bottom' ? setNotes(small, zones, board) : NOTHING;
  if (!bottom) return undefined;
  const taken = bottom.height > 0 ? bottom.height + zones.margin : 0;
  const room = { ...zones.field, height: zones.field.height - taken };
  const asked = {
    ...{ main: caps[aim], other: caps.least },
    most: Math.min(most, mostCap(board, zones, items !== undefined)),
    isLargest: most < Infinity,
  };
  let stack: Stack | undefined;
  for (const main of mainWays(wording, message, look, items)) {
    stack ??= setStack([...above, ...main, ...under], room, sizes, asked);
  }
  if (!stack) return undefined;
  const panel = zones.label
    ? setStack([{ ...label(wording.label ?? '', look), share: 1 }], zones.label, sizes, {
        ...{ main: caps.least, other: caps.least },
        most: Math.max(labelCap(zones.label, board), caps.design),
      })
    : undefined;
  if (zones.label && !panel) return undefined;
  const foot = footOf(zones, message, look, sizes, caps.least);
  if (!foot) return undefined;
  const lines = [
    ...placed(stack.lines, room, stack.height, zones.align),
    ...(panel && zones.label
      ? placed(panel.lines, zones.label, panel.height, isLed(board) ? 'centre' : 'left')
      : []),
    ...placed(bottom.lines, below(zones.field, bottom.height), bottom.height, 'left'),
    ...foot.lines,
  ];
  const scene = {
    ...{ width: board.width, height: board.height, ground: look.ground },
    shapes: [...grounds(zones, board, look), ...foot.shapes, ...discs(lines, look)],
    lines: sceneLines([...lines, ...numbers(lines, look)]),
    ...(look.lit !== undefined && { lit: look.lit }),
    text: textOfWording(items ? { ...wording, main: listed(items) } : wording),
  };
  return { scene, cap: stack.cap };
}

const listed = (items: NonNullable<Wishes['items']>): string =>
  listOfSteps(
    items.map(({ text }) => text),
    items[0]?.number,
  );

const NOTHING: Stack = { lines: [], width: 0, height: 0, cap: 0 };

/** Notes at the lower edge of a liquid crystal screen: small, of one height whatever stands above. */
function setNotes(blocks: readonly Block[], { field }: Zones, board: BoardForm): Stack | undefined {
  if (blocks.length === 0) return NOTHING;
  const caps = capHeights(board);
  return setStack(
    blocks.map((block) => ({ ...block, share: 1 })),
    field,
    textSizes(board),
    {
      ...{ main: caps.least, other: caps.least },
      most: Math.max(caps.design * 1.3, Math.min(board.width, board.height) * 0.026),
    },
  );
}

const below = (box: Box, height: number): Box => ({
  ...box,
  y: box.y + box.height - height,
  height,
});

function mostCap(board: BoardForm, zones: Zones, isList: boolean): number {
  if (board.height < 2 * OUTLINE_ROWS) return board.height;
  const short = Math.min(board.width, board.height);
  return isLed(board) ? zones.field.height * 0.6 : short * (isList ? LIST_MOST : TEXT_MOST);
}

/** One height for the labels of a board, whatever stands beside them. */
function labelCap(label: Box, board: BoardForm): number {
  if (!isLed(board)) return Math.min(board.width, board.height) * 0.06;
  return label.width > label.height * 2 ? label.height * 0.5 : label.height * 0.26;
}

/** The main text; an address in each way it may be cut, the first that fits is taken. */
function mainWays(
  { main }: Wording,
  { kind }: Message,
  look: BoardLook,
  items: Wishes['items'],
): Block[][] {
  const style = { weight: 800, colour: look.main, share: 1 } as const;
  if (items) {
    const list = items.map(({ text, number }) => ({
      ...style,
      weight: 500 as const,
      pieces: phrases(text),
      ...(items.length > 1 && { number }),
    }));
    return [list];
  }
  if (kind === 'code') return addressCuts(main).map((pieces) => [{ ...style, pieces, glue: '' }]);
  const pieces = kind === 'dates' && /\d/u.test(main) ? datePhrases(main) : phrases(main);
  return [[{ ...style, pieces }]];
}

function label(text: string, look: BoardLook): Block {
  return { pieces: phrases(text), weight: 800, colour: look.label, share: LABEL_SHARE };
}

function notes({ notes: texts = [] }: Wording, look: BoardLook, isLamps: boolean): Block[] {
  return texts.map((text) => ({
    pieces: phrases(text),
    weight: isLamps ? 800 : 500,
    colour: look.note,
    share: NOTE_SHARE,
  }));
}
