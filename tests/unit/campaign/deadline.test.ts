import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayWords } from '../../../src/model/campaign/last-day.ts';
import { closesAt, deadlineWords, sourceWords } from '../../../src/model/campaign/deadline.ts';
import { deadlinesInForce, mostLocal } from '../../../src/model/resolve.ts';

interface Named {
  audience: string;
  day: string;
}

test('“before 14/11” is over when 14/11 begins', () => {
  expect(closesAt({ before: '2025-11-14' })).toBe(Date.parse('2025-11-14T00:00:00+07:00'));
});

test('“through 15/11” is over when 16/11 begins', () => {
  expect(closesAt({ through: '2025-11-15' })).toBe(Date.parse('2025-11-16T00:00:00+07:00'));
});

test('“through” a day is “before” the next one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = Temporal.PlainDate.from('1976-01-01').add({ days });
      const next = day.add({ days: 1 });
      expect(closesAt({ through: day.toString() })).toBe(closesAt({ before: next.toString() }));
    }),
  );
});

test('a deadline reads as the last day on which one can act', () => {
  expect(deadlineWords({ before: '2025-11-14' })).toBe('hết ngày 13/11/2025');
  expect(deadlineWords({ before: '2025-03-01' })).toBe('hết ngày 28/02/2025');
  expect(deadlineWords({ through: '2025-11-15' })).toBe('hết ngày 15/11/2025');
});

test('the wording of the directive is kept beside it', () => {
  expect(sourceWords({ before: '2025-11-14' })).toBe('trước ngày 14/11/2025');
  expect(sourceWords({ through: '2025-11-15' })).toBe('hết ngày 15/11/2025');
});

test('on a page the last day has its day of the week', () => {
  expect(lastDayWords(closesAt({ before: '2025-11-15' }))).toBe('thứ sáu, ngày 14/11/2025');
  expect(lastDayWords(closesAt({ through: '2025-11-16' }))).toBe('chủ nhật, ngày 16/11/2025');
});

test('a deadline with an hour closes inside its day, and says so', () => {
  const election = { before: '2026-03-15', hour: '07:00' };
  expect(closesAt(election)).toBe(Date.parse('2026-03-15T07:00:00+07:00'));
  expect(closesAt({ through: '2026-03-15', hour: '07:00' })).toBe(closesAt(election));
  expect(deadlineWords(election)).toBe('hết 07:00 ngày 15/03/2026');
  expect(sourceWords(election)).toBe('trước 07:00 ngày 15/03/2026');
  expect(lastDayWords(closesAt(election))).toBe('07:00 chủ nhật, ngày 15/03/2026');
});

test('a level that names a wider group decides for the groups in it, and for no other', () => {
  const wider: Record<string, string> = { 'party-members': 'officials', cell: 'party-members' };
  const partOf = (audience: string) => wider[audience];
  const nation: Named[] = [
    { audience: 'cell', day: 'chi bộ' },
    { audience: 'party-members', day: 'đảng viên' },
    { audience: 'public', day: 'người dân' },
  ];
  const ward: Named[] = [{ audience: 'officials', day: 'cán bộ' }];
  const days = (levels: readonly (readonly Named[])[]) =>
    deadlinesInForce(levels, partOf).map(({ deadline }) => deadline.day);
  expect(days([nation, ward])).toEqual(['người dân', 'cán bộ']);
  expect(days([ward, nation])).toEqual(['cán bộ', 'chi bộ', 'đảng viên', 'người dân']);
});

test('a deadline without a day has no end', () => {
  expect(() => closesAt({})).toThrow(TypeError);
});

test('the most local level that names an audience decides for it alone', () => {
  const national: Named[] = [
    { audience: 'public', day: '15/11 cả nước' },
    { audience: 'officials', day: '15/11 cả nước' },
  ];
  const province: Named[] = [
    { audience: 'officials', day: '9/11 tỉnh' },
    { audience: 'boards', day: '15/11 tỉnh' },
  ];
  const commune: Named[] = [
    { audience: 'officials', day: '5/11 phường' },
    { audience: 'officials', day: '7/11 phường' },
  ];
  const words = (levels: readonly (readonly Named[])[]) =>
    deadlinesInForce(levels).map(
      ({ deadline, level }) => `${level} ${deadline.audience} ${deadline.day}`,
    );
  expect(words([national, province, commune])).toEqual([
    '0 public 15/11 cả nước',
    '2 officials 5/11 phường',
    '2 officials 7/11 phường',
    '1 boards 15/11 tỉnh',
  ]);
  expect(words([national, [], []])).toEqual([
    '0 public 15/11 cả nước',
    '0 officials 15/11 cả nước',
  ]);
  expect(words([])).toEqual([]);
});

test('every audience any level names has a deadline, set by the last level that names it', () => {
  const deadline = fc.record({
    audience: fc.constantFrom('public' as const, 'officials' as const, 'boards' as const),
    day: fc.integer(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(deadline, { maxLength: 4 }), { maxLength: 4 }), (levels) => {
      const inForce = deadlinesInForce(levels);
      for (const audience of ['public', 'officials', 'boards'] as const) {
        const last = levels.findLastIndex((level) =>
          level.some((one) => one.audience === audience),
        );
        const mine = inForce.filter((one) => one.deadline.audience === audience);
        expect(mine.map((one) => one.deadline)).toEqual(
          (levels[last] ?? []).filter((one) => one.audience === audience),
        );
        expect(mine.every((one) => one.level === last)).toBe(true);
      }
    }),
  );
});

test('the most local value wins, and a value left out does not hide a wider one', () => {
  expect(mostLocal(['cả nước', undefined, 'phường'])).toBe('phường');
  expect(mostLocal(['cả nước', 'tỉnh', undefined])).toBe('tỉnh');
  expect(mostLocal<string>([undefined, undefined])).toBeUndefined();
  expect(mostLocal(['cả nước', ''])).toBe('');
});
