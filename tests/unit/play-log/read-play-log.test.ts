/** Logs as players export them, and as people write them: every row ends somewhere, and says why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrder, loggedMoment } from '../../../src/model/time/logged-moment.ts';
import { logTemplate } from '../../../src/workbooks/play-logs/log-template.ts';
import { readPlayLog, type PlayLog } from '../../../src/workbooks/play-logs/read-play-log.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import type { Cell } from '../../../src/workbooks/read/worksheet.ts';

const read = async (text: string): Promise<PlayLog> =>
  readPlayLog(await readWorkbook(new TextEncoder().encode(text)));

const grid = (rows: readonly (readonly Cell[])[]): PlayLog =>
  readPlayLog({ sheets: [{ name: 'A', grid: rows }], remarks: [] });

const at = (text: string): number => Date.parse(`${text}+07:00`);

describe('exports players document', () => {
  test('Xibo: media rows are taken with their plays, rows of whole layouts are left out', async () => {
    const log = await read(
      `Stat Date,Type,FromDT,ToDT,Layout,Display,Media,Tag,Duration,Count,Engagements
2025-11-03 00:00:00,layout,2025-11-03 06:00:00,2025-11-03 07:00:00,Bang,Cong,,,3600,45,[]
2025-11-03 00:00:00,media,2025-11-03 06:00:00,2025-11-03 07:00:00,Bang,Cong,01-a.0a1b2c3d,,360,45,[]
`,
    );
    expect(log).toMatchObject({ skipped: 1, faults: [], zone: 'vietnam' });
    expect(log.showings).toEqual([
      {
        ...{ file: '01-a.0a1b2c3d', start: at('2025-11-03T06:00:00') },
        ...{ seconds: 360, plays: 45, at: 'dòng 3' },
      },
    ]);
  });

  test('Yodeck: the clock is that of UTC, durations are milliseconds', async () => {
    const log = await read(
      'Monitor Name;Media Name;Playback Date;Media Duration\nM1;01-a.png;2025-11-02 23:00:00;8000\n',
    );
    expect(log.zone).toBe('utc');
    expect(log.showings).toMatchObject([{ start: at('2025-11-03T06:00:00'), seconds: 8 }]);
  });

  test('BrightSign: plays are taken, other rows are none, a broken play is named', async () => {
    const log = await read(
      [
        'BrightSignLogVersion\t3',
        'L=p\tZ=Images\tS=2025/11/03 06:00:00.656\tE=2025/11/03 06:00:08.656\tI=image\tN=01-a b.png',
        'L=e\tS=x\tT=2025/11/03 06:00:08.700',
        'L=p\tZ=Images\tS=2025/11/33 06:00:00\tE=2025/11/03 06:00:08\tI=image\tN=01-a.png',
      ].join('\n'),
    );
    expect(log.showings).toMatchObject([
      { file: '01-a b.png', start: at('2025-11-03T06:00:00'), seconds: 8 },
    ]);
    expect(log.faults).toMatchObject([{ at: 'dòng 4', cell: 'ô A4' }]);
  });
});

test('our template is a log; dates and durations of spreadsheets are read, with a day beside the hour too', async () => {
  expect(readPlayLog(await readWorkbook(await logTemplate()))).toMatchObject({
    showings: [],
    faults: [],
  });
  const shown = (text: string): Date => new Date(`${text}Z`);
  const log = grid([
    ['Nhật ký bảng cổng trường'],
    ['Ngày', 'Tệp', 'Bắt đầu', 'Kết thúc', 'Thời lượng'],
    [shown('2025-11-03T00:00:00'), 'a.png', shown('1899-12-30T06:00:05'), null, 8],
    ['3/11/2025', 'a.png', '6:01:00 CH', '6:01:10 CH', null],
    [null, 'a.png', shown('2025-11-03T06:02:00'), null, shown('1899-12-30T00:00:08')],
    [null, 'a.png', 45_964.25, null, '0:00:08'],
  ]);
  expect(log.faults).toEqual([]);
  expect(log.showings.map(({ start, seconds }) => [start, seconds])).toEqual([
    [at('2025-11-03T06:00:05'), 8],
    [at('2025-11-03T18:01:00'), 10],
    [at('2025-11-03T06:02:00'), 8],
    [at('2025-11-03T06:00:00'), 8],
  ]);
});

test('a spreadsheet of LibreOffice keeps the hour of its dates', async () => {
  const { strToU8, zipSync } = await import('fflate');
  const cell = (kind: string, value: string): string =>
    `<table:table-cell office:value-type="${kind}" ${value}><text:p>x</text:p></table:table-cell>`;
  const row = (...cells: string[]): string =>
    `<table:table-row>${cells.join('')}</table:table-row>`;
  const text = (words: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${row(text('Tệp'), text('Bắt đầu'), text('Thời lượng'))}${row(text('a.png'), cell('date', 'office:date-value="2025-11-03T06:00:05"'), cell('time', 'office:time-value="PT00H00M08S"'))}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const log = readPlayLog(
    await readWorkbook(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8(content),
      }),
    ),
  );
  expect(log.showings).toMatchObject([{ start: at('2025-11-03T06:00:05'), seconds: 8 }]);
});

test('each cell that cannot be taken is named with its row, column and remedy', async () => {
  const log = await read(
    `Tệp;Bắt đầu;Kết thúc;Số giây;Số lượt
a.png;;;;
;03/11/2025 06:00:00;;;
a.png;06:00:00;;;
a.png;31/02/2025 06:00:00;;;
a.png;03/11/2025;;;
a.png;03/11/2025 06:00:10;03/11/2025 06:00:00;;
a.png;03/11/2025 06:00:00;;lâu;
a.png;03/11/2025 06:00:00;;8;nhiều
a.png;03/11/2025 06:00:00;;8;2
`,
  );
  expect(log.faults.map(({ at: where, cell, message }) => `${where}, ${cell}: ${message}`)).toEqual(
    [
      'dòng 2, ô B2 (Bắt đầu): thiếu giờ',
      'dòng 3, ô A3 (Tệp): thiếu tên tệp',
      'dòng 4, ô B4 (Bắt đầu): "06:00:00" thiếu ngày',
      'dòng 5, ô B5 (Bắt đầu): "31/02/2025 06:00:00" không phải giờ có thật',
      'dòng 6, ô B6 (Bắt đầu): "03/11/2025" không phải ngày và giờ',
      'dòng 7, ô C7 (Kết thúc): giờ kết thúc đứng trước giờ bắt đầu',
      'dòng 8, ô D8 (Số giây): "lâu" không phải thời lượng',
      'dòng 9, ô E9 (Số lượt): "nhiều" không phải số lượt',
    ],
  );
  expect(log.faults.every(({ remedy }) => remedy !== '')).toBe(true);
  expect(log.showings).toMatchObject([{ plays: 2, at: 'dòng 10' }]);
});

test('what has no column for files is refused with its columns and the remedy', async () => {
  await expect(read('Foo,Bar\n1,2\n')).rejects.toThrow(
    'Dòng đầu có: A1 "Foo", B1 "Bar". Đổi tên hai cột ấy thành "Tệp" và "Bắt đầu"',
  );
  await expect(read('Tệp,Bắt đầu\na,13/11/2025 06:00\nb,11/13/2025 06:00\n')).rejects.toThrow(
    'có ngày ghi lẫn hai kiểu',
  );
});

test('the clock is that of the zone an operator names; of several worksheets each row says which', () => {
  const rows = [
    ['File', 'Start time'],
    ['a.png', '2025-11-03 06:00:00'],
  ];
  const sheets = [
    { name: 'Một', grid: rows },
    { name: 'Hai', grid: rows },
    { name: 'Ghi chú', grid: [['Không có gì']] },
  ];
  const log = readPlayLog({ sheets, remarks: [] }, 'utc');
  expect(log.showings.map(({ start, at: where }) => [start, where])).toEqual([
    [at('2025-11-03T13:00:00'), 'trang "Một" dòng 2'],
    [at('2025-11-03T13:00:00'), 'trang "Hai" dòng 2'],
  ]);
  expect(readPlayLog({ sheets, remarks: [] }).showings[0]?.start).toBe(at('2025-11-03T06:00:00'));
});

test('whether the day or the month stands first is told by the column', () => {
  expect(dateOrder(['11/03/2025', '11/13/2025'])).toBe('month-first');
  expect(dateOrder(['03/11/2025', '2025-11-13'])).toBe('day-first');
  expect(loggedMoment('11/3/2025 1:30 PM', 'month-first', 'vietnam')).toEqual({
    value: at('2025-11-03T13:30:00'),
  });
  expect(loggedMoment('12:05 am 03/11/2025', 'day-first', 'vietnam')).toEqual({
    value: at('2025-11-03T00:05:00'),
  });
});

const MOMENTS = fc
  .integer({ min: Date.UTC(2001, 9), max: Date.UTC(2090, 0) })
  .map((ms) => ms - (ms % 1000));

test('a moment is read as it was meant, however it is written', () => {
  fc.assert(
    fc.property(MOMENTS, fc.constantFrom('vietnam' as const, 'utc' as const), (moment, zone) => {
      const iso = new Date(moment + (zone === 'utc' ? 0 : 7 * 3_600_000)).toISOString();
      const [day, clock] = [iso.slice(0, 10), iso.slice(11, 19)];
      const turned = day.split('-').reverse().join('/');
      const ways = [
        ...[`${day} ${clock}`, `${day}T${clock}.123`, `${turned} ${clock}`, `${clock} ${turned}`],
        ...[new Date(moment).toISOString(), String(moment / 1000), String(moment)],
      ];
      for (const way of ways)
        expect(loggedMoment(way, 'day-first', zone), way).toEqual({ value: moment });
    }),
    { numRuns: 200 },
  );
});

const CELLS: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('03/11/2025 06:00:00', '11/13/2025 6:00 PM', 'layout', '06:00', 'a.png', '8', ''),
  fc.double(),
  fc.boolean(),
  fc.date(),
  fc.constant(null),
  fc.record({ flaw: fc.constant('error' as const), shown: fc.string(), at: fc.constant('A1') }),
);

test('wild tables lose no row: each that holds something is taken, left out or refused', () => {
  const heads = fc.shuffledSubarray(
    ['Media', 'FromDT', 'ToDT', 'Duration', 'Count', 'Type', 'Ngày', 'Khác'],
    { minLength: 2 },
  );
  fc.assert(
    fc.property(
      heads,
      fc.array(fc.array(CELLS, { maxLength: 9 }), { maxLength: 12 }),
      (head, rows) => {
        let log: PlayLog;
        try {
          log = grid([head, ...rows]);
        } catch (error) {
          expect((error as Error).name).toBe('WorkbookError');
          return;
        }
        const ends = log.showings.length + log.faults.length + log.skipped;
        expect(ends).toBeLessThanOrEqual(rows.length);
        const filled = rows.filter((cells) =>
          cells.some(
            (cell) =>
              typeof cell === 'number' ||
              typeof cell === 'boolean' ||
              (typeof cell === 'string' && /\w/.test(cell)),
          ),
        );
        expect(ends).toBeGreaterThanOrEqual(filled.length);
        for (const { start, seconds, plays } of log.showings)
          expect([start, seconds ?? 0, plays].every(Number.isFinite)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
