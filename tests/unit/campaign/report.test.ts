import { expect, test } from 'vitest';
import {
  nextDue,
  reportMoments,
  reportTimeWords,
  timeUntil,
  type ReportTimes,
} from '../../../src/model/desk/report.ts';

const at = (text: string) => Date.parse(`${text}:00+07:00`);
const run = { opensAt: at('2025-10-30T00:00'), endsAt: at('2025-11-16T00:00') };
const daily: ReportTimes = { period: 'daily', minutes: 15 * 60 };

test('a daily report is due at its hour on every day of the consultation', () => {
  const moments = reportMoments(daily, run);
  expect(moments).toHaveLength(17);
  expect(moments[0]).toBe(at('2025-10-30T15:00'));
  expect(moments.at(-1)).toBe(at('2025-11-15T15:00'));
});

test('the next report is today before its hour, tomorrow from its hour on, and none after the end', () => {
  expect(nextDue(daily, run, at('2025-11-03T14:59'))).toBe(at('2025-11-03T15:00'));
  expect(nextDue(daily, run, at('2025-11-03T15:00'))).toBe(at('2025-11-04T15:00'));
  expect(nextDue(daily, run, at('2025-10-01T09:00'))).toBe(at('2025-10-30T15:00'));
  expect(nextDue(daily, run, at('2025-11-15T15:00'))).toBeNull();
});

test('a weekly report is due on its day; a directive that names no day gives no moment', () => {
  const fridays = reportMoments({ period: 'weekly', weekday: 4, minutes: 600 }, run);
  expect(fridays).toEqual([at('2025-10-31T10:00'), at('2025-11-07T10:00'), at('2025-11-14T10:00')]);
  expect(reportMoments({ period: 'weekly' }, run)).toEqual([]);
  expect(reportMoments({ period: 'as-asked' }, run)).toEqual([]);
});

test('a report owed once is due at its own moment; a day without an hour ends at midnight', () => {
  const closesAt = at('2025-11-15T00:00');
  expect(reportMoments({ period: 'once', closesAt }, run)).toEqual([closesAt]);
  expect(reportMoments({ period: 'daily' }, run)[0]).toBe(at('2025-10-31T00:00'));
});

test.each([
  [daily, 'trước 15:00 hằng ngày'],
  [{ period: 'daily' }, 'hằng ngày, không nêu giờ'],
  [{ period: 'weekly' }, 'hằng tuần, không nêu thứ'],
  [{ period: 'weekly', weekday: 4, minutes: 600 }, 'trước 10:00 thứ sáu hằng tuần'],
  [{ period: 'as-asked' }, 'theo quy định hoặc khi có yêu cầu'],
  [{ period: 'once', closesAt: at('2025-11-15T00:00') }, 'một lần, hết ngày 14/11/2025'],
] as [ReportTimes, string][])('%j is said as %s', (times, words) => {
  expect(reportTimeWords(times)).toBe(words);
});

test.each([
  ['2025-11-03T09:00', '2025-11-03T15:00', 'còn 6 giờ'],
  ['2025-11-03T14:45', '2025-11-03T15:00', 'còn 15 phút'],
  ['2025-11-03T09:40', '2025-11-03T15:00', 'còn 5 giờ 20 phút'],
  ['2025-11-03T09:00', '2025-11-16T00:00', 'còn 12 ngày'],
  ['2025-11-03T15:00', '2025-11-03T15:00', ''],
])('at %s what is due at %s has “%s”', (now, due, words) => {
  expect(timeUntil(at(now), at(due))).toBe(words);
});
