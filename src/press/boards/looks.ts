import { isLed, type BoardColour, type BoardForm } from '../../model/boards/board.ts';
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

/** As on sheets: text on its ground has a contrast of 7:1 or more. */
const PAPER = '#FFFFFF';
const INK = '#1B1A17';
const RED = '#B1131A';
const GOLD = '#C8982B';

/** Lamps that are off are black; white fields would blind, and drain the supply. */
const DARK = '#000000';
const LAMP_YELLOW = '#FFD04A';
const LAMP_GREY = '#46433C';

const LAMPS: Readonly<Record<Exclude<BoardColour, 'full'>, string>> = {
  red: '#FF2A1A',
  green: '#2BE04A',
  yellow: '#FFC400',
  white: '#FFFFFF',
};

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
    return { ground: DARK, main: lit, label: lit, note: lit, panel: null, rule: lit, lit };
  }
  if (isLed(board)) {
    return {
      ground: DARK,
      main: SHOWN_FIRST.includes(kind) ? LAMP_YELLOW : PAPER,
      ...{ label: PAPER, note: PAPER, rule: LAMP_YELLOW },
      panel: isOver ? LAMP_GREY : RED,
    };
  }
  const field = isOver ? INK : RED;
  return kind === 'steps'
    ? { ground: PAPER, main: INK, label: PAPER, note: INK, panel: field, rule: GOLD }
    : { ground: field, main: PAPER, label: PAPER, note: PAPER, panel: field, rule: GOLD };
}

/** Behind the publisher's name at the foot of a title. */
export const FOOT = { ground: PAPER, text: INK } as const;
