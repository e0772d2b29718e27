import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay, startOfNextDay, TIME_ZONE } from '../../../src/model/time/calendar.ts';
import { closesAt } from '../../../src/model/campaign/deadline.ts';
import {
  daysLeft,
  daysUntil,
  PHASE_LABEL,
  periodAt,
  phaseAt,
  timeLeft,
  type Phase,
} from '../../../src/model/campaign/phase.ts';

/** The Congress XIV consultation on VNeID: 30/10 to the end of 15/11/2025. */
const congress = { opensAt: startOfDay('2025-10-30'), closesAt: startOfNextDay('2025-11-15') };

const at = (text: string) => Date.parse(text);
const calendarDay = (moment: number) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(TIME_ZONE).toPlainDate();

/** 1976 to 2100: Vietnam has kept UTC+7 since 1975. */
const moments = fc.integer({
  min: at('1976-01-01T00:00:00Z'),
  max: at('2100-01-01T00:00:00Z'),
});
const periods = fc
  .tuple(moments, fc.integer({ min: 1, max: 400 * 86_400_000 }))
  .map(([opensAt, length]) => ({ opensAt, closesAt: opensAt + length }));

describe('the Congress XIV consultation on VNeID, 30/10 to 15/11/2025', () => {
  const table: [moment: string, phase: Phase, left: string][] = [
    ['2025-10-20T09:00:00+07:00', 'upcoming', 'còn 10 ngày nữa bắt đầu'],
    ['2025-10-29T23:59:59.999+07:00', 'upcoming', 'còn 1 ngày nữa bắt đầu'],
    ['2025-10-30T00:00:00+07:00', 'open', 'còn 16 ngày'],
    ['2025-11-03T09:00:00+07:00', 'open', 'còn 12 ngày'],
    ['2025-11-12T23:59:00+07:00', 'open', 'còn 3 ngày'],
    ['2025-11-13T00:00:00+07:00', 'closing', 'còn 2 ngày'],
    ['2025-11-14T12:00:00+07:00', 'closing', 'còn 1 ngày'],
    ['2025-11-15T00:00:00+07:00', 'closing', 'hôm nay là ngày cuối'],
    ['2025-11-15T23:59:59+07:00', 'closing', 'hôm nay là ngày cuối'],
    ['2025-11-15T23:59:59.999+07:00', 'closing', 'hôm nay là ngày cuối'],
    ['2025-11-16T00:00:00+07:00', 'closed', ''],
    ['2026-11-21T09:00:00+07:00', 'closed', ''],
  ];
  test.each(table)('at %s it is %s: "%s"', (moment, phase, left) => {
    expect(phaseAt(at(moment), congress)).toBe(phase);
    expect(timeLeft(at(moment), congress)).toBe(left);
  });

  test('on 20/10 ten days remain until it opens', () => {
    expect(daysUntil(at('2025-10-20T23:59:00+07:00'), congress.opensAt)).toBe(10);
  });

  test('the four phases carry the words of the glossary', () => {
    expect(PHASE_LABEL).toEqual({
      upcoming: 'sắp diễn ra',
      open: 'đang diễn ra',
      closing: 'sắp hết hạn',
      closed: 'đã kết thúc',
    });
  });
});

describe('a place that asks its people to be done before 15/11/2025', () => {
  const local = closesAt({ before: '2025-11-15' });
  const timetable = { opensAt: congress.opensAt, closings: [local, congress.closesAt] };

  test('counts 11 days on 3/11', () => {
    const now = at('2025-11-03T09:00:00+07:00');
    expect(timeLeft(now, periodAt(now, timetable))).toBe('còn 11 ngày');
  });

  test('has its last day on 14/11', () => {
    const now = at('2025-11-14T23:59:59+07:00');
    expect(timeLeft(now, periodAt(now, timetable))).toBe('hôm nay là ngày cuối');
    expect(phaseAt(now, periodAt(now, timetable))).toBe('closing');
  });

  test('falls back to the national close when 15/11 begins, and is not closed that day', () => {
    const now = at('2025-11-15T00:00:00+07:00');
    expect(periodAt(now, timetable)).toEqual(congress);
    expect(phaseAt(now, periodAt(now, timetable))).toBe('closing');
    expect(timeLeft(now, periodAt(now, timetable))).toBe('hôm nay là ngày cuối');
  });

  test('has ended for good on 16/11', () => {
    const now = at('2025-11-16T00:00:00+07:00');
    expect(phaseAt(now, periodAt(now, timetable))).toBe('closed');
    expect(timeLeft(now, periodAt(now, timetable))).toBe('');
  });
});

describe('any period', () => {
  test('a period that opens later today says so', () => {
    const opensAt = at('2025-10-30T08:00:00+07:00');
    const now = at('2025-10-30T07:00:00+07:00');
    expect(timeLeft(now, { opensAt, closesAt: opensAt + 86_400_000 })).toBe(
      'bắt đầu trong hôm nay',
    );
  });

  test('a phase never goes backwards as time goes on', () => {
    const order: Phase[] = ['upcoming', 'open', 'closing', 'closed'];
    fc.assert(
      fc.property(periods, moments, moments, (period, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const before = order.indexOf(phaseAt(earlier, period));
        const after = order.indexOf(phaseAt(later, period));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('a phase never goes backwards where a place closes before the app does', () => {
    const rank = (phase: Phase) => ({ upcoming: 0, open: 1, closing: 1, closed: 2 })[phase];
    fc.assert(
      fc.property(
        fc.array(moments, { minLength: 3, maxLength: 3 }),
        moments,
        moments,
        (edges, one, other) => {
          const [opensAt = 0, ...closings] = edges.sort((a, b) => a - b);
          const phase = (now: number) => phaseAt(now, periodAt(now, { opensAt, closings }));
          expect(rank(phase(Math.max(one, other)))).toBeGreaterThanOrEqual(
            rank(phase(Math.min(one, other))),
          );
        },
      ),
    );
  });

  test('it is closed exactly from the moment it closes', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(phaseAt(period.closesAt, period)).toBe('closed');
        expect(phaseAt(period.closesAt - 1, period)).toBe('closing');
        expect(phaseAt(period.opensAt - 1, period)).toBe('upcoming');
        expect(phaseAt(period.opensAt, period)).not.toBe('upcoming');
      }),
    );
  });

  test('days left are the days between two calendar pages in Vietnam', () => {
    fc.assert(
      fc.property(moments, moments, (now, close) => {
        const days = calendarDay(now).until(calendarDay(close - 1), { largestUnit: 'day' }).days;
        expect(daysLeft(now, close)).toBe(days);
        expect(daysUntil(now, close)).toBe(
          calendarDay(now).until(calendarDay(close), { largestUnit: 'day' }).days,
        );
      }),
    );
  });
});
