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
  /** Where the label is set in it. */
  label: Box | null;
  /** Where the main text and the notes are set. */
  field: Box;
  /** Below it, who publishes. */
  foot: Box | null;
  align: 'left' | 'centre';
  /** Where notes go: under the main text, or at the lower edge. */
  notes: 'under' | 'bottom';
  margin: number;
}

/** From this many times as wide as high, things stand beside each other. */
const STRIP = 2.5;

/**
 * Divides a board by its shape; a shape is a rule and not a picture to be scaled.
 *
 * - Fewer rows than two lines of outlines: text only, to the last row.
 * - Lamps, a strip: the label on a panel at the left.
 * - Lamps, any other shape: the label on a band above.
 * - A liquid crystal screen: the label above the text, its steps beside or under a panel.
 *
 * @param board its pixels and make
 * @param kind what is said
 * @param hasLabel whether there is a label
 */
export function zonesOf(board: BoardForm, kind: Message['kind'], hasLabel: boolean): Zones {
  const { width, height } = board;
  const whole = { x: 0, y: 0, width, height };
  if (height < 2 * OUTLINE_ROWS) {
    // Every row is needed; the letters keep their own space to the sides.
    const field = inset(whole, width < 128 ? 1 : 2, 0);
    return { ...bare(field, 'centre'), margin: 1 };
  }
  return isLed(board) ? lampZones(board, hasLabel) : screenZones(board, kind, hasLabel);
}

function lampZones(board: BoardForm, hasLabel: boolean): Zones {
  const { width, height } = board;
  const margin = Math.max(3, Math.round(Math.min(width, height) * 0.07));
  const whole = { x: 0, y: 0, width, height };
  if (!hasLabel || board.colour !== 'full')
    return { ...bare(inset(whole, margin, margin), 'centre'), margin };
  const isStrip = width / height >= STRIP;
  const side = Math.round(width * (width / height > 4 ? 0.27 : 0.3));
  const band = Math.round(height * 0.25);
  const [panel, rest] = isStrip
    ? [
        { ...whole, width: side },
        { ...whole, x: side, width: width - side },
      ]
    : [
        { ...whole, height: band },
        { ...whole, y: band, height: height - band },
      ];
  const tight = Math.max(3, Math.round(margin * 0.6));
  return {
    ...bare(inset(rest, margin, isStrip ? tight : margin), isStrip ? 'left' : 'centre'),
    ...{ panel, label: inset(panel, tight, tight), margin },
  };
}

function screenZones(board: BoardForm, kind: Message['kind'], hasLabel: boolean): Zones {
  const { width, height } = board;
  const unit = Math.min(width, height) / 100;
  const margin = Math.round(7 * unit);
  const isWide = width > height;
  const whole = { x: 0, y: 0, width, height };
  if (kind === 'steps' && hasLabel) {
    const side = Math.round(isWide ? width * 0.32 : height * 0.2);
    const [panel, rest] = isWide
      ? [
          { ...whole, width: side },
          { ...whole, x: side, width: width - side },
        ]
      : [
          { ...whole, height: side },
          { ...whole, y: side, height: height - side },
        ];
    return {
      ...bare(inset(rest, margin, margin), 'left'),
      ...{ panel, label: inset(panel, margin, margin), margin },
    };
  }
  const footHeight = kind === 'title' ? Math.round(24 * unit) : 0;
  const field = inset({ ...whole, height: height - footHeight }, margin, margin);
  const top = Math.round(5 * unit); // below the rule
  return {
    ...bare({ ...field, y: field.y + top, height: field.height - top }, 'left'),
    foot: footHeight > 0 ? { x: 0, y: height - footHeight, width, height: footHeight } : null,
    ...{ notes: 'bottom', margin },
  };
}

function bare(field: Box, align: Zones['align']): Zones {
  return { panel: null, label: null, foot: null, field, align, notes: 'under', margin: 0 };
}

/** A box made smaller on all four sides. */
export function inset({ x, y, width, height }: Box, across: number, down: number): Box {
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}
