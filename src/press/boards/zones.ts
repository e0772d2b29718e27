import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { OUTLINE_ROWS } from './legibility.ts';
import type { Message } from './message.ts';

/** Pixels from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where things go on a board. */
export interface Zones {
  /** Ground of the label, to the edges; none where the label stands above the main text. */
  panel: Box | null;
  /** Where the label is set. */
  label: Box | null;
  /** Where the main text and the notes are set. */
  field: Box;
  /** Below it, who publishes. */
  foot: Box | null;
  /** Where in the height of its box a label stands. */
  labelAt: 'top' | 'middle' | 'bottom';
  /** Where in the height of the field the main text stands. */
  mainAt: 'top' | 'middle';
  /** Where notes go: under the main text, or at the lower edge. */
  notes: 'under' | 'bottom';
}

/** What a television may cut off at each edge, as a share of its side: no text stands there. */
const SAFE_EDGE = 0.06;

/** Height above the label of an upright screen: what it says stands in the middle of what is seen. */
const UPRIGHT_ABOVE = 0.24;

/** From this many times as wide as high, things stand beside each other. */
const STRIP = 2.5;

/** From this many times as high as wide, things stand below each other, and the height is not short. */
const UPRIGHT = 1.25;

/** Whether a board is a strip. */
export const isStrip = ({ width, height }: Pick<BoardForm, 'width' | 'height'>): boolean =>
  width / height >= STRIP;

/** Whether a board is so much higher than wide that lines fill its width long before its height. */
export const isUpright = ({ width, height }: Pick<BoardForm, 'width' | 'height'>): boolean =>
  height / width >= UPRIGHT;

/** Whether every row is needed: letters of few rows keep their own space above and below. */
export const isLow = ({ height }: Pick<BoardForm, 'height'>): boolean => height < 2 * OUTLINE_ROWS;

/** The part of a board on which text may stand. */
export function safeBox(board: Pick<BoardForm, 'width' | 'height'>): Box {
  const { width, height } = board;
  const whole = { x: 0, y: 0, width, height };
  return inset(
    whole,
    Math.ceil(width * SAFE_EDGE),
    isLow(board) ? 0 : Math.ceil(height * SAFE_EDGE),
  );
}

/**
 * Divides a board by its shape; a shape is a rule and not a picture to be scaled.
 *
 * - Fewer rows than two lines of outlines: text only, to the last row.
 * - Lamps, a strip: the label on a panel at the left.
 * - Lamps, any other shape: the label on a band above.
 * - A liquid crystal screen: the label above the text, that of a step on a panel beside or above
 * it.
 *
 * @param board its pixels and make
 * @param kind of message
 * @param hasLabel whether there is a label
 */
export function zonesOf(board: BoardForm, kind: Message['kind'], hasLabel: boolean): Zones {
  if (isLow(board)) return { ...bare(safeBox(board)), mainAt: 'middle' };
  // What a text leaves free below it on lamps looks like a board half broken.
  if (isLed(board)) return { ...lampZones(board, hasLabel), mainAt: 'middle' };
  return screenZones(board, kind, hasLabel);
}

function lampZones(board: BoardForm, hasLabel: boolean): Zones {
  const { width, height } = board;
  const safe = safeBox(board);
  if (!hasLabel || board.colour !== 'full') return bare(safe);
  if (!isStrip(board)) {
    const band = Math.round(height * 0.27);
    const gap = Math.round(height * 0.04);
    return {
      ...bare(below(safe, band + gap)),
      panel: { x: 0, y: 0, width, height: band },
      label: { ...safe, y: 0, height: band },
      labelAt: 'middle',
    };
  }
  const side = Math.round(width * (width / height > 4 ? 0.3 : 0.32));
  const gap = Math.round(width * 0.025);
  return {
    ...bare(beside(safe, side + gap)),
    panel: { x: 0, y: 0, width: side, height },
    label: { ...safe, width: side - safe.x - Math.round(gap / 2) },
    labelAt: 'middle',
  };
}

function screenZones(board: BoardForm, kind: Message['kind'], hasLabel: boolean): Zones {
  const { width, height } = board;
  const unit = Math.min(width, height) / 100;
  const safe = safeBox(board);
  if (kind === 'steps' && hasLabel) {
    if (width > height) {
      const side = Math.round(width * 0.3);
      return {
        ...bare(beside(safe, side + safe.x)),
        panel: { x: 0, y: 0, width: side, height },
        label: { ...safe, width: side - 2 * safe.x },
        ...{ labelAt: 'middle', mainAt: 'middle' },
      };
    }
    const band = Math.round(height * (0.2 + (isUpright(board) ? UPRIGHT_ABOVE : 0)));
    return {
      ...bare(below(safe, band + safe.y)),
      panel: { x: 0, y: 0, width, height: band },
      label: { ...safe, height: band - 2 * safe.y },
      labelAt: 'bottom',
    };
  }
  const footHeight = kind === 'title' ? safe.y + Math.round(20 * unit) : 0;
  const field = {
    ...safe,
    height: safe.height - (footHeight > 0 ? footHeight - safe.y + 4 * unit : 0),
  };
  // Below the rule, and below the label whether or not there is one.
  const above = isUpright(board) ? Math.round(height * UPRIGHT_ABOVE) : 0;
  const label = { ...field, y: field.y + above + 5 * unit, height: 15 * unit };
  return {
    ...bare(below(field, label.y + label.height + 5 * unit)),
    ...{ label, labelAt: 'bottom', notes: 'bottom' },
    foot: footHeight > 0 ? { x: 0, y: height - footHeight, width, height: footHeight } : null,
  };
}

const bare = (field: Box): Zones => ({
  ...{ panel: null, label: null, foot: null, field, labelAt: 'top', mainAt: 'top', notes: 'under' },
});

/** What is left of a box below a row, or right of a column, counted from the edge of the board. */
const below = (box: Box, row: number): Box => ({
  ...box,
  y: row,
  height: box.y + box.height - row,
});
const beside = (box: Box, column: number): Box => ({
  ...box,
  x: column,
  width: box.x + box.width - column,
});

/** A box made smaller on all four sides. */
function inset({ x, y, width, height }: Box, across: number, down: number): Box {
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}
