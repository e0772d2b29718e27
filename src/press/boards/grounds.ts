import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { phrases } from '../../model/text/phrases.ts';
import { FOOT, type BoardLook } from './looks.ts';
import type { Message } from './message.ts';
import { placed } from './placed.ts';
import type { Shape } from './scene.ts';
import { setStack, type Block, type SetLine } from './set-lines.ts';
import type { TextSize } from './text-size.ts';
import { isLow, safeBox, type Zones } from './zones.ts';

/**
 * The panel, or the field with its rule.
 * @param zones of the picture
 * @param look its colours
 */
export function grounds(zones: Zones, board: BoardForm, look: BoardLook): Shape[] {
  const { panel } = zones;
  if (panel && look.panel !== null) return [{ kind: 'rect', ...panel, colour: look.panel }];
  if (isLed(board)) return look.panel === null || isLow(board) ? [] : [edge(board, look.panel)];
  const unit = Math.min(board.width, board.height) / 100;
  const rule: Shape = {
    ...{ kind: 'rect', x: safeBox(board).x, y: safeBox(board).y, colour: look.rule },
    ...{ width: Math.round(16 * unit), height: Math.max(1, Math.round(unit)) },
  };
  return [rule];
}

/** Lamps without a panel carry its colour along an edge: at the left of a strip, else above. */
function edge({ width, height }: BoardForm, colour: string): Shape {
  const thick = Math.max(2, Math.round(Math.min(width, height) * 0.035));
  const isStrip = width > 2 * height;
  const size = isStrip ? { width: thick, height } : { width, height: thick };
  return { kind: 'rect', x: 0, y: 0, ...size, colour };
}

/**
 * The foot of a title with the publisher's name: the field points into it like a speech balloon.
 * @param zones of the picture
 * @param message a title; any other has no foot
 * @param look its colours
 * @param size of the name
 * @returns nothing when the name does not fit
 */
export function footOf(
  { foot, field }: Zones,
  message: Message,
  look: BoardLook,
  size: TextSize,
): { shapes: Shape[]; lines: SetLine[] } | undefined {
  if (!foot || message.kind !== 'title') return { shapes: [], lines: [] };
  const tail = { width: Math.round(foot.height * 0.58), height: Math.round(foot.height / 3) };
  const start = field.x + tail.width + Math.round(tail.width / 3);
  const safe = safeBox({ width: foot.width, height: foot.y + foot.height });
  const seen = safe.y + safe.height - foot.y;
  const room = { x: start, width: field.x + field.width - start, height: seen * 0.8 };
  const block: Block = {
    ...{ pieces: phrases(message.publisher), weight: 800, colour: FOOT.text, size },
  };
  const stack = setStack([block], room);
  if (!stack) return undefined;
  // In the middle; a long name no further down than what no edge cuts off.
  const middle = Math.min((foot.height - stack.height) / 2, seen - stack.height);
  return {
    shapes: [
      { kind: 'rect', ...foot, colour: FOOT.ground },
      {
        kind: 'polygon',
        points: [
          [field.x, foot.y - 1],
          [field.x + tail.width, foot.y - 1],
          [field.x, foot.y + tail.height],
        ],
        colour: look.ground,
      },
    ],
    lines: placed(stack, { ...room, y: foot.y + middle }),
  };
}
