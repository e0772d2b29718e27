import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWeek, parseWeek, readWeek } from '../../../src/model/hours/weekly-text.ts';
import { isRead } from '../../../src/model/text/read-text.ts';
import { OFFICE_TEXTS, REFUSED } from './hours-cases.ts';
import { NEIGHBOURS } from './hours-neighbours.ts';

const OFFICE = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];
const read = (text: string, context = {}): string | null => {
  const week = parseWeek(text, context);
  return isRead(week) ? formatWeek(week.value) : REFUSED;
};

describe.each([
  ['as offices write them', OFFICE_TEXTS],
  ['and their neighbours', NEIGHBOURS],
])('hours %s are what a careful person understands, or refused', (_name, cases) => {
  for (const [written, week, withOffice = week] of cases) {
    test(`${JSON.stringify(written)} is ${week ?? 'refused'}`, () => {
      expect(read(written)).toBe(week);
      expect(read(written, { office: OFFICE })).toBe(withOffice);
    });
  }

  test('in composed and in decomposed letters, in upper case, with odd spaces', () => {
    for (const [written, week] of cases) {
      expect(read(written.normalize('NFD')), written).toBe(week);
      expect(read(written.toUpperCase()), written).toBe(week);
      expect(read(`  ${written.replaceAll(' ', '\u00a0')} `), written).toBe(week);
    }
  });
});

test('a text that could mean two weeks is refused with both of them', () => {
  expect(parseWeek('8h-11h T2 và T4, T6 14h-17h')).toMatchObject({
    message: expect.stringMatching(/"T2 08:00.*T6 14:00.*" hoặc "T2, T4 08:00.*"/) as string,
    remedy: expect.stringContaining('ngày trước giờ') as string,
  });
});

test('holidays, which a week cannot hold, are told', () => {
  expect(readWeek('T2-T6 8h-17h, trừ lễ, Tết')).toMatchObject({ value: { saysHolidays: true } });
  expect(readWeek('T2-T6 8h-17h')).toMatchObject({ value: { saysHolidays: false } });
});

test('no refusal is without a remedy', () => {
  for (const [written, week] of [...OFFICE_TEXTS, ...NEIGHBOURS]) {
    if (week !== REFUSED) continue;
    expect(parseWeek(written), written).toMatchObject({
      message: expect.stringMatching(/\S/) as string,
      remedy: expect.stringMatching(/\S/) as string,
    });
  }
});

/** Words of such texts, with the days each names. */
const WORDS: Record<string, readonly number[]> = {
  ...{ T2: [0], 'thứ ba': [1], 'Thứ 4': [2], T5: [3], 'thứ sáu': [4], T7: [5], CN: [6] },
  ...{ 'chúa nhật': [6], 'sáng T3': [1], 'chiều thứ 7': [5], '2': [0], '4': [2], '6': [4] },
  ...{ tư: [2], năm: [3], 'cuối tuần': [5, 6], 'hằng ngày': [0, 1, 2, 3, 4, 5, 6] },
  ...{ '-': [], đến: [], ',': [], ';': [], và: [], '\n': [], '(': [], ')': [], '.': [], ':': [] },
  ...{ '7h30-11h30': [], '13h30-17h': [], '8-11h': [], 'từ 18h đến 20h': [], '2h-4h chiều': [] },
  ...{ sáng: [], chiều: [], tối: [], nghỉ: [], trừ: [], 'lễ, Tết': [], 'hằng tuần': [] },
  ...{ 'giờ hành chính': [], 'nghỉ trưa 11h-13h': [], 'cả ngày': [] },
};

/** Words that may stand inside a stretch of days and leave it one: "thứ ba đến: sáng thứ 7". */
const WITHIN_STRETCH = [':', '(', ')', 'hằng tuần', 'sáng', 'chiều', 'tối'];

/** All days a text could be said to name: those of its words, and those between the ends of a stretch. */
function daysNamed(all: readonly string[]): Set<number> {
  const words = all.filter((word) => !WITHIN_STRETCH.includes(word));
  const named = new Set(words.flatMap((word) => WORDS[word] ?? []));
  const isDash = (word: string | undefined) => word === '-' || word === 'đến';
  for (const [at, word] of words.entries()) {
    const [from] = WORDS[word] ?? [];
    const [to] = WORDS[words[at + 2] ?? ''] ?? [];
    // A chain of two dashes and more is a list: it names its links alone. One before the first day is a bullet.
    const isLink = isDash(words[at - 1]) && (WORDS[words[at - 2] ?? ''] ?? []).length > 0;
    const isStretch = isDash(words[at + 1]) && !isLink && !isDash(words[at + 3]);
    if (from === undefined || to === undefined || !isStretch) continue;
    for (let day = from === 6 && to < 6 ? -1 : from; day <= to; day += 1) named.add((day + 7) % 7);
  }
  return named;
}

test('no text that is taken opens a day that it does not name', () => {
  let taken = 0;
  const word = fc.constantFrom(...Object.keys(WORDS));
  const dayWord = fc.constantFrom(...Object.keys(WORDS).filter((one) => WORDS[one]?.length));
  const hourWords = fc.oneof(
    fc.constantFrom('7h30-11h30', '13h30-17h', 'từ 18h đến 20h').map((one) => [one]),
    fc.array(word, { minLength: 1, maxLength: 3 }),
  );
  const dayWords = fc.array(dayWord, { minLength: 1, maxLength: 4 }).chain((days) =>
    fc
      .array(fc.constantFrom('-', ',', 'đến', 'và', '-'), {
        minLength: days.length,
        maxLength: days.length,
      })
      .map((marks) => days.flatMap((day, at) => (at === 0 ? [day] : [marks[at] ?? ',', day]))),
  );
  const clause = fc
    .tuple(dayWords, hourWords, fc.boolean())
    .map(([days, hours, isTurned]) => (isTurned ? [...hours, ...days] : [...days, ...hours]));
  const texts = fc.oneof(
    fc.array(word, { maxLength: 10 }),
    fc
      .array(clause, { minLength: 1, maxLength: 3 })
      .map((clauses) =>
        clauses.flatMap((one, at) => (at === 0 ? one : [at % 2 === 0 ? ';' : ',', ...one])),
      ),
  );
  fc.assert(
    fc.property(texts, (words) => {
      for (const context of [{}, { office: OFFICE }]) {
        const week = parseWeek(words.join(' '), context);
        if (!isRead(week)) continue;
        taken += 1;
        const named = daysNamed(words);
        const opened = week.value.flatMap((hours, day) => (hours.length > 0 ? [day] : []));
        expect(opened.filter((day) => !named.has(day))).toEqual([]);
      }
    }),
    { numRuns: 6000 },
  );
  // About 550 are, 459 to 605 in a dozen runs: the property speaks of many.
  expect(taken).toBeGreaterThan(300);
});

test('days in a list, whatever joins them, open those days and no other', () => {
  const days = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 3 }).filter((list) => list.length > 2);
  const heads = fc.constantFrom('T', 'thứ ', 'Thứ ', 'Th');
  fc.assert(
    fc.property(
      ...([days, heads, fc.constantFrom('-', ' - ', '–', ', ', ' và ', '/')] as const),
      fc.boolean(),
      (list, head, mark, isBare) => {
        const names = list.map((day, at) => (isBare && at > 0 ? '' : head) + String(day + 2));
        const written = names.join(mark);
        for (const text of [`${written}: 8h-11h`, `8h-11h ${written}`]) {
          const week = parseWeek(text);
          expect(isRead(week), text).toBe(true);
          if (isRead(week))
            expect(week.value.flatMap((hours, day) => (hours.length > 0 ? [day] : []))).toEqual(
              list,
            );
        }
      },
    ),
  );
});
