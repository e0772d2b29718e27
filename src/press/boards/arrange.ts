import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { addressCuts, datePhrases, phrases } from '../../model/text/phrases.ts';
import type { BoardType } from './board-type.ts';
import { footOf, grounds } from './grounds.ts';
import { lookOf, type BoardLook } from './looks.ts';
import { isShownLarge, textOfWording, type Message, type Wording } from './message.ts';
import { placed } from './placed.ts';
import { sceneLines, type Scene } from './scene.ts';
import { setStack, type Block, type Stack } from './set-lines.ts';
import { zonesOf, type Box } from './zones.ts';

/** A picture, and how much a reader stumbles over where its lines end. */
export interface Arranged {
  scene: Scene;
  flaws: number;
}

/**
 * Puts one wording onto a board, in the sizes of its round.
 * @param wording label, main text, notes
 * @param message what it belongs to
 * @param type the sizes
 * @returns nothing when it does not fit there
 */
export function arrange(
  wording: Wording,
  message: Message,
  board: BoardForm,
  type: BoardType,
): Arranged | undefined {
  const look = lookOf(board, message);
  const zones = zonesOf(board, message.kind, wording.label !== undefined);
  const small = notesOf(wording, look, type, isLed(board));
  const above = zones.label ? [] : labelOf(wording, look, type.small);
  const bottom = zones.notes === 'bottom' ? setStack(small, zones.field) : NOTHING;
  if (!bottom) return undefined;
  const taken = bottom.height > 0 ? bottom.height + type.small.cap : 0;
  const room = { ...zones.field, height: zones.field.height - taken };
  const under = zones.notes === 'under' ? small : [];
  const ways = mainWays(wording, message, look, type, isLed(board));
  const stack = smoothest(ways, isShownLarge(message), (main) =>
    setStack([...above, main, ...under], room),
  );
  if (!stack) return undefined;
  const label = zones.label ? labelIn(zones.label, wording, message, look, type) : NOTHING;
  const foot = footOf(zones, message, look, type.small);
  if (!label || !foot) return undefined;
  const scene = {
    ...{ width: board.width, height: board.height, ground: look.ground },
    shapes: [...grounds(zones, board, look), ...foot.shapes],
    lines: sceneLines([
      ...placed(stack, room, zones.mainAt),
      ...(zones.label ? placed(label, zones.label, zones.labelAt) : []),
      ...placed(bottom, zones.field, 'bottom'),
      ...foot.lines,
    ]),
    ...(look.lit !== undefined && { lit: look.lit }),
    text: textOfWording(wording),
  };
  return { scene, flaws: stack.flaws + label.flaws + bottom.flaws };
}

/** Lines of an address: each begins with its dot or slash. */
const ADDRESS_LINES = 4;

const NOTHING: Stack = { lines: [], width: 0, height: 0, flaws: 0 };

/** What stands on the panel; which step it is, as large as the message where there is room. */
function labelIn(
  room: Box,
  wording: Wording,
  { kind }: Message,
  look: BoardLook,
  { body, small }: BoardType,
): Stack | undefined {
  if (kind !== 'steps') return setStack(labelOf(wording, look, small), room);
  const pieces = wording.label?.split(' ') ?? [];
  for (const size of [body, small]) {
    const stack = setStack([{ pieces, weight: 800, colour: look.label, size }], room);
    // "Bước" alone in its line is what a numbered sign says.
    if (stack) return { ...stack, flaws: 0 };
  }
  return undefined;
}

/**
 * Of the ways in the first size that fits, the one a reader stumbles over least; what need not be large takes
 * smaller letters for better lines.
 */
function smoothest(
  ways: readonly Block[],
  isLarge: boolean,
  set: (main: Block) => Stack | undefined,
): Stack | undefined {
  let best: { stack: Stack; size: Block['size'] } | undefined;
  for (const way of ways) {
    if (best && (best.stack.flaws === 0 || (isLarge && best.size !== way.size))) break;
    const stack = set(way);
    if (stack && stack.flaws < (best?.stack.flaws ?? Infinity)) best = { stack, size: way.size };
  }
  return best?.stack;
}

/**
 * The main text in each size it may have, the largest first, and each way it may be cut. On lamps, which are
 * seen from afar, all but steps may be large.
 */
function mainWays(
  { main }: Wording,
  message: Message,
  look: BoardLook,
  type: BoardType,
  isLamps: boolean,
): Block[] {
  const style = { weight: message.kind === 'steps' ? 500 : 800, colour: look.main } as const;
  const mayBeLarge = isShownLarge(message) || (isLamps && message.kind !== 'steps');
  if (message.kind === 'address') {
    const block = { ...style, size: type.address, glue: '', most: ADDRESS_LINES };
    return addressCuts(main).map((pieces) => ({ ...block, pieces }));
  }
  const sizes = mayBeLarge ? [type.display, type.body] : [type.body];
  return sizes.flatMap((size) => {
    const block = { ...style, size };
    const whole = numberKept(phrases(main));
    // "Hết ngày | 29/05/2025", but "Hết thứ năm, | ngày 29/05/2025".
    const cuts =
      message.kind === 'dates' && !main.includes(',') ? [whole, datePhrases(main)] : [whole];
    return cuts.map((pieces) => ({ ...block, pieces }));
  });
}

/** The number of a step stays with its words. */
const numberKept = ([first = '', second, ...rest]: readonly string[]): readonly string[] =>
  /^\d+\.$/u.test(first) && second !== undefined
    ? [`${first} ${second}`, ...rest]
    : [first, ...(second === undefined ? [] : [second]), ...rest];

function labelOf({ label }: Wording, look: BoardLook, size: BoardType['small']): Block[] {
  if (label === undefined) return [];
  return [{ pieces: phrases(label), weight: 800, colour: look.label, size }];
}

function notesOf(
  { notes = [] }: Wording,
  look: BoardLook,
  type: BoardType,
  isLamps: boolean,
): Block[] {
  return notes.map((text) => ({
    ...{ pieces: phrases(text), weight: isLamps ? 800 : 500, colour: look.note },
    size: type.small,
  }));
}
