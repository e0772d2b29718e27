/**
 * The playlist of a board: which still pictures it shows, when, and for how long. Plain data, so
 * that a page, a feed and a player all read the same one.
 */

/** The three levels of the national source-information system (Circular 39/2020/TT-BTTTT). */
export const PRIORITY_LABEL = {
  normal: 'thông thường',
  priority: 'ưu tiên',
  urgent: 'khẩn cấp',
} as const;

type Priority = keyof typeof PRIORITY_LABEL;

/** One still picture of a board. */
export interface PlaylistFrame {
  /** Unique within the playlist, in playing order: `02-thoi-han`. */
  name: string;
  /** Its file: the name and the head of its hash, so a changed picture is a new file. */
  file: string;
  /** Hexadecimal SHA-256 of the file. */
  sha256: string;
  /** Size of the file. */
  bytes: number;
  /** What the picture says, for people who do not see it. */
  alt: string;
  /** The same as running text for tickers, whole even where the picture holds a part. */
  text: string;
  /** How long it stays, in seconds. */
  seconds: number;
  priority: Priority;
  /** First moment it may be shown and first moment it may not, epoch ms; `null`: no bound. */
  from: number | null;
  until: number | null;
}

/** What a board cannot show legibly. */
export interface RefusedFrame {
  name: string;
  /** The text it would have shown; a ticker still may. */
  text: string;
  /** The reason, in Vietnamese, for the operator. */
  why: string;
  from: number | null;
  until: number | null;
}

/** A picture under a name that never changes, for players that cannot read a list. */
interface LatestFile {
  /** `khung-01-moi-nhat.png`. */
  file: string;
  /** The frame it holds now. */
  frame: PlaylistFrame;
}

/**
 * The frames to show at a moment.
 * @param frames all frames of a playlist
 * @param now epoch ms
 */
export function framesAt<T extends Pick<PlaylistFrame, 'from' | 'until'>>(
  frames: readonly T[],
  now: number,
): T[] {
  return frames.filter(
    ({ from, until }) => (from === null || now >= from) && (until === null || now < until),
  );
}

/**
 * The frames of a playlist by a moment: those to show, those whose time comes, those whose time is over.
 * @param frames all frames of a playlist
 * @param now epoch ms
 */
export const framesAround = <T extends Pick<PlaylistFrame, 'from' | 'until'>>(
  frames: readonly T[],
  now: number,
): { due: T[]; later: T[]; earlier: T[] } => ({
  due: framesAt(frames, now),
  later: frames.filter(({ from }) => from !== null && from > now),
  earlier: frames.filter(({ until }) => until !== null && until <= now),
});

/** Fixed names once published, which players may still ask for: none of them dies. */
export const FIXED_NAMES = 14;

/**
 * The fixed names of a playlist, as many on every day: when fewer frames are due, they repeat. So a
 * player set up once for five files never shows an old one or none.
 * @param frames all frames of a playlist
 * @param now epoch ms
 * @param least names at least
 */
export function latestFiles<T extends PlaylistFrame>(
  frames: readonly T[],
  now: number,
  least = 0,
): (LatestFile & { frame: T })[] {
  const due = framesAt(frames, now);
  const moments = frames.flatMap(({ from }) => (from === null ? [] : [from]));
  const most = Math.max(
    ...[-Infinity, ...moments].map((moment) => framesAt(frames, moment).length),
    due.length,
    least,
  );
  return Array.from({ length: due.length === 0 ? 0 : most }, (_, index) => {
    const frame = due[index % due.length];
    if (!frame) throw new RangeError('No frame is due.');
    return { file: `khung-${String(index + 1).padStart(2, '0')}-moi-nhat.png`, frame };
  });
}
