import { LAMPS, LIGHT } from '../../design/colours.ts';
import { isLed, type BoardForm } from '../../model/boards/board.ts';
import type { Message } from './message.ts';

/** The colours of a picture, #RRGGBB. */
export interface BoardLook {
  ground: string;
  main: string;
  label: string;
  note: string;
  /** Ground of the panel the label stands on; none where lamps have one colour. */
  panel: string | null;
  /** A thin line that leads the eye. */
  rule: string;
  /** The one colour of the lamps, if they have one. */
  lit?: string;
}

const { sheet: PAPER, ink: INK, red: RED, gold: GOLD } = LIGHT;

/** Kinds whose words are the message itself, in yellow on lamps; the others instruct, in white. */
const SHOWN_FIRST: readonly Message['kind'][] = ['title', 'dates', 'ended', 'trial'];

/**
 * The colours of a picture.
 * @param board where it is shown: lamps of one colour, of all colours, or a liquid crystal screen
 * @param message what it says
 */
export function lookOf(board: BoardForm, { kind, isOver }: Message): BoardLook {
  if (board.colour !== 'full') {
    const lit = LAMPS[board.colour];
    return { ground: LAMPS.off, main: lit, label: lit, note: lit, panel: null, rule: lit, lit };
  }
  if (isLed(board)) {
    return {
      ground: LAMPS.off,
      main: SHOWN_FIRST.includes(kind) ? LAMPS.message : PAPER,
      ...{ label: PAPER, note: PAPER, rule: LAMPS.message },
      panel: isOver ? LAMPS.over : RED,
    };
  }
  const field = isOver ? INK : RED;
  return kind === 'steps'
    ? { ground: PAPER, main: INK, label: PAPER, note: INK, panel: field, rule: GOLD }
    : { ground: field, main: PAPER, label: PAPER, note: PAPER, panel: field, rule: GOLD };
}

/** Behind the publisher's name at the foot of a title. */
export const FOOT = { ground: PAPER, text: INK } as const;
