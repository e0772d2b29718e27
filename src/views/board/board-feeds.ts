import type { BoardFeed, TickerText } from '../../feeds/board-feed.ts';
import { campaignUrl, playerUrl } from '../../model/addresses.ts';
import { framesAround, framesAt } from '../../model/boards/playlist.ts';
import { allPlaylists, type BoardPlaylist, type FrameEntry } from './frames-of.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';
import { DAY_MS } from '../../model/time/vietnam-clock.ts';

/**
 * Days a board says at length that a consultation has ended. After that only the picture that says
 * so is left, without the invitation to scan: long enough for somebody who passes once a month to
 * learn it and for the office to take the board over for something else; a screen nobody looks
 * after still says the truth.
 */
export const ENDED_DAYS = 30;

const SAYS_ENDED = /-da-ket-thuc(-\d+)?$/;

/** What an endpoint beside the player page gets. */
export interface BoardProps {
  playlist: BoardPlaylist;
}

/** The paths of the files beside every player page. */
export async function boardPaths(
  site: Site,
): Promise<{ params: { campaign: string; board: string }; props: BoardProps }[]> {
  const playlists = await allPlaylists(site);
  return playlists.map((playlist) => ({
    params: { campaign: playlist.at.campaign.id, board: playlist.key },
    props: { playlist },
  }));
}

/**
 * The pictures of a playlist with the time they may be shown: those after the end for
 * {@link ENDED_DAYS}, the one that says it has ended for ever. No moment is without a picture.
 */
function timedFrames({ at, frames }: BoardPlaylist): FrameEntry[] {
  const closesAt = at.timetable.closings.at(-1) ?? 0;
  if (!frames.some(({ name }) => SAYS_ENDED.test(name))) return frames;
  return frames.map((frame) =>
    frame.from === closesAt && frame.until === null && !SAYS_ENDED.test(frame.name)
      ? { ...frame, until: closesAt + ENDED_DAYS * DAY_MS }
      : frame,
  );
}

/**
 * Everything the feeds of a board are written from, at the moment the build stands at.
 * @throws RangeError when nothing is due: a screen is never left empty
 */
export function boardFeed(settings: Settings, playlist: BoardPlaylist): BoardFeed {
  const { at, board, key, refused } = playlist;
  const { now, siteUrl } = settings;
  const frames = timedFrames(playlist);
  const around = framesAround(frames, now);
  const { due } = around;
  if (due.length === 0) throw new RangeError(`Nothing is due on ${key} for ${at.campaign.id}`);
  const { id, name, width, height } = board;
  const base = siteUrl + playerUrl(at.campaign.id, key);
  return {
    title: `${at.campaign.title} – ${width} × ${height}`,
    description: `${at.campaign.title}, ${at.place.name}. ${name}, ${width} × ${height} điểm ảnh`,
    campaign: {
      id: at.campaign.id,
      title: at.campaign.title,
      page: siteUrl + campaignUrl(at.campaign.id),
    },
    board: { id, name, width, height },
    base,
    now,
    opensAt: at.timetable.opensAt,
    frames: frames.filter(({ until }) => until === null || until > now),
    ...around,
    ticker: onceEach([...due, ...framesAt(refused, now)]),
  };
}

/** A message in two pictures is one text. */
function onceEach(all: readonly TickerText[]): TickerText[] {
  const found = new Map(all.map(({ text, from, until }) => [text, { text, from, until }]));
  return [...found.values()];
}
