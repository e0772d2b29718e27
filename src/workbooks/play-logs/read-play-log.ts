/** The log of a player: rows of a table, each taken, left out for what it is, or refused with the remedy. */
import type { Showing } from '../../model/play-log/play-log.ts';
import { isRead } from '../../model/text/read-text.ts';
import { dateOrder, type Zone } from '../../model/time/logged-moment.ts';
import { isBlank, rawText, tidy } from '../cell-text.ts';
import { addressOf, flawWords, isFlawed, type Cell, type Workbook } from '../read/worksheet.ts';
import { WorkbookError } from '../read/workbook-error.ts';
import { readBrightSign } from './brightsign-log.ts';
import { findLogHeader, firstRowWords, type LogField, type LogHeader } from './log-columns.ts';
import { momentIn, playsIn, secondsBetween, secondsIn, type LogClock } from './log-values.ts';
import type { LogFault, LogRowRead } from './log-row.ts';

/** A log as read. */
export interface PlayLog {
  showings: readonly Showing[];
  faults: readonly LogFault[];
  /** Rows that stand for no file: those of whole layouts. */
  skipped: number;
  zone: Zone;
  /** What was left out of the workbook, in Vietnamese. */
  remarks: readonly string[];
}

/** Rows that stand for several files, as Xibo's types name them. */
const NO_FILE = /^(?:layout|event)$/i;

/**
 * Reads a log.
 * @param asked the zone of its clock; what its columns say where left out
 * @throws WorkbookError when no table of it is a log, with what its first row holds
 */
export function readPlayLog({ sheets, remarks }: Workbook, asked?: Zone): PlayLog {
  const reads: LogRowRead[] = [];
  const zones: Zone[] = [];
  for (const { name, grid, calendar = 1900 } of sheets) {
    const place = (row: number): string =>
      `${sheets.length > 1 ? `trang "${name}" ` : ''}dòng ${row + 1}`;
    const plays = readBrightSign(grid, place, asked ?? 'vietnam');
    const header = plays ? null : findLogHeader(grid);
    const zone = asked ?? (header?.isUtc === true ? 'utc' : 'vietnam');
    if (plays || header) zones.push(zone);
    for (const play of plays ?? []) reads.push(play);
    if (!header) continue;
    const clock: LogClock = { order: orderIn(grid, header), zone, calendar };
    for (const [row, cells] of grid.entries()) {
      if (row <= header.row || cells.every((cell) => !isFlawed(cell) && isBlank(cell))) continue;
      reads.push(readRow(cells, row, place(row), header, clock));
    }
  }
  const [zone] = zones;
  if (zone === undefined) throw noLog(sheets[0]?.grid ?? []);
  return {
    showings: reads.flatMap((one) => (one !== 'skipped' && 'showing' in one ? one.showing : [])),
    faults: reads.flatMap((one) => (one !== 'skipped' && 'fault' in one ? one.fault : [])),
    skipped: reads.filter((one) => one === 'skipped').length,
    ...{ zone, remarks },
  };
}

type LogGrid = Parameters<typeof findLogHeader>[0];

const noLog = (grid: LogGrid): WorkbookError =>
  new WorkbookError(
    `Không thấy cột tên tệp và cột giờ bắt đầu. Dòng đầu có: ${firstRowWords(grid)}. Đổi tên hai cột ấy thành "Tệp" và "Bắt đầu", hoặc chép sang mẫu của trang, rồi thả lại.`,
  );

function orderIn(grid: LogGrid, { row, columns, titles }: LogHeader): LogClock['order'] {
  const at = columns.get('start') ?? 0;
  const column = (of: number): string[] =>
    grid.slice(row + 1).map((cells) => tidy(rawText(cells[of])));
  const order = dateOrder([...column(at), ...column(columns.get('day') ?? at)]);
  if (order) return order;
  throw new WorkbookError(
    `Cột "${titles[at] ?? ''}" có ngày ghi lẫn hai kiểu: chỗ ghi ngày trước tháng, chỗ ghi tháng trước ngày. Ghi lại theo một kiểu, như 15/11/2025 07:30:00, rồi thả lại.`,
  );
}

function readRow(
  cells: readonly Cell[],
  row: number,
  at: string,
  { columns, titles, isMs }: LogHeader,
  clock: LogClock,
): LogRowRead {
  const cellOf = (field: LogField): Cell => {
    const cell = cells[columns.get(field) ?? -1];
    // A format that shows no year changes nothing about the moment.
    return isFlawed(cell) && cell.flaw === 'made-date' ? cell.shown : cell;
  };
  const refused = (field: LogField, why: { message: string; remedy: string }): LogRowRead => {
    const column = columns.get(field) ?? 0;
    const cell = `ô ${addressOf(row, column)} (${titles[column] ?? ''})`;
    return { fault: { at, cell, ...why } };
  };
  if (NO_FILE.test(tidy(rawText(cellOf('type'))))) return 'skipped';
  for (const field of ['file', 'start', 'end', 'seconds', 'plays'] as const) {
    const cell = cellOf(field);
    if (isFlawed(cell)) return refused(field, flawWords(cell));
  }
  const file = tidy(rawText(cellOf('file')));
  if (file === '') return refused('file', NO_NAME);
  const start = momentIn(cellOf('start'), cellOf('day'), clock);
  if (!isRead(start)) return refused('start', start);
  const plays = playsIn(cellOf('plays'));
  if (!isRead(plays)) return refused('plays', plays);
  const written = secondsIn(cellOf('seconds'), isMs);
  if (!isRead(written)) return refused('seconds', written);
  const between = isBlank(cellOf('end'))
    ? null
    : secondsBetween(start, momentIn(cellOf('end'), cellOf('day'), clock));
  if (between && !isRead(between)) return refused('end', between);
  const seconds = written.value ?? between?.value ?? null;
  return { showing: { file, start: start.value, seconds, plays: plays.value, at } };
}

const NO_NAME = { message: 'thiếu tên tệp', remedy: 'ghi tên tệp, hoặc xóa dòng' };
