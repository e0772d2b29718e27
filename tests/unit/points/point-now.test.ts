import { describe, expect, test } from 'vitest';
import { parseExceptions, parseSessions } from '../../../src/model/hours/dated-text.ts';
import { parseWeek } from '../../../src/model/hours/weekly-text.ts';
import { sessionsFrom } from '../../../src/model/hours/open-spans.ts';
import { pointNow, type PointSchedule } from '../../../src/model/points/point-now.ts';
import { isRead, type Read } from '../../../src/model/text/read-text.ts';
import {
  isStale,
  servingPeriods,
  STALE_DAYS,
} from '../../../src/model/points/support-point-status.ts';
import type { PointStatus } from '../../../src/model/points/support-point-words.ts';

function value<T>(read: Read<T>): T {
  if (!isRead(read)) throw new Error(read.message);
  return read.value;
}

const at = (text: string) => Date.parse(`${text}:00+07:00`);

/** A point as an editor types it. */
function point(cells: {
  hours?: string;
  exceptions?: string;
  sessions?: string;
  status?: PointStatus;
  validFrom?: string;
  validThrough?: string;
  campaign?: { opensAt: number; closesAt: number };
}): PointSchedule {
  return {
    week: cells.hours === undefined ? null : value(parseWeek(cells.hours)),
    exceptions: cells.exceptions === undefined ? [] : value(parseExceptions(cells.exceptions)),
    sessions: cells.sessions === undefined ? [] : value(parseSessions(cells.sessions)),
    periods: servingPeriods(cells, cells.campaign ? [cells.campaign] : []),
    status: cells.status ?? 'open',
    checkedOn: '2025-11-01',
  };
}

/** "mở tới 15/11 17:00", "đóng, mở 15/11 07:30", as one short text to compare. */
function answerAt(schedule: PointSchedule, moment: string): string {
  const { status, state } = pointNow(schedule, at(moment));
  const when = (ms: number | null) =>
    ms === null ? '-' : new Date(ms + 7 * 3_600_000).toISOString().slice(0, 16);
  const change =
    state.kind === 'open' ? state.closesAt : state.kind === 'shut' ? state.opensAt : null;
  return state.kind === 'unknown' ? `${status} unknown` : `${status} ${state.kind} ${when(change)}`;
}

const office = point({
  hours: 'T2-T6 07:30-11:30, 13:30-17:00; T7 07:30-11:30',
  exceptions: '17/11/2025 nghỉ; 18/11/2025 08:00-09:00; 20/11/2025-21/11/2025 nghỉ',
});
const night = point({ hours: 'T6, T7 18:00-02:00' });
const always = point({ hours: '24/7' });
const mobile = point({
  sessions:
    '15/11/2025 18:00-21:00 tại Chợ ví dụ; 15/11/2025 19:00-22:00 tại Chung cư ví dụ; 16/11/2025 22:00-01:00 tại Bến xe ví dụ',
});
const both = point({
  hours: 'T2-T6 07:30-11:30',
  sessions: '13/11/2025 11:30-13:00; 16/11/2025 08:00-10:00',
});
const nobodySaid = point({});
const campaign = { opensAt: at('2025-10-15T00:00'), closesAt: at('2025-11-16T00:00') };
const serving = point({ hours: '24/7', campaign });
const days = point({
  hours: 'T2-CN 08:00-20:00',
  validFrom: '2025-11-10',
  validThrough: '2025-11-12',
});
const nightEnds = point({ hours: 'T2-CN 20:00-04:00', validThrough: '2025-11-12' });
const moved = point({ hours: '24/7', status: 'moved' });
const closed = point({ hours: '24/7', status: 'closed' });
const planned = point({ hours: '24/7', status: 'planned' });

describe('a point at a moment', () => {
  // 10/11/2025 is a Monday.
  const table: [what: string, schedule: PointSchedule, moment: string, answer: string][] = [
    ['before the morning', office, '2025-11-10T07:29', 'open shut 2025-11-10T07:30'],
    ['as the morning begins', office, '2025-11-10T07:30', 'open open 2025-11-10T11:30'],
    ['in the morning', office, '2025-11-10T09:00', 'open open 2025-11-10T11:30'],
    ['the last minute of the morning', office, '2025-11-10T11:29', 'open open 2025-11-10T11:30'],
    ['at lunch', office, '2025-11-10T11:30', 'open shut 2025-11-10T13:30'],
    ['in the middle of lunch', office, '2025-11-10T12:15', 'open shut 2025-11-10T13:30'],
    ['as the afternoon begins', office, '2025-11-10T13:30', 'open open 2025-11-10T17:00'],
    ['the last minute of the day', office, '2025-11-10T16:59', 'open open 2025-11-10T17:00'],
    ['after work', office, '2025-11-10T17:00', 'open shut 2025-11-11T07:30'],
    ['at midnight', office, '2025-11-11T00:00', 'open shut 2025-11-11T07:30'],
    ['on Friday evening', office, '2025-11-14T18:00', 'open shut 2025-11-15T07:30'],
    ['on Saturday morning', office, '2025-11-15T08:00', 'open open 2025-11-15T11:30'],
    [
      'on Saturday afternoon, before a holiday',
      office,
      '2025-11-15T14:00',
      'open shut 2025-11-18T08:00',
    ],
    ['on Sunday', office, '2025-11-16T09:00', 'open shut 2025-11-18T08:00'],
    ['on the holiday', office, '2025-11-17T09:00', 'open shut 2025-11-18T08:00'],
    ['on the short day, before it opens', office, '2025-11-18T07:45', 'open shut 2025-11-18T08:00'],
    ['on the short day', office, '2025-11-18T08:30', 'open open 2025-11-18T09:00'],
    [
      'on the short day, when other days are open',
      office,
      '2025-11-18T09:30',
      'open shut 2025-11-19T07:30',
    ],
    ['before two holidays', office, '2025-11-19T17:00', 'open shut 2025-11-22T07:30'],
    ['on the second holiday', office, '2025-11-21T10:00', 'open shut 2025-11-22T07:30'],
    ['before a night', night, '2025-11-14T17:59', 'open shut 2025-11-14T18:00'],
    ['in the evening', night, '2025-11-14T18:00', 'open open 2025-11-15T02:00'],
    ['before midnight', night, '2025-11-14T23:59', 'open open 2025-11-15T02:00'],
    ['at midnight, still open', night, '2025-11-15T00:00', 'open open 2025-11-15T02:00'],
    ['after midnight', night, '2025-11-15T01:59', 'open open 2025-11-15T02:00'],
    ['when the night ends', night, '2025-11-15T02:00', 'open shut 2025-11-15T18:00'],
    ['Sunday, of Saturday’s night', night, '2025-11-16T01:00', 'open open 2025-11-16T02:00'],
    ['Sunday evening', night, '2025-11-16T19:00', 'open shut 2025-11-21T18:00'],
    ['Friday after midnight, of Thursday', night, '2025-11-14T01:00', 'open shut 2025-11-14T18:00'],
    ['24/7 at noon', always, '2025-11-10T12:00', 'open open -'],
    ['24/7 at midnight', always, '2025-11-16T00:00', 'open open -'],
    ['24/7 in the last minute of a week', always, '2025-11-16T23:59', 'open open -'],
    ['a session days ahead', mobile, '2025-11-10T09:00', 'open shut 2025-11-15T18:00'],
    ['a session today', mobile, '2025-11-15T17:00', 'open shut 2025-11-15T18:00'],
    ['in one session', mobile, '2025-11-15T18:30', 'open open 2025-11-15T22:00'],
    ['in two sessions', mobile, '2025-11-15T20:00', 'open open 2025-11-15T22:00'],
    ['in the second only', mobile, '2025-11-15T21:30', 'open open 2025-11-15T22:00'],
    ['between sessions', mobile, '2025-11-15T22:00', 'open shut 2025-11-16T22:00'],
    ['a session past midnight', mobile, '2025-11-17T00:30', 'open open 2025-11-17T01:00'],
    ['after the last session', mobile, '2025-11-17T01:00', 'open shut -'],
    ['a session that joins the morning', both, '2025-11-13T10:00', 'open open 2025-11-13T13:00'],
    ['a session after the morning', both, '2025-11-13T12:00', 'open open 2025-11-13T13:00'],
    ['the same hour without a session', both, '2025-11-12T12:00', 'open shut 2025-11-13T07:30'],
    ['a session on a Sunday', both, '2025-11-16T09:00', 'open open 2025-11-16T10:00'],
    ['before the Sunday session', both, '2025-11-14T12:00', 'open shut 2025-11-16T08:00'],
    ['nobody said the hours', nobodySaid, '2025-11-10T09:00', 'open unknown'],
    ['before its consultation', serving, '2025-10-14T23:59', 'planned shut 2025-10-15T00:00'],
    ['as its consultation begins', serving, '2025-10-15T00:00', 'open open -'],
    ['in its last week', serving, '2025-11-10T00:00', 'open open 2025-11-16T00:00'],
    [
      'the last minute of its consultation',
      serving,
      '2025-11-15T23:59',
      'open open 2025-11-16T00:00',
    ],
    ['after its consultation', serving, '2025-11-16T00:00', 'closed shut -'],
    ['a year later', serving, '2026-11-16T00:00', 'closed shut -'],
    ['before its first day', days, '2025-11-09T12:00', 'planned shut 2025-11-10T08:00'],
    ['its first morning', days, '2025-11-10T08:00', 'open open 2025-11-10T20:00'],
    ['between its days', days, '2025-11-11T23:00', 'open shut 2025-11-12T08:00'],
    ['its last evening', days, '2025-11-12T19:59', 'open open 2025-11-12T20:00'],
    ['after its last evening', days, '2025-11-12T20:00', 'open shut -'],
    ['the day after its last', days, '2025-11-13T09:00', 'closed shut -'],
    [
      'its last night ends with its last day',
      nightEnds,
      '2025-11-12T23:00',
      'open open 2025-11-13T00:00',
    ],
    ['after midnight of its last day', nightEnds, '2025-11-13T01:00', 'closed shut -'],
    ['moved, whatever its hours', moved, '2025-11-10T09:00', 'moved shut -'],
    ['closed, whatever its hours', closed, '2025-11-10T09:00', 'closed shut -'],
    ['planned, whatever its hours', planned, '2025-11-10T09:00', 'planned shut -'],
  ];
  test('is asked at sixty moments and more', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });
  test.each(table)('%s: %#', (_what, schedule, moment, answer) => {
    expect(answerAt(schedule, moment)).toBe(answer);
  });
});

test('sessions ahead come in order, one a day, each with its place', () => {
  const found = sessionsFrom(mobile, at('2025-11-15T21:30'));
  expect(found.map(({ day, place }) => [day, place])).toEqual([
    ['2025-11-15', 'Chung cư ví dụ'],
    ['2025-11-16', 'Bến xe ví dụ'],
  ]);
});

test('a stretch of days is a session on each of them', () => {
  const schedule = point({ sessions: '10/11/2025-12/11/2025 18:00-21:00' });
  const found = sessionsFrom(schedule, at('2025-11-11T21:00'));
  expect(found.map(({ day }) => day)).toEqual(['2025-11-12']);
});

test('two consultations leave a gap in which a point does not serve', () => {
  const second = { opensAt: at('2025-12-01T00:00'), closesAt: at('2025-12-31T00:00') };
  expect(servingPeriods({}, [second, campaign])).toEqual([campaign, second]);
  const schedule = {
    ...always,
    periods: servingPeriods({ validFrom: '2025-12-10' }, [campaign, second]),
  };
  expect(answerAt(schedule, '2025-11-20T00:00')).toBe('planned shut 2025-12-10T00:00');
});

test(`a point is called unchecked from the ${STALE_DAYS + 1}st day on, by the day in Vietnam`, () => {
  expect(isStale('2025-11-01', at('2025-12-01T23:59'))).toBe(false);
  expect(isStale('2025-11-01', at('2025-12-02T00:00'))).toBe(true);
});
