import { FRAME_SYLLABLES } from '../../model/boards/frame-syllables.ts';
import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { sensibleHalves } from '../../model/text/halves.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { arrange, type Arranged } from './arrange.ts';
import { arrangeCode, codeSize, isWhite } from './arrange-code.ts';
import { boardType, type BoardType, type Weighed } from './board-type.ts';
import { unlitSigns } from './lamp-font.ts';
import { OUTLINE_ROWS, REFUSED, syllableLimit } from './legibility.ts';
import { syllables, textOfMessage, type Message, type Wording } from './message.ts';
import type { Scene } from './scene.ts';
import { zonesOf } from './zones.ts';

/** What a board makes of a message. */
interface Composed {
  /** The pictures, in order; none when it cannot be legible. */
  scenes: Scene[];
  /** Why something of it is not shown; none when all is. */
  why?: string;
}

/** {@link Composed}, and all that the message says, for tickers: they hold what a picture cannot. */
interface ComposedMessage extends Composed {
  text: string;
}

type CodeMessage = Extract<Message, { kind: 'code' }>;

/** Boards narrower than this, in dots, may part a step: elsewhere it is one frame. */
const NARROW = 128;

/** Rows from which a panel leaves the words of a step as large as they would be without it, or nearly. */
const MANY_ROWS = 4 * OUTLINE_ROWS;

/**
 * The sizes of letters of a round.
 * @param messages all that it says
 * @returns nothing when no size of the board is legible
 */
export const typeOfRound = (
  messages: readonly Message[],
  board: BoardForm,
): BoardType | undefined =>
  boardType(messages, board, (message, wordings, type) =>
    message.kind === 'steps'
      ? weighed(stepPictures(message, message.steps, board, type).pictures)
      : message.kind === 'code'
        ? weighed(codeScenes(message, board, type, false).map((scene) => ({ scene, flaws: 0 })))
        : weighed(textPictures(wordings, message, board, type) ?? []),
  );

const weighed = (pictures: readonly Arranged[]): Weighed => ({
  frames: pictures.length,
  flaws: pictures.reduce((sum, { flaws }) => sum + flaws, 0),
});

/**
 * Lays a message out on a board: the fullest wording that is legible by the rules of `legibility.ts`, in the
 * sizes of its round. Nothing is made smaller than those.
 * @param message what to say
 * @param type the sizes; those of a round of this message alone if left out
 */
export function compose(
  message: Message,
  board: BoardForm,
  type = typeOfRound([message], board),
): ComposedMessage {
  const text = textOfMessage(message);
  if (!type) return { scenes: [], why: REFUSED.tooSmall(board), text };
  switch (message.kind) {
    case 'code':
      return { ...composeCode(message, board, type), text };
    case 'steps':
      return { ...composeSteps(message, message.steps, board, type), text };
    default:
      return { ...composeText(message, board, type), text };
  }
}

function textPictures(
  wordings: readonly Wording[],
  message: Message,
  board: BoardForm,
  type: BoardType,
): Arranged[] | undefined {
  for (const take of [asOne, asTwo]) {
    for (const wording of wordings) {
      const pictures = take(wording, message, board, type);
      if (pictures) return pictures;
    }
  }
  return undefined;
}

function composeText(message: Message, board: BoardForm, type: BoardType): Composed {
  const { wordings } = message;
  const pictures = textPictures(wordings, message, board, type);
  if (pictures) return { scenes: scenesIn(pictures) };
  const shortest = Math.min(...wordings.map((wording) => countOf(wording, message)));
  const isParted = wordings.some((wording) => halvesOf(wording, message, board).length > 0);
  const isLong = shortest > syllableLimit(board) * (isParted ? 2 : 1);
  const mains = wordings.map(({ main }) => main);
  return { scenes: [], why: isLong ? REFUSED.tooLong(shortest, board) : noRoom(mains, board) };
}

/** Where every wording has a sign that lamps do not draw, that is why; else there is too little room. */
function noRoom(texts: readonly string[], board: BoardForm): string {
  const lacking = isLed(board) ? texts.map(unlitSigns) : [];
  const isAll = lacking.length > 0 && lacking.every((signs) => signs.length > 0);
  return isAll ? REFUSED.noLetter([...new Set(lacking.flat())], board) : REFUSED.tooSmall(board);
}

/** What must be read: "Bước 2/4" is a mark, and an address is typed and not read in passing. */
function countOf({ label, main, notes = [] }: Wording, { kind }: Message): number {
  const mark = kind === 'steps' ? undefined : label;
  return syllables(mark, kind === 'address' ? undefined : main, ...notes);
}

/** A step is taken at the reader's pace, and comes again: it may be as long as where people wait. */
const limitOf = ({ kind }: Message, board: BoardForm): number =>
  kind === 'steps' ? FRAME_SYLLABLES.indoors : syllableLimit(board);

function asOne(
  wording: Wording,
  message: Message,
  board: BoardForm,
  type: BoardType,
): Arranged[] | undefined {
  if (countOf(wording, message) > limitOf(message, board)) return undefined;
  const picture = arrange(wording, message, board, type);
  return picture && [picture];
}

/** Kinds that a half would falsify: a date, a number, an address. */
const WHOLE: readonly Message['kind'][] = ['dates', 'phone', 'address', 'code'];

/** In two pictures, parted by sense, each begun like a sentence. */
function asTwo(
  wording: Wording,
  message: Message,
  board: BoardForm,
  type: BoardType,
): Arranged[] | undefined {
  for (const halves of halvesOf(wording, message, board)) {
    const pictures = halves.flatMap((half) => {
      const part = { ...wording, main: sentenceCase(half) };
      if (countOf(part, message) > syllableLimit(board)) return [];
      return arrange(part, message, board, type) ?? [];
    });
    if (pictures.length === halves.length) return pictures;
  }
  return undefined;
}

/** The halves a wording may be parted into, the best first; none where a half would say something else. */
function halvesOf({ main }: Wording, message: Message, board: BoardForm): [string, string][] {
  if (WHOLE.includes(message.kind) || message.isWhole) return [];
  if (message.kind === 'steps' && board.width >= NARROW) return [];
  // Half a sentence of a slogan, begun like a sentence, says something else.
  return sensibleHalves(main).filter(
    ([first]) => message.kind !== 'slogan' || /[.?!]$/u.test(first),
  );
}

/** The code beside the fullest words that fit. */
function codeScenes(
  message: CodeMessage,
  board: BoardForm,
  type: BoardType,
  mayShrink: boolean,
): Scene[] {
  for (const wording of message.wordings) {
    if (countOf(wording, message) > syllableLimit(board)) continue;
    const scene = arrangeCode(wording, message, board, type, mayShrink);
    if (scene) return [scene];
  }
  return [];
}

function composeCode(message: CodeMessage, board: BoardForm, type: BoardType): Composed {
  for (const small of [type.small, ...type.smaller]) {
    for (const mayShrink of [false, true]) {
      const scenes = codeScenes(message, board, { ...type, small }, mayShrink);
      if (scenes.length > 0) return { scenes };
    }
  }
  const { modules, module } = codeSize(message, board);
  const noCode = isWhite(board) ? REFUSED.noCode(board, modules) : REFUSED.oneColour;
  return { scenes: [], why: module > 0 ? REFUSED.tooSmall(board) : noCode };
}

/**
 * All steps or none: a list with a hole misleads. A step is one frame; which one it is stands on the panel,
 * and before the words where rows are few or lamps have one colour.
 */
function composeSteps(
  message: Message,
  steps: readonly string[],
  board: BoardForm,
  type: BoardType,
): Composed {
  const { pictures, lacking } = stepPictures(message, steps, board, type);
  if (lacking === undefined) return { scenes: scenesIn(pictures) };
  const step = steps[lacking] ?? '';
  const count = countOf({ main: step }, message);
  const isLong = count > limitOf(message, board);
  const why = isLong ? REFUSED.tooLong(count, board) : noRoom([step], board);
  return { scenes: [], why: `bước ${lacking + 1} ${why}` };
}

/** The pictures of all steps, or the first step that has none. */
function stepPictures(
  message: Message,
  steps: readonly string[],
  board: BoardForm,
  type: BoardType,
): { pictures: Arranged[]; lacking?: number } {
  const pictures: Arranged[] = [];
  for (const index of steps.keys()) {
    const made = textPictures([stepWording(index, steps, board)], message, board, type);
    if (!made) return { pictures: [], lacking: index };
    pictures.push(...made);
  }
  return { pictures };
}

const scenesIn = (pictures: readonly Arranged[]): Scene[] => pictures.map(({ scene }) => scene);

function stepWording(index: number, steps: readonly string[], board: BoardForm): Wording {
  const main = sentenceCase(steps[index] ?? '');
  return zonesOf(board, 'steps', true).panel !== null && board.height >= MANY_ROWS
    ? { label: `Bước ${index + 1}/${steps.length}`, main }
    : { main: `${index + 1}. ${main}` };
}
