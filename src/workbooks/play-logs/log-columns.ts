/**
 * Columns of logs, by what players call them. The names are those of Xibo's export (xibosignage/xibo-cms,
 * `lib/Controller/Stats.php`: Stat Date, Type, FromDT, ToDT, Layout, Display, Media, Tag, Duration, Count)
 * and of Yodeck's (help.yodeck.com/en/articles/455928: Media Name, Playback Date in UTC, Media Duration in
 * ms), both read on 30/11/2026; of our own template; and the plain words for the same. The others' manuals
 * speak of an export and do not name its columns (VNNOX, OptiSigns, Signagelive).
 */
import { rawText, tidy } from '../cell-text.ts';
import { headWords } from '../find-header.ts';
import { addressOf, type Grid } from '../read/worksheet.ts';

/** What a column of a log may hold. */
export type LogField = 'file' | 'start' | 'end' | 'seconds' | 'plays' | 'day' | 'type';

const NAMES: Readonly<Record<LogField, readonly string[]>> = {
  file: [
    ...['tep', 'ten tep', 'khung hinh', 'ten anh', 'file', 'file name', 'filename'],
    ...['media', 'media name', 'asset', 'asset name', 'content name'],
  ],
  start: [
    ...['bat dau', 'gio bat dau', 'thoi gian bat dau', 'start', 'start time', 'start date'],
    ...['start time utc', 'fromdt', 'started', 'started at', 'played at', 'playback date'],
    ...['playback time', 'timestamp', 'date time', 'datetime'],
  ],
  end: [
    ...['ket thuc', 'gio ket thuc', 'thoi gian ket thuc', 'end', 'end time', 'end date'],
    ...['end time utc', 'todt', 'ended', 'ended at', 'finished'],
  ],
  seconds: [
    ...['so giay', 'thoi luong', 'duration', 'media duration', 'play duration', 'seconds'],
    ...['duration ms', 'duration s', 'duration seconds'],
  ],
  plays: ['so luot', 'so lan', 'count', 'plays', 'play count'],
  day: ['ngay', 'date', 'day', 'play date'],
  type: ['loai', 'type', 'media type'],
};

/** Titles and settings stand above the header, never more than this. */
const MOST_ROWS_ABOVE = 40;

/** A header found. */
export interface LogHeader {
  /** Its row, from 0. */
  row: number;
  columns: ReadonlyMap<LogField, number>;
  /** The words of a column as the sheet has them. */
  titles: readonly string[];
  /** Whether its clock is that of UTC. */
  isUtc: boolean;
  /** Whether durations are milliseconds. */
  isMs: boolean;
}

/**
 * Finds the header of a log: the first row that names a file and when it began.
 * @returns `null` where no row does
 */
export function findLogHeader(grid: Grid): LogHeader | null {
  for (const [row, cells] of grid.slice(0, MOST_ROWS_ABOVE).entries()) {
    const titles = [...cells].map((cell) => tidy(rawText(cell)));
    const words = titles.map((title) => headWords(title));
    const columns = new Map<LogField, number>();
    for (const [field, names] of Object.entries(NAMES) as [LogField, readonly string[]][]) {
      const at = names.map((name) => words.indexOf(name)).find((one) => one >= 0);
      if (at !== undefined) columns.set(field, at);
    }
    const [file, start] = [columns.get('file'), columns.get('start')];
    if (file === undefined || start === undefined) continue;
    const isYodeck = words[start] === 'playback date';
    const unit = titles[columns.get('seconds') ?? -1] ?? '';
    return {
      ...{ row, columns, titles },
      isUtc: isYodeck || /\b(?:UTC|GMT)\b/i.test(titles[start] ?? ''),
      isMs: isYodeck || /\bms\b|milli/i.test(unit),
    };
  }
  return null;
}

/** What the first filled row holds, for whoever must rename its columns: `A "Foo", B "Bar"`. */
export function firstRowWords(grid: Grid): string {
  const row = grid.findIndex((cells) => cells.some((cell) => tidy(rawText(cell)) !== ''));
  return [...(grid[row] ?? [])]
    .flatMap((cell, at) => {
      const text = tidy(rawText(cell));
      return text === '' ? [] : [`${addressOf(row, at)} "${text.slice(0, 40)}"`];
    })
    .slice(0, 12)
    .join(', ');
}
