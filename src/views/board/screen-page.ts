import { FEED_MINUTES } from '../../feeds/board-feed.ts';
import { playlistItem } from '../../feeds/playlist-json.ts';
import type { PlaylistFrame } from '../../model/boards/playlist.ts';
import { boardFeed } from './board-feeds.ts';
import type { BoardPlaylist } from './frames-of.ts';
import type { Settings } from '../../settings.ts';

/** What a player page holds. */
export interface ScreenPage {
  title: string;
  /** The picture in the page itself. */
  first: PlaylistFrame;
  /** Everything the script plays from, as JSON. */
  frames: string;
  /** When the page was written, epoch ms. */
  built: number;
  /** Seconds after which the page asks again for itself where no script runs. */
  refreshSeconds: number;
}

/** What the player page of a board holds. */
export function screenPage(settings: Settings, playlist: BoardPlaylist): ScreenPage {
  const feed = boardFeed(settings, playlist);
  const [first] = feed.due;
  if (!first) throw new RangeError(`Nothing is due on ${playlist.key}`);
  const frames = feed.frames.map((frame) => {
    const { file, alt, seconds, validFromMs, validUntilMs } = playlistItem(feed, frame);
    return { file, alt, seconds, validFromMs, validUntilMs };
  });
  return {
    title: `Màn hình ${playlist.key}: ${playlist.at.campaign.title}`,
    first,
    frames: JSON.stringify(frames),
    built: feed.now,
    refreshSeconds: FEED_MINUTES * 60,
  };
}
