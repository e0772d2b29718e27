import type { BoardFeed } from '../../feeds/board-feed.ts';
import { usbPack } from '../../feeds/usb-pack.ts';
import { framesAround, framesAt, type PlaylistFrame } from '../../model/boards/playlist.ts';
import { scenesOfRound } from '../../press/boards/scenes-of-round.ts';
import type { KitTools } from '../kit-order.ts';
import type { DrawnFrame, ScreenOrder, ScreenPlan } from './screen-order.ts';

/** What slides are made of. */
export interface ScreenShow {
  feed: Pick<BoardFeed, 'title' | 'description' | 'board' | 'due' | 'opensAt'>;
  /** PNG files by name. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Draws the frames of one screen, one after another. */
export class ScreenMaking {
  readonly #order: ScreenOrder;
  readonly #round: ReturnType<typeof scenesOfRound>;
  readonly #frames: (PlaylistFrame & { png: Uint8Array })[] = [];

  constructor(order: ScreenOrder) {
    this.#order = order;
    const { messages, board, now } = order;
    this.#round = scenesOfRound(
      messages.filter(({ until }) => until === null || until > now),
      board,
    );
  }

  /** What it will show. */
  get plan(): ScreenPlan {
    const { scenes, refused } = this.#round;
    return {
      frames: scenes.length,
      refused: refused.map(({ text, why }) => ({ text, why })),
    };
  }

  /**
   * Draws the next frame.
   * @param tools draw its pixels, and count its hash
   * @returns `null`: none is left
   */
  async next(tools: Pick<KitTools, 'frame' | 'hash'>): Promise<DrawnFrame | null> {
    const one = this.#round.scenes[this.#frames.length];
    if (!one) return null;
    const { name, scene, text, from, until } = one;
    const png = Uint8Array.from(await tools.frame(scene));
    const sha256 = (await tools.hash(png)) ?? name;
    this.#frames.push({
      ...{ name, file: `${name}.png`, sha256, bytes: png.length, alt: scene.text, text },
      ...{ seconds: this.#order.board.seconds, priority: 'normal', from, until, png },
    });
    return { name, alt: scene.text, png };
  }

  /**
   * Pictures by the stretch of time they are for, a player page that needs no network, running text,
   * lists for players.
   * @param base the address the pack will lie at, with a slash at its end; empty where it has none
   */
  pack(base: string): Uint8Array {
    return usbPack(this.#feed(base), this.#pictures(), this.#order.player);
  }

  /** What is due now, for slides. */
  get show(): ScreenShow {
    const { title, description, board, due, opensAt } = this.#feed('');
    return { feed: { title, description, board, due, opensAt }, pictures: this.#pictures() };
  }

  #pictures(): Map<string, Uint8Array> {
    return new Map(this.#frames.map(({ file, png }) => [file, png]));
  }

  #feed(base: string): BoardFeed {
    const { board, campaign, place, typedAddress, now, opensAt } = this.#order;
    const { id, name, width, height } = board;
    const frames = this.#frames;
    const around = framesAround(frames, now);
    const texts = [...around.due, ...framesAt(this.#round.refused, now)];
    return {
      title: `${campaign.title} – ${width} × ${height}`,
      description: `${campaign.title}, ${place}. ${name}, ${width} × ${height} điểm ảnh`,
      campaign: { ...campaign, page: typedAddress },
      board: { id, name, width, height },
      base,
      isLocal: true,
      ...{ now, opensAt, frames },
      ...around,
      ticker: [
        ...new Map(texts.map(({ text, from, until }) => [text, { text, from, until }])).values(),
      ],
    };
  }
}
