import { isLed, type BoardForm } from '../../model/boards/board.ts';
import { sensibleHalves } from '../../model/text/halves.ts';
import { arrange, type Aim } from './arrange.ts';
import { arrangeCode, codeSize, isWhite } from './arrange-code.ts';
import { unlitSigns } from './lamp-font.ts';
import { REFUSED, syllableLimit } from './legibility.ts';
import { syllables, textOfMessage, type Message, type Wording } from './message.ts';
import type { Scene } from './scene.ts';

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

const AIMS: readonly Aim[] = ['design', 'least'];

/** Steps a picture holds where people have time: two are about as much as somebody remembers. */
const STEPS_AT_ONCE = 2;

/**
 * Lays a message out on a board. The fullest wording that is legible by the rules of
 * `legibility.ts` wins, in letters to design for before the least; nothing is made smaller than those.
 * @param message what to say
 */
export function compose(message: Message, board: BoardForm): ComposedMessage {
  const text = textOfMessage(message);
  switch (message.kind) {
    case 'code':
      return { ...composeCode(message, board), text };
    case 'steps':
      return { ...composeSteps(message, message.steps, board), text };
    default:
      return { ...composeText(message, board), text };
  }
}

function composeText(message: Message, board: BoardForm): Composed {
  const { wordings } = message;
  for (const aim of AIMS) {
    for (const take of [asOne, asTwo]) {
      for (const wording of wordings) {
        const scenes = take(wording, message, board, aim);
        if (scenes) return { scenes };
      }
    }
  }
  const shortest = Math.min(...wordings.map((wording) => countOf(wording, message)));
  const isLong = shortest > syllableLimit(board) * (message.isWhole ? 1 : 2);
  const mains = wordings.map(({ main }) => main);
  return { scenes: [], why: isLong ? REFUSED.tooLong(shortest, board) : noRoom(mains, board) };
}

/** Where every wording has a sign that lamps do not draw, that is why; else there is too little room. */
function noRoom(texts: readonly string[], board: BoardForm): string {
  const lacking = isLed(board) ? texts.map(unlitSigns) : [];
  const isAll = lacking.length > 0 && lacking.every((signs) => signs.length > 0);
  return isAll ? REFUSED.noLetter([...new Set(lacking.flat())], board) : REFUSED.tooSmall(board);
}

/** What must be read: "Bước 2" is a mark, and an address is typed and not read in passing. */
function countOf({ label, main, notes = [] }: Wording, { kind }: Message): number {
  const mark = kind === 'steps' ? undefined : label;
  return syllables(mark, kind === 'code' && main.includes('/q/') ? undefined : main, ...notes);
}

function asOne(
  wording: Wording,
  message: Message,
  board: BoardForm,
  aim: Aim,
): Scene[] | undefined {
  if (countOf(wording, message) > syllableLimit(board)) return undefined;
  const made = arrange(wording, message, board, aim);
  return made && [made.scene];
}

/**
 * In two pictures, parted by sense, their letters of one height. A date is never parted from what it
 * says.
 */
function asTwo(
  wording: Wording,
  message: Message,
  board: BoardForm,
  aim: Aim,
): Scene[] | undefined {
  if (message.kind === 'dates' || message.kind === 'code' || message.isWhole) return undefined;
  for (const halves of sensibleHalves(wording.main)) {
    const parts = halves.map((main) => ({ ...wording, main }));
    if (parts.some((part) => countOf(part, message) > syllableLimit(board))) continue;
    const caps = parts.map((part) => arrange(part, message, board, aim)?.cap ?? 0);
    const most = Math.min(...caps);
    if (most === 0) continue;
    return parts.flatMap((part) => arrange(part, message, board, aim, { most })?.scene ?? []);
  }
  return undefined;
}

function composeCode(message: Extract<Message, { kind: 'code' }>, board: BoardForm): Composed {
  for (const wording of message.wordings) {
    if (countOf(wording, message) > syllableLimit(board)) continue;
    const scene = arrangeCode(wording, message, board);
    if (scene) return { scenes: [scene] };
  }
  const { modules, module } = codeSize(message, board);
  const alone = composeText({ ...message, wordings: message.alone }, board);
  if (alone.scenes.length === 0) return alone;
  const noCode = isWhite(board) ? REFUSED.noCode(board, modules) : REFUSED.oneColour;
  return { ...alone, why: module > 0 ? REFUSED.tooSmall(board) : noCode };
}

/**
 * All steps or none: a list with a hole misleads. Where people wait, two stand together; a long one
 * takes two pictures under the same number.
 */
function composeSteps(message: Message, steps: readonly string[], board: BoardForm): Composed {
  const label = message.wordings[0]?.label ?? '';
  const scenes: Scene[] = [];
  for (let at = 0; at < steps.length;) {
    const several = stepsAtOnce(message, label, steps, at, board);
    const wording = { label: `Bước ${at + 1}`, main: steps[at] ?? '' };
    const made = several ? [several] : stepAlone(wording, message, board);
    if (!made) {
      const count = countOf(wording, message);
      const isLong = count > syllableLimit(board);
      return {
        scenes: [],
        why: `bước ${at + 1} ${isLong ? REFUSED.tooLong(count, board) : noRoom([wording.main], board)}`,
      };
    }
    scenes.push(...made);
    at += several ? STEPS_AT_ONCE : 1;
  }
  return { scenes };
}

function stepAlone(wording: Wording, message: Message, board: BoardForm): Scene[] | undefined {
  for (const aim of AIMS) {
    const made = asOne(wording, message, board, aim) ?? asTwo(wording, message, board, aim);
    if (made) return made;
  }
  return undefined;
}

function stepsAtOnce(
  message: Message,
  label: string,
  steps: readonly string[],
  from: number,
  board: BoardForm,
): Scene | undefined {
  const items = steps
    .slice(from, from + STEPS_AT_ONCE)
    .map((text, index) => ({ text, number: from + index + 1 }));
  const count = syllables(label, ...items.map(({ text }) => text));
  if (board.where === 'outdoors' || items.length < 2 || count > syllableLimit(board)) return;
  return arrange({ label, main: '' }, message, board, 'design', { items })?.scene;
}
