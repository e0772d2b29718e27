import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAt,
  isRealDay,
  parseMoment,
  startOfDay,
  startOfNextDay,
} from '../../../src/model/time/calendar.ts';
import { formatDay } from '../../../src/model/time/vietnam-clock.ts';

const days = fc
  .record({
    year: fc.integer({ min: 1976, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((fields) => Temporal.PlainDate.from(fields, { overflow: 'constrain' }).toString());

describe('a day an editor writes', () => {
  test.each(['2025-11-15', '2024-02-29', '2000-02-29', '2025-12-31'])('%s exists', (day) => {
    expect(isRealDay(day)).toBe(true);
  });

  test.each([
    ['2025-02-30', 'February has no 30th'],
    ['2025-02-29', '2025 is no leap year'],
    ['1900-02-29', '1900 was no leap year'],
    ['2025-13-01', 'there is no 13th month'],
    ['2025-00-10', 'there is no month 0'],
    ['2025-04-31', 'April has 30 days'],
    ['15/11/2025', 'written day first'],
    ['2025/11/15', 'written with slashes'],
    ['2025-11-5', 'a digit is missing'],
    ['20251115', 'the hyphens are missing'],
    ['2025-11-15T00:00', 'a time is added'],
    [' 2025-11-15', 'a space comes first'],
    ['2025-11-15\n', 'a line break follows'],
    ['', 'nothing is written'],
  ])('%j is refused: %s', (day) => {
    expect(isRealDay(day)).toBe(false);
  });

  test('every real day is accepted, and read back as 15/11/2025 is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = Temporal.PlainDate.from(day);
        const two = (value: number) => String(value).padStart(2, '0');
        expect(isRealDay(day)).toBe(true);
        expect(formatDay(day)).toBe(`${two(date)}/${two(month)}/${year}`);
      }),
    );
  });
});

describe('the day in Vietnam', () => {
  test('starts at 17:00 UTC of the day before', () => {
    expect(new Date(startOfDay('2025-11-15')).toISOString()).toBe('2025-11-14T17:00:00.000Z');
  });

  test('ends where the next one starts, over month and year ends and leap days', () => {
    expect(startOfNextDay('2025-12-31')).toBe(startOfDay('2026-01-01'));
    expect(startOfNextDay('2024-02-28')).toBe(startOfDay('2024-02-29'));
    expect(startOfNextDay('2025-02-28')).toBe(startOfDay('2025-03-01'));
  });

  test('holds its first and its last millisecond, and lasts 24 hours', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAt(startOfDay(day))).toBe(day);
        expect(dayAt(startOfNextDay(day) - 1)).toBe(day);
        expect(startOfNextDay(day) - startOfDay(day)).toBe(86_400_000);
      }),
    );
  });

  test('a day that does not exist has no start', () => {
    expect(() => startOfDay('2025-02-30x')).toThrow(RangeError);
  });
});

describe('the moment a build stands at', () => {
  test.each([
    ['2025-11-03', '2025-11-03T02:00:00Z', 'a bare day means 9 in the morning in Vietnam'],
    ['2025-11-03T09:00:00+07:00', '2025-11-03T02:00:00Z', 'an offset is kept'],
    ['2025-11-03T09:00:00+0700', '2025-11-03T02:00:00Z', 'an offset may lack its colon'],
    ['2025-11-03T02:00Z', '2025-11-03T02:00:00Z', 'Z means UTC'],
    ['2025-11-03T02:00:00.000z', '2025-11-03T02:00:00Z', 'z means UTC'],
    ['2025-11-02T21:00:00-05:00', '2025-11-03T02:00:00Z', 'an offset may lie west'],
    ['2025-11-02T21:00-05', '2025-11-03T02:00:00Z', 'an offset may be hours only'],
    ['2025-11-03T09:00', '2025-11-03T02:00:00Z', 'without an offset it is Vietnam’s clock'],
  ])('%s is %s: %s', (text, moment) => {
    expect(parseMoment(text)).toBe(Date.parse(moment));
  });

  test.each(['', 'hôm nay', '03/11/2025', '2025-02-30', '2025-11-03T25:00', '2025-02-30T09:00Z'])(
    '%j is no moment',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    },
  );
});
