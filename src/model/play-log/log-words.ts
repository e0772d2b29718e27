/** All a page shows of logs that were compared, as cells of tables. */
import { spreadsheetCsv } from '../csv.ts';
import { countWords } from '../reports/report-words.ts';
import type { LogReport } from './compare-log.ts';
import { dayCells, findings, frameCells, isInLog, LOG_COLUMNS, logRows } from './play-log-words.ts';

/** What reading a file left behind. */
interface ReadLog {
  name: string;
  log: {
    showings: readonly unknown[];
    faults: readonly { at: string; cell: string; message: string; remedy: string }[];
    skipped: number;
    zone: 'vietnam' | 'utc';
    remarks: readonly string[];
  };
}

/** The tables of the page, and the file it hands out. */
export interface LogWords {
  /** Rows read, taken, refused. */
  sum: string;
  verdict: string;
  remarks: readonly string[];
  faults: readonly (readonly string[])[];
  findings: readonly (readonly string[])[];
  days: readonly (readonly string[])[];
  frames: readonly (readonly string[])[];
  csv: string;
}

const NOTHING = 'Không thấy điều gì khác danh sách của bảng';

/** Puts a comparison into words. */
export function logWords(logs: readonly ReadLog[], report: LogReport): LogWords {
  const all = (count: (log: ReadLog['log']) => number): number =>
    logs.reduce((sum, { log }) => sum + count(log), 0);
  const [taken, refused] = [
    all(({ showings }) => showings.length),
    all(({ faults }) => faults.length),
  ];
  const skipped = all((log) => log.skipped);
  const found = findings(report);
  const inLog = report.frames.filter(isInLog);
  const left = report.frames.length - inLog.length;
  const isUtc = logs.some(({ log }) => log.zone === 'utc');
  return {
    sum:
      `Đọc ${countWords(taken + refused + skipped)} dòng: nhận ${countWords(taken)}, từ chối ${countWords(refused)}` +
      (skipped > 0 ? `, bỏ qua ${countWords(skipped)} dòng của cả bố cục.` : '.'),
    verdict:
      taken === 0
        ? 'Không có dòng nào để so'
        : found.length > 0
          ? `${countWords(found.length)} điều cần xem`
          : NOTHING,
    remarks: [
      ...(isUtc ? ['Nhật ký ghi giờ UTC: đã đổi sang giờ Việt Nam.'] : []),
      ...(report.twice > 0
        ? [`${countWords(report.twice)} dòng có hai lần trong nhật ký, chỉ tính một lần.`]
        : []),
      ...(left > 0 && taken > 0
        ? [`Không xét ${countWords(left)} khung: các ngày của nhật ký không phải ngày hiện chúng.`]
        : []),
      ...logs.flatMap(({ log }) => log.remarks),
    ],
    faults: logs.flatMap(({ name, log }) =>
      log.faults.map(({ at, cell, message, remedy }) => [
        logs.length > 1 ? `${name}, ${at}` : at,
        ...[cell, message, remedy],
      ]),
    ),
    ...{ findings: found, days: report.days.map(dayCells), frames: inLog.map(frameCells) },
    csv: spreadsheetCsv(LOG_COLUMNS, logRows(report)),
  };
}
