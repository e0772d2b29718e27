import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { phrases } from '../../model/text/phrases.ts';
import { OUTLINE_ROWS } from './legibility.ts';
import { FOOT, type BoardLook } from './looks.ts';
import type { Message } from './message.ts';
import { placed } from './placed.ts';
import type { Shape } from './scene.ts';
import { setStack, type Block, type SetLine } from './set-lines.ts';
import type { TextSize } from './text-size.ts';
import type { Zones } from './zones.ts';

/** A step's disc: its radius, and its centre left of the text, in heights of capitals. */
const NUMBER_DISC = 0.95;
const NUMBER_SPACE = 1.65;

/**
 * The panel, or the field with its rule.
 * @param zones of the picture
 * @param look its colours
 */
export function grounds(zones: Zones, board: BoardForm, look: BoardLook): Shape[] {
  const { panel, margin } = zones;
  if (panel && look.panel !== null) return [{ kind: 'rect', ...panel, colour: look.panel }];
  if (isLed(board))
    return look.panel === null || board.height < 2 * OUTLINE_ROWS ? [] : [edge(board, look.panel)];
  const unit = Math.min(board.width, board.height) / 100;
  const rule: Shape = {
    ...{ kind: 'rect', x: margin, y: margin, colour: look.rule },
    ...{ width: Math.round(16 * unit), height: Math.max(1, Math.round(unit)) },
  };
  return [rule];
}

/** Lamps without a panel carry its colour along an edge: at the left of a strip, else above. */
function edge({ width, height }: BoardForm, colour: string): Shape {
  const thick = Math.max(3, Math.round(Math.min(width, height) * 0.035));
  const isStrip = width > 2 * height;
  const size = isStrip ? { width: thick, height } : { width, height: thick };
  return { kind: 'rect', x: 0, y: 0, ...size, colour };
}

/**
 * The foot of a title with who publishes: the field speaks into it like a balloon.
 * @param zones of the picture
 * @param message a title; any other has no foot
 * @param look its colours
 * @param sizes to choose from
 * @param least height of capitals, in pixels
 * @returns nothing when the name does not fit
 */
export function footOf(
  { foot, margin }: Zones,
  message: Message,
  look: BoardLook,
  sizes: readonly TextSize[],
  least: number,
): { shapes: Shape[]; lines: SetLine[] } | undefined {
  if (!foot || message.kind !== 'title') return { shapes: [], lines: [] };
  const tail = { width: Math.round(foot.height * 0.58), height: Math.round(foot.height / 3) };
  const start = margin + tail.width + Math.round(margin / 2);
  const room = { ...foot, x: start, width: foot.width - start - margin };
  const block: Block = {
    pieces: phrases(message.publisher),
    weight: 800,
    colour: FOOT.text,
    share: 1,
  };
  const stack = setStack([block], { ...room, height: foot.height * 0.8 }, sizes, {
    ...{ main: least, other: least, most: foot.height * 0.14 },
  });
  if (!stack) return undefined;
  return {
    shapes: [
      { kind: 'rect', ...foot, colour: FOOT.ground },
      {
        kind: 'polygon',
        points: [
          [margin, foot.y - 1],
          [margin + tail.width, foot.y - 1],
          [margin, foot.y + tail.height],
        ],
        colour: look.ground,
      },
    ],
    lines: placed(stack.lines, room, stack.height, 'left'),
  };
}

/**
 * A disc before each numbered line.
 * @param lines all lines of the picture
 * @param look its colours
 */
export function discs(lines: readonly SetLine[], look: BoardLook): Shape[] {
  return lines.flatMap(({ number, x, baseline, size: { cap } }): Shape[] =>
    number === undefined
      ? []
      : [
          {
            ...{
              kind: 'disc',
              radius: Math.round(NUMBER_DISC * cap),
              colour: look.panel ?? look.main,
            },
            ...{ x: x - Math.round(NUMBER_SPACE * cap), y: Math.round(baseline - cap / 2) },
          },
        ],
  );
}

/**
 * The numbers on the discs.
 * @param lines all lines of the picture
 * @param look its colours
 */
export function numbers(lines: readonly SetLine[], look: BoardLook): SetLine[] {
  return lines.flatMap(({ number, ...line }): SetLine[] => {
    if (number === undefined) return [];
    const [text, weight] = [String(number), 800] as const;
    const width = line.size.width(text, weight);
    const x = Math.round(line.x - NUMBER_SPACE * line.size.cap - width / 2);
    return [{ ...line, text, weight, width, x, colour: look.label }];
  });
}
