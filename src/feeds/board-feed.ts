import type { PlaylistFrame } from '../model/boards/playlist.ts';

/** What a ticker says. */
export interface TickerText {
  text: string;
  from: number | null;
  until: number | null;
}

/** Everything the feeds of one board are written from. Moments are epoch ms. */
export interface BoardFeed {
  title: string;
  description: string;
  campaign: { id: string; title: string; page: string };
  board: { id: string; name: string; width: number; height: number };
  /** Address of the player page, with a slash at its end; the files lie below it. */
  base: string;
  /** Made in a visitor's browser for a screen of his own: nothing of it has an address. */
  isLocal?: true;
  /** The moment the build stands at. */
  now: number;
  /** When the consultation opens. */
  opensAt: number;
  /** Pictures due now or later, in playing order. */
  frames: readonly PlaylistFrame[];
  /** Those due now; never empty. */
  due: readonly PlaylistFrame[];
  /** Those whose time comes later. */
  later: readonly PlaylistFrame[];
  /** Those whose time is over: what a player's log of yesterday is held to. */
  earlier: readonly PlaylistFrame[];
  /** Running text due now, each once: what the pictures say, and what no picture can show. */
  ticker: readonly TickerText[];
}

/** Minutes after which a player may ask again; a cache keeps a feed at least this long. */
export const FEED_MINUTES = 15;

/**
 * When something was published: as it came due, but never in the future, which readers refuse.
 * @param from when it came due, epoch ms; `null`: before anyone looked
 */
export const publishedAt = ({ now, opensAt }: BoardFeed, from: number | null): number =>
  Math.min(from ?? opensAt, now);
