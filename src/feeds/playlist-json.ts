import { PRIORITY_LABEL, type PlaylistFrame } from '../model/boards/playlist.ts';
import { FEED_MINUTES, type BoardFeed } from './board-feed.ts';
import { isoMoment } from './moments.ts';

/** A picture in `playlist.json`; flat, because data widgets of players make a column of each name. */
interface PlaylistItem {
  /** Place in playing order, "later" ones among those due now. */
  order: number;
  name: string;
  file: string;
  url: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  seconds: number;
  validFrom?: string;
  validFromMs?: number;
  validUntil?: string;
  validUntilMs?: number;
  sha256: string;
  alt: string;
  text: string;
  priority: string;
}

/**
 * The playlist as data. `data` holds what is due now, under the name remote data sets look for; `later`
 * what comes due afterwards, so that a player without network knows it too; `earlier`, in short, what is over.
 * @param player which player page belongs to it; a page of another one loads itself anew
 */
export function playlistJson(feed: BoardFeed, player: string): object {
  const item = (frame: PlaylistFrame): PlaylistItem => playlistItem(feed, frame);
  return {
    title: feed.title,
    campaign: feed.campaign,
    board: feed.board,
    generatedAt: isoMoment(feed.now),
    generatedAtMs: feed.now,
    refreshMinutes: FEED_MINUTES,
    player,
    data: feed.due.map(item),
    later: feed.later.map(item),
    earlier: feed.earlier.map(({ name, file, seconds, text, from, until }) => ({
      ...{ name, file, seconds, text },
      ...timesOf({ from, until }),
    })),
  };
}

/** When a picture may be shown; bounds it does not have are left out. */
const timesOf = ({ from, until }: Pick<PlaylistFrame, 'from' | 'until'>) => ({
  ...(from !== null && { validFrom: isoMoment(from), validFromMs: from }),
  ...(until !== null && { validUntil: isoMoment(until), validUntilMs: until }),
});

/**
 * A picture of the playlist; bounds it does not have are left out.
 * @param frame one of its pictures
 */
export function playlistItem(feed: BoardFeed, frame: PlaylistFrame): PlaylistItem {
  const { from, until, name, file, bytes, seconds, sha256, alt, text, priority } = frame;
  const { width, height } = feed.board;
  return {
    ...{ order: feed.frames.indexOf(frame) + 1 },
    ...{ name, file, url: feed.base + file, type: 'image/png', bytes, width, height, seconds },
    ...timesOf({ from, until }),
    ...{ sha256, alt, text, priority: PRIORITY_LABEL[priority] },
  };
}
