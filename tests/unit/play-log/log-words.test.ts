/** What the page says above its tables, before anybody reads a row. */
import { expect, test } from 'vitest';
import { compareLog } from '../../../src/model/play-log/compare-log.ts';
import { logWords } from '../../../src/model/play-log/log-words.ts';
import type { ListedBoard, Showing } from '../../../src/model/play-log/play-log.ts';

const at = (text: string): number => Date.parse(`2025-${text}+07:00`);

const frame = (name: string, from: number, until: number) => ({
  ...{ name, file: `${name}.0a1b2c3d.png`, seconds: 8, text: name, from, until },
});
const TITLE = frame('01-tieu-de', at('11-01T00:00:00'), at('11-15T00:00:00'));
const LAST = frame('02-ngay-cuoi', at('11-15T00:00:00'), at('11-16T00:00:00'));

const board = (...frames: ListedBoard['frames']): ListedBoard => ({
  ...{ title: 'Thử', base: 'https://thu.example/man-hinh/thu/96x16/', frames },
});

/** One file, for a minute each, all morning. */
const morning = (file: string): Showing[] =>
  Array.from({ length: 120 }, (_, minute) => ({
    ...{ file, start: at('11-03T06:00:00') + minute * 60_000, seconds: 60 },
    ...{ plays: 1, at: `dòng ${minute + 2}` },
  }));

const words = (listed: ListedBoard, showings: readonly Showing[], isUtc = false) =>
  logWords(
    [
      {
        name: 'nhat-ky.csv',
        log: {
          ...{ showings, faults: [], skipped: 0, remarks: [] },
          zone: isUtc ? 'utc' : 'vietnam',
        },
      },
    ],
    compareLog(listed, showings),
  );

test('a log without a row that could be read is not called fault-free', () => {
  expect(words(board(TITLE), [])).toMatchObject({
    sum: 'Đọc 0 dòng: nhận 0, từ chối 0.',
    verdict: 'Không có dòng nào để so',
    remarks: [],
  });
});

test('a day as listed has nothing to look at and nothing to remark', () => {
  expect(words(board(TITLE), morning(TITLE.file))).toMatchObject({
    sum: 'Đọc 120 dòng: nhận 120, từ chối 0.',
    verdict: 'Không thấy điều gì khác danh sách của bảng',
    remarks: [],
  });
});

test('how many things are to look at stands first', () => {
  const { verdict, findings } = words(board(TITLE), morning('la.png'));
  expect(verdict).toBe(`${findings.length} điều cần xem`);
  expect(findings.length).toBeGreaterThan(0);
});

test('frames of other days are counted as not looked at', () => {
  expect(words(board(TITLE, LAST), morning(TITLE.file)).remarks).toEqual([
    'Không xét 1 khung: các ngày của nhật ký không phải ngày hiện chúng.',
  ]);
});

test('a log in UTC says that its hours were changed', () => {
  expect(words(board(TITLE), morning(TITLE.file), true).remarks).toEqual([
    'Nhật ký ghi giờ UTC: đã đổi sang giờ Việt Nam.',
  ]);
});
