import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatExceptions,
  formatSessions,
  parseExceptions,
  parseSessions,
} from '../../../src/model/hours/dated-text.ts';
import { formatWeek, parseDayHours, parseWeek } from '../../../src/model/hours/weekly-text.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { exceptions, sessions, weeks } from './opening-oracle.ts';

const OFFICE = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];

describe('hours of the week as people write them', () => {
  const table: [written: string, canonical: string][] = [
    [
      'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30',
      'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30',
    ],
    ['thứ 2-6: 7h30-11h30, 13h30-17h', 'T2-T6 07:30-11:30, 13:30-17:00'],
    ['Thứ hai đến thứ sáu: sáng 7h30 - 11h30, chiều 1h30 - 5h', 'T2-T6 07:30-11:30, 13:30-17:00'],
    ['Từ thứ 2 đến thứ 6: 07h30 - 11h30; 13h30 - 17h00', 'T2-T6 07:30-11:30, 13:30-17:00'],
    ['7h30-11h30 T2-T6, 7h30-11h T7', 'T2-T6 07:30-11:30; T7 07:30-11:00'],
    ['T2-T6: 7g30–11g30 và 13g30–17g', 'T2-T6 07:30-11:30, 13:30-17:00'],
    ['thứ hai, thứ tư, thứ sáu 8 giờ 30 - 11 giờ', 'T2, T4, T6 08:30-11:00'],
    ['thu 2,3,4: 8-11h30', 'T2-T4 08:00-11:30'],
    ['thứ bảy, chủ nhật 7h tới 11h', 'T7, CN 07:00-11:00'],
    ['cuối tuần 7h-11h', 'T7, CN 07:00-11:00'],
    ['hằng ngày 7h - 21h', 'T2-CN 07:00-21:00'],
    ['Mỗi ngày: tối 6h-9h', 'T2-CN 18:00-21:00'],
    ['T2-T6 18h30 đến 20h30', 'T2-T6 18:30-20:30'],
    ['T6 18h-2h', 'T6 18:00-02:00'],
    ['T6 22:00-06:00', 'T6 22:00-06:00'],
    ['T6 18h00-02h00 hôm sau', 'T6 18:00-02:00'],
    ['24/7', '24/7'],
    ['24/24', '24/7'],
    ['cả ngày lẫn đêm', '24/7'],
    ['T2-CN 00:00-24:00', '24/7'],
    ['T2, 7-11h', 'T2 07:00-11:00'],
    ['T2-T6 07:00-11:00, 11:00-13:00', 'T2-T6 07:00-13:00'],
    ['T2-T6 07:30-17:00; nghỉ T7, CN', 'T2-T6 07:30-17:00'],
    ['T2-T6 7:30-11:30\nT7 7:30-11:00', 'T2-T6 07:30-11:30; T7 07:30-11:00'],
    ['T2 trưa 11h-1h', 'T2 11:00-13:00'],
  ];
  test.each(table)('“%s” is %s', (written, canonical) => {
    const read = parseWeek(written);
    expect(isRead(read) ? formatWeek(read.value) : read).toBe(canonical);
  });

  const refused: [written: string, why: string][] = [
    ['7h30-11h30', 'chưa ghi những ngày nào'],
    ['cả ngày', 'chưa rõ từ mấy giờ'],
    ['T2-T6 giờ hành chính', 'chưa rõ từ mấy giờ'],
    ['thứ bảy: sáng', 'chưa rõ từ mấy giờ'],
    ['T2 1h30-5h', 'chưa rõ là sáng hay chiều'],
    ['T2 7h30-11h30, 1h30-5h', 'chưa rõ là sáng hay chiều'],
    ['T7 13h30-5h', 'giờ kết thúc đứng trước'],
    ['T7 8h-5h', 'giờ kết thúc đứng trước'],
    ['T7 07:00-07:00', 'giờ kết thúc đứng trước'],
    ['T7 25:00-26:00', 'không phải giờ trong ngày'],
    ['T7 07:60-08:00', 'không phải giờ trong ngày'],
    ['T7 24:00-02:00', 'bắt đầu lúc 24 giờ'],
    ['T7-T2 7h-8h', 'khoảng ngày bị ngược'],
    ['T2, T2 7h-8h', 'hai lần'],
    ['T2 13:30-17:00, 07:30-11:30', 'chồng lên nhau hoặc sai thứ tự'],
    ['T2-T6 07:00-12:00; T3 08:00-09:00', 'chồng lên nhau hoặc sai thứ tự'],
    ['T2 nghỉ; T2 07:00-12:00', 'vừa ghi nghỉ vừa ghi giờ'],
    ['thứ bảy, chủ nhật nghỉ', 'không ngày nào mở cửa'],
    ['sáng 13h-15h T2', 'không phải giờ buổi sáng'],
    ['8-11 T2', 'chưa rõ là giờ hay ngày'],
    ['T2 7h', 'chưa có giờ kết thúc'],
    ['T2', 'chưa ghi giờ'],
    ['', 'chưa ghi giờ'],
    ['-', 'dấu gạch nối thừa'],
  ];
  test.each(refused)('“%s” is refused rather than guessed: %s', (written, why) => {
    expect(parseWeek(written)).toEqual({
      message: expect.stringContaining(why) as string,
      remedy: expect.stringMatching(/\S/) as string,
    });
  });

  test.each([
    ['T2-T6 giờ hành chính; T7 sáng', 'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30'],
    ['thứ bảy cả ngày', 'T7 07:30-11:30, 13:30-17:00'],
    ['chiều T7', 'T7 13:30-17:00'],
  ])('once the office hours are known, “%s” is %s', (written, canonical) => {
    const read = parseWeek(written, { office: OFFICE });
    expect(isRead(read) ? formatWeek(read.value) : read).toBe(canonical);
  });

  test('writing and reading again changes nothing', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        expect(parseWeek(formatWeek(week))).toEqual({ value: week });
      }),
    );
  });

  test('no text crashes the reader, and what it reads it reads the same again', () => {
    const words = fc.constantFrom(
      'T2',
      'thứ bảy',
      'CN',
      '-',
      ',',
      ';',
      ' ',
      '7h30',
      '11:30',
      '1h',
      '17h',
      'chiều',
      'sáng',
      'tối',
      'tới',
      'toi',
      'nghỉ',
      'cả ngày',
      '24/7',
      '6',
      'đến',
      'hôm sau',
      'x',
      '\n',
      '24:00',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const context of [{}, { office: OFFICE }]) {
          const read = parseWeek(text, context);
          if (!isRead(read)) continue;
          for (const { from, to } of read.value.flat()) {
            expect(from >= 0 && from < 1440 && to > from && to - from <= 1440).toBe(true);
          }
          expect(parseWeek(formatWeek(read.value))).toEqual(read);
        }
        parseDayHours(text);
        parseSessions(text);
        parseExceptions(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('days as people write them', () => {
  test.each([
    ['15/11/2025 18h-21h', '15/11/2025 18:00-21:00'],
    ['ngày 15/11/2025: 18h-21h', '15/11/2025 18:00-21:00'],
    ['15-11-2025 18h-21h', '15/11/2025 18:00-21:00'],
    ['15.11.2025, 18h-21h', '15/11/2025 18:00-21:00'],
    ['15/11/25 18h-21h', '15/11/2025 18:00-21:00'],
    ['ngày 15 tháng 11 năm 2025 18h-21h', '15/11/2025 18:00-21:00'],
    ['2025-11-15 18h-21h', '15/11/2025 18:00-21:00'],
    [
      'thứ bảy, 15/11/2025: tối 6h-9h tại Nhà văn hóa thôn 3',
      '15/11/2025 18:00-21:00 tại Nhà văn hóa thôn 3',
    ],
    ['10-12/11/2025 18h-21h', '10/11/2025-12/11/2025 18:00-21:00'],
    ['từ ngày 28/10 đến 2/11/2025 18h-21h', '28/10/2025-02/11/2025 18:00-21:00'],
    ['16/11/2025 8h-9h; 15/11/2025 8h-9h', '15/11/2025 08:00-09:00; 16/11/2025 08:00-09:00'],
  ])('the session “%s” is %s', (written, canonical) => {
    const read = parseSessions(written);
    expect(isRead(read) ? formatSessions(read.value) : read).toBe(canonical);
  });

  test.each([
    ['15/11 18h-21h', 'thiếu năm'],
    ['11/15/2025 18h-21h', 'không phải ngày có thật'],
    ['29/02/2025 18h-21h', 'không phải ngày có thật'],
    ['chủ nhật 15/11/2025 18h-21h', 'không phải chủ nhật'],
    ['15/11/2025', 'chưa ghi giờ'],
    ['15/11/2025 nghỉ', 'lại ghi nghỉ'],
    ['15/11/2025-10/11/2025 18h-21h', 'đứng trước ngày đầu'],
    ['tối thứ bảy', 'không bắt đầu bằng một ngày'],
    ['15/11/2025 18h-21h; 15/11/2025 18h-21h', 'hai lần'],
  ])('the session “%s” is refused: %s', (written, why) => {
    expect(parseSessions(written)).toMatchObject({
      message: expect.stringContaining(why) as string,
    });
  });

  test('writing and reading again changes nothing', () => {
    fc.assert(
      fc.property(
        sessions.filter((list) => list.length > 0),
        exceptions.filter((list) => list.length > 0),
        (dated, differing) => {
          expect(parseSessions(formatSessions(dated))).toEqual({ value: dated });
          expect(parseExceptions(formatExceptions(differing))).toEqual({ value: differing });
        },
      ),
    );
  });
});
