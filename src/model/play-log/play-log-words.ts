/** What a comparison of a log says, in Vietnamese: findings first, then days, then frames. */
import { frameDays } from '../boards/frame-days.ts';
import {
  dayNumberAt,
  formatClock,
  formatDay,
  isoDayOf,
  minuteAt,
  momentWords,
  startOfDayNumber,
} from '../time/vietnam-clock.ts';
import { countWords } from '../reports/report-words.ts';
import { sentenceCase } from '../text/vietnamese.ts';
import type { DayLine, FrameLine, LogReport, OtherLine, Tally } from './compare-log.ts';
import type { OtherKind } from './file-in-log.ts';
import type { Quiet } from './quiet-stretches.ts';

/** A finding: what, where in the log, what to do. */
type Finding = readonly [what: string, where: string, task: string];

const OTHERS: Readonly<Record<OtherKind, { what: string; task: string }>> = {
  foreign: {
    what: 'Tệp lạ',
    task: 'Không có trong danh sách của bảng. Hỏi người giữ bảng; không ai nhận thì làm theo “Thấy hình lạ”.',
  },
  changed: {
    what: 'Trùng tên khung, khác ảnh',
    task: 'Là bản cũ, hoặc ảnh đã bị thay. Nạp lại ảnh từ trang này.',
  },
  fixed: {
    what: 'Tên cố định',
    task: 'Nhật ký không cho biết ảnh nào đã hiện dưới tên này. So bảng thật với danh sách.',
  },
  page: {
    what: 'Trang tự chiếu, danh sách phát',
    task: 'Nhật ký không cho biết khung nào đã hiện trong đó. So bảng thật với danh sách.',
  },
};

const ORDER: readonly OtherKind[] = ['foreign', 'changed', 'fixed', 'page'];

/** Everything somebody should look at, the gravest first; nothing where all is as listed. */
export function findings({ frames, others, days }: LogReport): Finding[] {
  const [foreign, changed, ...common] = ORDER.map((kind) =>
    others.filter((one) => one.kind === kind).map(otherFinding),
  );
  const quiet = days.flatMap((one) =>
    (one.quiet ?? []).map((stretch) => quietFinding(one, stretch)),
  );
  return [
    ...[foreign, changed].flatMap((list) => list ?? []),
    ...frames.flatMap(({ frame, late }) =>
      late
        ? [
            [
              `Hiện quá ngày: ${frame.file}`,
              tallyWords(late),
              `Chỉ được hiện ${frameDays(frame)}. Gỡ khung này khỏi đầu phát.`,
            ] as const,
          ]
        : [],
    ),
    ...frames.flatMap(({ frame, early }) =>
      early
        ? [
            [
              `Hiện trước ngày: ${frame.file}`,
              tallyWords(early),
              `Chỉ được hiện ${frameDays(frame)}. Xem lại lịch và đồng hồ của đầu phát.`,
            ] as const,
          ]
        : [],
    ),
    ...frames.flatMap((one) => (one.missing.length > 0 ? [missingFinding(one)] : [])),
    ...quiet,
    ...common.flat(),
  ];
}

const otherFinding = ({ file, kind, all }: OtherLine): Finding => [
  `${OTHERS[kind].what}: ${file}`,
  tallyWords(all),
  OTHERS[kind].task,
];

const missingFinding = ({ frame, all, missing }: FrameLine): Finding => [
  `${all ? 'Có ngày không hiện' : 'Chưa hiện lần nào'}: ${frame.file}`,
  daysWords(missing),
  `Được hiện ${frameDays(frame)}. Thêm khung vào danh sách của đầu phát.`,
];

const quietFinding = ({ day }: DayLine, { from, to, hasOther }: Quiet): Finding => [
  `Không có khung nào của ta trong ${lengthWords((to - from) / 1000)}`,
  `${clockWords(from)}–${clockWords(to, day)} ngày ${formatDay(isoDayOf(day))}`,
  hasOther ? 'Lúc ấy bảng chiếu tệp khác.' : 'Bảng tắt, mất điện hay dừng? Hỏi người giữ bảng.',
];

/** A row for each day. */
export const dayCells = ({ day, first, last, ours, others, quiet }: DayLine): string[] => [
  formatDay(isoDayOf(day)),
  `${clockWords(first)}–${clockWords(last, day)}`,
  shortWords(ours),
  shortWords(others),
  quiet === null
    ? 'không rõ: dòng gộp nhiều lượt'
    : quiet.map(({ from, to }) => `${clockWords(from)}–${clockWords(to, day)}`).join(', ') ||
      'không',
];

/** Whether the log speaks of the days on which a frame may be shown. */
export const isInLog = ({ all, missing, isHidden }: FrameLine): boolean =>
  all !== null || missing.length > 0 || isHidden;

/** A row for each frame. */
export function frameCells({ frame, all, byDay, missing }: FrameLine): string[] {
  const plays = Array.from(byDay.values(), (tally) => tally.plays);
  const [least, most] = [Math.min(...plays), Math.max(...plays)];
  return [
    frame.file,
    sentenceCase(frameDays(frame)),
    ...(all
      ? [
          `${countWords(all.plays)} lượt`,
          lengthWords(all.seconds),
          least === most ? countWords(least) : `${countWords(least)}–${countWords(most)}`,
        ]
      : [missing.length > 0 ? 'chưa hiện lần nào' : 'không rõ', '', '']),
  ];
}

/** The columns of the file an operator hands in. */
export const LOG_COLUMNS = [
  'loai',
  'tep',
  'ngay',
  'so_luot',
  'so_giay',
  'o_dau',
  'viec_can_lam',
] as const;

/** Its rows: findings, then each frame on each day. */
export function logRows(
  report: LogReport,
): Partial<Record<(typeof LOG_COLUMNS)[number], string>>[] {
  const found = findings(report).map(([what, where, task]) => {
    const [kind = '', ...file] = what.split(': ');
    return { loai: kind, tep: file.join(': '), o_dau: where, viec_can_lam: task };
  });
  const shown = report.frames.flatMap(({ frame, byDay }) =>
    Array.from(byDay)
      .sort(([a], [b]) => a - b)
      .map(([day, { plays, seconds }]) => ({
        ...{ loai: 'Đã hiện', tep: frame.file, ngay: formatDay(isoDayOf(day)) },
        ...{ so_luot: String(plays), so_giay: String(Math.round(seconds)) },
      })),
  );
  return [...found, ...shown];
}

function tallyWords({ plays, seconds, first, last, rows, at }: Tally): string {
  const more = rows > at.length ? ` và ${countWords(rows - at.length)} dòng khác` : '';
  const [from, through] = [momentWords(first), momentWords(last)];
  const isOneDay = dayNumberAt(first) === dayNumberAt(last);
  const times =
    from === through
      ? from
      : isOneDay
        ? `${clockWords(first)}–${through}`
        : `${from} đến ${through}`;
  const length = seconds > 0 ? `, ${lengthWords(seconds)}` : '';
  return `${countWords(plays)} lượt${length}: ${times}; ${at.join(', ').replace(/, dòng /g, ', ')}${more}`;
}

const shortWords = (tally: Tally | null): string =>
  tally
    ? `${countWords(tally.plays)} lượt${tally.seconds > 0 ? `, ${lengthWords(tally.seconds)}` : ''}`
    : 'không';

const daysWords = (days: readonly number[]): string =>
  days.map((day) => formatDay(isoDayOf(day))).join(', ');

/** The end of a day is 24:00, whatever comes after it. */
const clockWords = (at: number, day?: number): string =>
  day !== undefined && at >= startOfDayNumber(day + 1) ? '24:00' : formatClock(minuteAt(at));

/** "2 giờ 05 phút", "16 phút", "48 giây". */
function lengthWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} giây`;
  if (minutes < 60) return `${minutes} phút`;
  const rest = minutes % 60;
  return `${countWords(Math.floor(minutes / 60))} giờ${rest > 0 ? ` ${String(rest).padStart(2, '0')} phút` : ''}`;
}
