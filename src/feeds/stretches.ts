import { framesAt, type PlaylistFrame } from '../model/boards/playlist.ts';
import type { BoardFeed } from './board-feed.ts';

/** A stretch of time during which the same pictures are due; `null`: open on that side. */
export interface Stretch {
  /** Epoch ms. */
  begin: number | null;
  end: number | null;
  /** In playing order; never empty. */
  frames: readonly PlaylistFrame[];
}

/** The time from now on, cut at every moment at which a picture comes or goes. */
export function stretchesOf({ now, frames }: Pick<BoardFeed, 'now' | 'frames'>): Stretch[] {
  const cuts = frames
    .flatMap(({ from, until }) => [from, until])
    .filter((moment): moment is number => moment !== null && moment > now);
  const moments = [...new Set(cuts)].sort((a, b) => a - b);
  return [null, ...moments]
    .map((begin, index) => ({
      begin,
      end: moments[index] ?? null,
      frames: framesAt(frames, begin ?? now),
    }))
    .filter((stretch) => stretch.frames.length > 0);
}
