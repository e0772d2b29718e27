import { TYPEFACE } from '../../design/typeface.ts';
import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { capHeights } from './legibility.ts';
import { isShownLarge, type Message, type Wording } from './message.ts';
import { textSizes, type TextSize } from './text-size.ts';
import { isLow, safeBox } from './zones.ts';

/** The sizes of letters a round keeps to, so that nothing grows and shrinks from frame to frame. */
export interface BoardType {
  /** Dates and numbers. */
  display: TextSize;
  /** Addresses: the first of the three others in which the site's stands; a long host must not make the rest small. */
  address: TextSize;
  /** The message. */
  body: TextSize;
  /** Labels and notes. */
  small: TextSize;
  /** Below that, the largest first: where a code leaves a long address no more room. */
  smaller: readonly TextSize[];
}

/** What showing something takes. */
export interface Weighed {
  /** Pictures; 0 where it cannot be shown. */
  frames: number;
  /** How much a reader stumbles over where lines end. */
  flaws: number;
}

type Weigh = (message: Message, wordings: readonly Wording[], type: BoardType) => Weighed;

/**
 * Height of capitals in messages and figures, as shares of a screen's short side or of the rows of
 * lamps.
 */
const BODY_MOST = { screen: 0.095, lamps: 0.3 };
const DISPLAY_MOST = { screen: 0.17, lamps: 0.42 };

/**
 * What letters of the same height are worth for each time a reader stumbles over the lines of a
 * message.
 */
const STUMBLED = 0.85;

/** A size that is not this much larger than another looks like a mistake. */
const CLEARLY = 1.15;

/** Height of capitals in labels and notes, as a share of those in messages. */
const SMALL_SHARE = { screen: 0.55, lamps: 0.72 };

/**
 * The sizes of a round on a board: the largest message size at which every message that can fit
 * does fit, a little smaller where lines then end with the sense; figures as large as lets each
 * stand in its frame. The fullest wording comes before larger letters, and so do fewer pictures.
 * @param messages all of the round
 * @param weigh tells what something takes in the sizes given
 * @returns nothing when no size of the board is legible
 */
export function boardType(
  messages: readonly Message[],
  board: BoardForm,
  weigh: Weigh,
): BoardType | undefined {
  const { least } = capHeights(board);
  const sizes = textSizes(board).filter(({ cap }) => cap >= least);
  const smallest = sizes.at(-1);
  if (!smallest) return undefined;
  const all = { display: smallest, address: smallest, body: smallest, small: smallest };
  const lowest = { ...all, smaller: [] };
  const asks = askedOf(messages).flatMap(({ message, ways }) =>
    ways
      .map((wordings) => ({ message, wordings, ...weigh(message, wordings, lowest) }))
      .filter(({ frames }) => frames > 0)
      .slice(0, 1),
  );
  if (asks.length === 0) return lowest;
  const share = SMALL_SHARE[isLed(board) ? 'lamps' : 'screen'];
  const around = (body: TextSize): BoardType => {
    const most = Math.max(least, body.cap * share);
    const small = sizes.find(({ cap }) => cap <= most) ?? smallest;
    const smaller = sizes.filter(({ cap }) => cap < small.cap);
    return { display: body, address: body, body, small, smaller };
  };
  /**
   * Flaws a message, or nothing where something is not shown as well as in the smallest letters.
   */
  const flawsIn = (type: BoardType, some: typeof asks): number | undefined => {
    let sum = 0;
    for (const { message, wordings, frames } of some) {
      const weighed = weigh(message, wordings, type);
      if (weighed.frames === 0 || weighed.frames > frames) return undefined;
      sum += weighed.flaws;
    }
    return sum / some.length;
  };
  /** With the address as large as the message where it stands there, else, as a flaw, as small as notes. */
  const withAddress = (body: TextSize): { type: BoardType; flaws: number } | undefined => {
    const type = around(body);
    for (const [flaw, address] of [type.body, type.small].entries()) {
      const flaws = flawsIn({ ...type, address }, asks);
      if (flaws !== undefined) return { type: { ...type, address }, flaws: flaws + flaw };
    }
    return undefined;
  };
  const most = mostOf(board, BODY_MOST);
  const body = smoothest(sizes, most, (size) => withAddress(size)?.flaws) ?? smallest;
  const type = withAddress(body)?.type ?? around(body);
  const figures = asks.filter(({ message }) => isShownLarge(message));
  // The size itself must fit, not the one to fall back to.
  const largest = (some: typeof asks): TextSize | undefined =>
    sizes.find(
      (size) =>
        size.cap <= mostOf(board, DISPLAY_MOST) &&
        size.cap >= body.cap * CLEARLY &&
        flawsIn({ ...type, display: size, address: size, body: size }, some) !== undefined,
    );
  const ofAll = largest(figures);
  if (ofAll) return { ...type, display: ofAll, address: ofAll };
  const display = largest(figures.filter(({ message }) => message.kind !== 'address'));
  return { ...type, display: display ?? body };
}

/**
 * Messages that must appear in one wording or another, preferred wordings first. Slogans come where
 * there is room.
 */
function askedOf(
  messages: readonly Message[],
): { message: Message; ways: (readonly Wording[])[] }[] {
  const must = messages.filter(({ kind }) => kind !== 'slogan' && kind !== 'code');
  return (must.length > 0 ? must : messages).map((message) => {
    const { wordings } = message;
    const sameMain = wordings.filter(({ main }) => main === wordings[0]?.main);
    return { message, ways: [wordings.slice(0, 1), sameMain, wordings] };
  });
}

function mostOf(board: BoardForm, shares: { screen: number; lamps: number }): number {
  if (isLow(board)) return board.height;
  if (isLed(board)) return safeBox(board).height * shares.lamps;
  return Math.min(board.width, board.height) * shares.screen;
}

/**
 * The size worth most: its height, less for each flaw. What fits in a size fits in nearly every
 * smaller one.
 */
function smoothest(
  sizes: readonly TextSize[],
  most: number,
  flawsAt: (size: TextSize) => number | undefined,
): TextSize | undefined {
  const allowed = sizes.filter(({ cap }) => cap <= most);
  let [low, high] = [0, allowed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const size = allowed[middle];
    if (size && flawsAt(size) !== undefined) high = middle;
    else low = middle + 1;
  }
  const least = (allowed[low]?.cap ?? 0) * TYPEFACE.smallest;
  const [best] = allowed
    .slice(low)
    .filter(({ cap }) => cap >= least)
    .flatMap((size) => {
      const flaws = flawsAt(size);
      return flaws === undefined ? [] : [{ size, worth: size.cap * STUMBLED ** flaws }];
    })
    .toSorted((a, b) => b.worth - a.worth);
  return best?.size;
}
