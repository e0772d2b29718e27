import type { PlaylistFrame } from '../model/boards/playlist.ts';
import type { BoardFeed } from './board-feed.ts';
import { localMoment } from './moments.ts';
import { stretchesOf } from './stretches.ts';
import { DAY_MS, formatDay } from '../model/time/vietnam-clock.ts';

/** The pictures for one stretch of time, as they lie on a USB stick. */
export interface UsbFolder {
  /** `khung-hinh`, `khung-hinh-tu-16-11-2025`. */
  name: string;
  /** From when on it is to be shown: "ngày 16/11/2025"; `null`: at once. */
  since: string | null;
  /** Up to when: "hết ngày 15/11/2025"; `null`: for good. */
  until: string | null;
  frames: readonly PlaylistFrame[];
}

/**
 * The folders of a USB stick: each holds all that is to be shown from a day on, because a board
 * without network changes nothing by itself.
 */
export function usbFolders(feed: BoardFeed): UsbFolder[] {
  const all = stretchesOf(feed);
  // Pictures that only leave at the very end are not worth a climb up the ladder.
  const last = all.at(-1);
  const before = all.at(-2);
  const isLess = last?.frames.every((frame) => before?.frames.includes(frame)) ?? false;
  const kept = isLess && all.length > 1 ? all.slice(0, -1) : all;
  return kept.map(({ begin, frames }, index) => ({
    name: begin === null ? 'khung-hinh' : `khung-hinh-tu-${inName(begin)}`,
    since: begin === null ? null : inWords(begin),
    until: endInWords(kept[index + 1]?.begin ?? null),
    frames,
  }));
}

/** "16-11-2025"; with the hour where it is not midnight: "14-11-2025-17h00". */
function inName(at: number): string {
  const [day = '', time = ''] = localMoment(at).split('T');
  const hour = time.slice(0, 5).replace(':', 'h');
  return [day.split('-').reverse().join('-'), ...(hour === '00h00' ? [] : [hour])].join('-');
}

function inWords(at: number): string {
  const [day = '', time = ''] = localMoment(at).split('T');
  const date = formatDay(day);
  return time.startsWith('00:00') ? `ngày ${date}` : `${time.slice(0, 5)} ngày ${date}`;
}

/** The first moment of a day is the end of the day before: so people say it. */
function endInWords(at: number | null): string | null {
  if (at === null) return null;
  const isMidnight = localMoment(at).endsWith('T00:00:00');
  return isMidnight ? `hết ${inWords(at - DAY_MS)}` : inWords(at);
}
