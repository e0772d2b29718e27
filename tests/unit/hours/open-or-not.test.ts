import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/model/hours/open-spans.ts';
import { FIRST_DAY, isOpenSlowly, schedules, zoned } from './opening-oracle.ts';
import { moment, week } from '../finder/finder-points.ts';

describe('open, or not', () => {
  test('a place open day and night says when it closes for a holiday eight days ahead', () => {
    const schedule = {
      week: week('24/7'),
      exceptions: [{ from: '2025-11-27', through: '2025-11-27', hours: [] }],
      sessions: [],
      periods: null,
    };
    const closesAt = moment('2025-11-27 00:00');
    expect(stateAt(schedule, moment('2025-11-19 00:00'))).toEqual({ kind: 'open', closesAt });
    expect(stateAt(schedule, moment('2025-11-18 00:00')).kind).toBe('open');
    expect(stateAt({ ...schedule, exceptions: [] }, closesAt)).toEqual({
      kind: 'open',
      closesAt: null,
    });
  });

  test('a place is open from its first minute on, to the moment before its last', () => {
    const schedule = {
      week: week('T2-T6 07:30-11:30'),
      exceptions: [],
      sessions: [],
      periods: null,
    };
    const [opensAt, closesAt] = [moment('2025-11-03 07:30'), moment('2025-11-03 11:30')];
    expect(stateAt(schedule, opensAt - 1)).toEqual({ kind: 'shut', opensAt });
    expect(stateAt(schedule, opensAt)).toEqual({ kind: 'open', closesAt });
    expect(stateAt(schedule, closesAt - 1)).toEqual({ kind: 'open', closesAt });
    expect(stateAt(schedule, closesAt).kind).toBe('shut');
  });

  test('says the same as a slow look at every minute, whatever the hours', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.integer({ min: 0, max: 25 * 1440 }),
        fc.integer({ min: 0, max: 59_999 }),
        (schedule, minute, rest) => {
          const now = zoned(FIRST_DAY, minute) + rest;
          const state = stateAt(schedule, now);
          if (!schedule.week && schedule.sessions.length === 0) {
            expect(state).toEqual({ kind: 'unknown' });
            return;
          }
          const isOpen = isOpenSlowly(schedule, now);
          expect(state.kind).toBe(isOpen ? 'open' : 'shut');
          // Walk minute by minute to the change, eight days at most.
          let change = now - rest;
          const most = change + 8 * 1440 * 60_000;
          while (change <= most && isOpenSlowly(schedule, Math.max(now, change)) === isOpen)
            change += 60_000;
          const told =
            state.kind === 'open' ? state.closesAt : state.kind === 'shut' ? state.opensAt : 0;
          if (change <= most) expect(told).toBe(change);
          else expect(told === null || told > most - 2 * 1440 * 60_000).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
