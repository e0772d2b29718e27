/** What a player says it has shown: the rows of its log, as plain data. Moments are epoch ms. */

/** A row of a log: a file, from when, and for how long. */
export interface Showing {
  /** The file as the log names it. */
  file: string;
  start: number;
  /** Seconds of all its plays together; `null` where the log does not say. */
  seconds: number | null;
  /** Plays the row stands for: some logs have a row an hour or a day. */
  plays: number;
  /** Where it stands: "dòng 12". */
  at: string;
}

/** A frame as a log is held to it. */
export interface ListedFrame {
  name: string;
  file: string;
  text: string;
  /** How long it stays, in seconds. */
  seconds: number;
  /** First moment it may be shown and first moment it may not; `null`: no bound. */
  from: number | null;
  until: number | null;
}

/** The frames of a board, with the address below which their files lie. */
export interface ListedBoard {
  title: string;
  /** With a slash at its end; empty on a stick. */
  base: string;
  frames: readonly ListedFrame[];
}
