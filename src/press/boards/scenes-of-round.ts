import type { BoardForm } from '../../model/boards/board.ts';
import type { RefusedFrame } from '../../model/boards/playlist.ts';
import { compose, typeOfRound } from './compose.ts';
import type { Message } from './message.ts';
import type { Scene } from './scene.ts';

/** Something to say on a board, and the time it is true. */
export interface TimedMessage {
  /** Part of its file name. */
  name: string;
  message: Message;
  /** First moment it may be shown and first moment it may not, epoch ms; `null`: no bound. */
  from: number | null;
  until: number | null;
}

/** A picture to draw, with its place in the round. */
interface NamedScene {
  /** `02-thoi-han`. */
  name: string;
  scene: Scene;
  /** All that its message says, for tickers. */
  text: string;
  from: number | null;
  until: number | null;
}

/** Slogans a round holds: the first ones that the board can show. */
const MOST_SLOGANS = 2;

/**
 * The pictures of a round on a board, and what is not legible there.
 * @param messages what there is to say, in the order it plays
 * @param board its pixels and who looks at them
 */
export function scenesOfRound(
  messages: readonly TimedMessage[],
  board: BoardForm,
): { scenes: NamedScene[]; refused: RefusedFrame[] } {
  const scenes: NamedScene[] = [];
  const refused: RefusedFrame[] = [];
  const type = typeOfRound(
    messages.map(({ message }) => message),
    board,
  );
  let slogans = 0;
  for (const { name: plain, message, from, until } of messages) {
    if (message.kind === 'slogan' && slogans === MOST_SLOGANS) continue;
    const composed = compose(message, board, type);
    const { why, text } = composed;
    if (message.kind === 'slogan' && composed.scenes.length > 0) slogans++;
    if (why !== undefined) refused.push({ name: plain, text, why, from, until });
    for (const [index, scene] of composed.scenes.entries()) {
      const part = composed.scenes.length > 1 ? `-${index + 1}` : '';
      const name = `${String(scenes.length + 1).padStart(2, '0')}-${plain}${part}`;
      scenes.push({ name, scene, text, from, until });
    }
  }
  return { scenes, refused };
}
