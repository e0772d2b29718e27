/** What an operator learns from a log: which frames were shown, which not, what is not ours. */
import { describe, expect, test } from 'vitest';
import { compareLog, type LogReport } from '../../../src/model/play-log/compare-log.ts';
import { filesOf } from '../../../src/model/play-log/file-in-log.ts';
import { listedBoard } from '../../../src/model/play-log/listed-board.ts';
import type { ListedBoard, Showing } from '../../../src/model/play-log/play-log.ts';
import { findings } from '../../../src/model/play-log/play-log-words.ts';

const at = (text: string): number => Date.parse(`2025-${text}+07:00`);

const OPENS = at('11-01T00:00:00');
const LAST_DAY = at('11-15T00:00:00');
const CLOSES = at('11-16T00:00:00');

const frame = (name: string, hash: string, from: number | null, until: number | null) => ({
  ...{ name, file: `${name}.${hash}.png`, seconds: 8, text: name, from, until },
});
const TITLE = frame('01-tieu-de', '0a1b2c3d', OPENS, CLOSES);
const DEADLINE = frame('02-thoi-han', '11111111', OPENS, LAST_DAY);
const LAST = frame('03-ngay-cuoi', '22222222', LAST_DAY, CLOSES);
const BOARD: ListedBoard = {
  title: 'Thử',
  base: 'https://thu.example/man-hinh/thu/96x16/',
  frames: [TITLE, DEADLINE, LAST],
};

let row = 1;
const shown = (file: string, start: string, more: Partial<Showing> = {}): Showing => ({
  ...{ file, start: at(start), seconds: 8, plays: 1, at: `dòng ${(row += 1)}` },
  ...more,
});

/** Files in turn, each for a minute, from an hour to another of a day. */
const round = (day: string, files: readonly string[], from = 6, to = 8): Showing[] =>
  Array.from({ length: (to - from) * 60 }, (_, minute) =>
    shown(files[minute % files.length] ?? '', `${day}T00:00:00`, {
      start: at(`${day}T00:00:00`) + (from * 60 + minute) * 60_000,
      seconds: 60,
    }),
  );

const lineOf = (report: LogReport, name: string) =>
  report.frames.find(({ frame: one }) => one.name === name);

describe('a file in a log', () => {
  const meant = filesOf(BOARD);
  test.each([
    ['01-tieu-de.0a1b2c3d.png'],
    ['01-tieu-de.0a1b2c3d'],
    ['01-TIEU-DE.0A1B2C3D.JPG'],
    ['D:\\khung\\01-tieu-de.0a1b2c3d (1).png'],
    ['https://thu.example/man-hinh/thu/96x16/01-tieu-de.0a1b2c3d.png?x=1'],
    ['01%2Dtieu-de.0a1b2c3d.png'],
  ])('%s is the frame', (name) => {
    expect(meant(name)).toEqual({ frame: TITLE });
  });

  test.each([
    ['khung-03-moi-nhat.png', 'fixed'],
    ['https://thu.example/man-hinh/thu/96x16/', 'page'],
    ['https://thu.example/man-hinh/thu/96x16/mrss.xml', 'page'],
    ['https://thu.example.evil.example/man-hinh/thu/96x16/', 'foreign'],
    ['01-tieu-de.ffffffff.png', 'changed'],
    ['01-tieu-de.png', 'changed'],
    ['04-khac.0a1b2c3d.png', 'foreign'],
    ['quang-cao.mp4', 'foreign'],
    ['01-tieu-de.0a1b2c3d.mp4', 'foreign'],
    ['', 'foreign'],
    ['%E0%A4%A', 'foreign'],
  ])('%j is no frame: %s', (name, other) => {
    expect(meant(name)).toMatchObject({ other });
  });
});

describe('a day as listed', () => {
  const log = round('11-03', [TITLE.file, DEADLINE.file]);
  const report = compareLog(BOARD, log);

  test('has nothing to look at', () => {
    expect(findings(report)).toEqual([]);
  });

  test('says how often and how long each frame was shown, and which days were not in question', () => {
    expect(lineOf(report, TITLE.name)?.all).toMatchObject({ plays: 60, seconds: 3600, rows: 60 });
    expect(lineOf(report, LAST.name)).toMatchObject({ all: null, missing: [], isHidden: false });
    expect(report.days).toMatchObject([
      { first: at('11-03T06:00:00'), last: at('11-03T08:00:00'), quiet: [] },
    ]);
  });

  test('counts a row that two exports share once', () => {
    const twice = compareLog(BOARD, [...log, ...log.slice(0, 10)]);
    expect(twice.twice).toBe(10);
    expect(lineOf(twice, TITLE.name)?.all?.plays).toBe(60);
  });
});

test('a file that is not listed, an older picture and a frame that never came are named with rows and days', () => {
  const stranger = shown('quang-cao.mp4', '11-03T06:30:00', { at: 'dòng 7' });
  const report = compareLog(BOARD, [
    ...round('11-03', [TITLE.file]),
    ...round('11-04', [TITLE.file, DEADLINE.file]),
    stranger,
  ]);
  expect(findings(report).map(([what, where]) => `${what} | ${where}`)).toEqual([
    'Tệp lạ: quang-cao.mp4 | 1 lượt, 8 giây: 06:30 ngày 03/11/2025; dòng 7',
    'Có ngày không hiện: 02-thoi-han.11111111.png | 03/11/2025',
  ]);
  const old = compareLog(BOARD, round('11-03', ['khac.png', '02-thoi-han.99999999.png']));
  // Whether the older picture stood for its frame is not known: that one is not called missing.
  expect(findings(old).map(([what]) => what)).toEqual([
    'Tệp lạ: khac.png',
    'Trùng tên khung, khác ảnh: 02-thoi-han.99999999.png',
    'Chưa hiện lần nào: 01-tieu-de.0a1b2c3d.png',
    'Không có khung nào của ta trong 2 giờ',
  ]);
  expect(lineOf(old, DEADLINE.name)).toMatchObject({ all: null, missing: [], isHidden: true });
});

test('a frame before it opens or after its last day is named; a quarter of an hour is no slip', () => {
  const found = (start: string): string[] =>
    findings(compareLog(BOARD, [shown(DEADLINE.file, start)])).map(([what]) => what);
  expect(found('11-15T00:14:59')).toEqual([]);
  expect(found('11-15T00:15:00')).toEqual(['Hiện quá ngày: 02-thoi-han.11111111.png']);
  expect(found('10-31T23:45:00')).toEqual([]);
  expect(found('10-31T23:44:59')).toEqual(['Hiện trước ngày: 02-thoi-han.11111111.png']);
});

test('hours without anything of ours are named, with whether something else was shown', () => {
  const day = [
    ...round('11-03', [TITLE.file, DEADLINE.file], 6, 8),
    ...round('11-03', ['quang-cao.mp4'], 9, 10),
    ...round('11-03', [TITLE.file, DEADLINE.file], 10, 12),
    ...round('11-03', [TITLE.file, DEADLINE.file], 13, 14),
  ];
  const quiet = findings(compareLog(BOARD, day)).filter(([what]) => what.startsWith('Không có'));
  expect(quiet.map(([what, where, task]) => `${what} | ${where} | ${task}`)).toEqual([
    'Không có khung nào của ta trong 2 giờ | 08:00–10:00 ngày 03/11/2025 | Lúc ấy bảng chiếu tệp khác.',
    'Không có khung nào của ta trong 1 giờ | 12:00–13:00 ngày 03/11/2025 | Bảng tắt, mất điện hay dừng? Hỏi người giữ bảng.',
  ]);
});

test('where rows stand for many plays, hours are not judged; a fixed name hides which frame was shown', () => {
  const daily = compareLog(BOARD, [
    shown(TITLE.file, '11-03T06:00:00', { plays: 400, seconds: 3200 }),
    shown(DEADLINE.file, '11-03T21:00:00', { plays: 400, seconds: 3200 }),
  ]);
  expect(daily.days[0]?.quiet).toBeNull();
  expect(findings(daily)).toEqual([]);
  const fixed = compareLog(BOARD, round('11-03', ['khung-01-moi-nhat.png']));
  expect(findings(fixed).map(([what]) => what)).toEqual(['Tên cố định: khung-01-moi-nhat.png']);
  expect(fixed.frames.slice(0, 2).map(({ isHidden }) => isHidden)).toEqual([true, true]);
});

test('what is no list of ours is not taken for one', () => {
  const item = { name: '01', file: '01.0a1b2c3d.png', url: 'https://a.example/x/01.0a1b2c3d.png' };
  const list = {
    title: 'T',
    data: [{ ...item, seconds: 8 }],
    later: [],
    earlier: [{ ...item, seconds: 8, validUntilMs: 5 }],
  };
  expect(listedBoard(list)).toMatchObject({
    base: 'https://a.example/x/',
    frames: [{ until: 5 }, { until: null }],
  });
  for (const wrong of [null, 3, [], {}, { data: [] }, { data: [{ file: 'x' }] }, { data: 'x' }])
    expect(listedBoard(wrong), JSON.stringify(wrong)).toBeNull();
});
