import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  spokenDay,
  decimalWords,
  digitWords,
  LARGEST_SPOKEN,
  monthWords,
  numberWords,
  timeWords,
} from '../../../src/model/speech/number-words.ts';

const ONES: Record<string, number> = Object.fromEntries(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, value) => [word, value]),
);
/** Forms a digit takes behind tens. */
const AFTER_TENS: Record<string, number> = { mốt: 1, tư: 4, lăm: 5 };
const GROUPS: Record<string, number> = { nghìn: 1e3, triệu: 1e6 };

/** Reads a number back as a listener does, knowing nothing of how it was written. */
function heard(words: string): number {
  const [high, low] = words.includes(' tỷ') ? words.split(/ tỷ ?/) : ['', words];
  return (high ? heardBelow(high) * 1e9 : 0) + (low ? heardBelow(low) : 0);
}

function heardBelow(words: string): number {
  let sum = 0;
  let group = 0;
  for (const word of words.split(' ')) {
    if (word in GROUPS) {
      sum += group * (GROUPS[word] ?? 0);
      group = 0;
    } else if (word === 'trăm') group *= 100;
    else if (word === 'mươi') group = group - (group % 10) + (group % 10) * 10;
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') group += AFTER_TENS[word] ?? ONES[word] ?? Number.NaN;
  }
  return sum + group;
}

describe('numbers as readers say them', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [45, 'bốn mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1945, 'một nghìn chín trăm bốn mươi lăm'],
    [2013, 'hai nghìn không trăm mười ba'],
    [2025, 'hai nghìn không trăm hai mươi lăm'],
    [10_000, 'mười nghìn'],
    [21_000, 'hai mươi mốt nghìn'],
    [1_000_001, 'một triệu không trăm linh một'],
    [280_226_909, 'hai trăm tám mươi triệu hai trăm hai mươi sáu nghìn chín trăm linh chín'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_005, 'một tỷ không trăm linh năm'],
  ])('%i: %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  test('a listener hears the number that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_SPOKEN }), (value) => {
        expect(heard(numberWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
    for (let value = 0; value < 20_000; value += 1) expect(heard(numberWords(value))).toBe(value);
  });

  test('no two numbers sound the same', () => {
    const all = Array.from({ length: 20_000 }, (_, value) => numberWords(value));
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([-1, 1.5, LARGEST_SPOKEN + 1, Number.NaN])('nobody reads %s', (value) => {
    expect(() => numberWords(value)).toThrow(RangeError);
  });
});

describe('numbers of a kind', () => {
  test('phone numbers go digit by digit, with a pause between groups', () => {
    expect(digitWords('1900.0368')).toBe('một chín không không, không ba sáu tám');
    expect(digitWords('0239 385 1234')).toBe('không hai ba chín, ba tám năm, một hai ba bốn');
  });

  test('behind a comma', () => {
    expect(decimalWords('2', '5')).toBe('hai phẩy năm');
    expect(decimalWords('99', '94')).toBe('chín mươi chín phẩy chín mươi tư');
    expect(decimalWords('0', '05')).toBe('không phẩy không năm');
    expect(decimalWords('3', '1415')).toBe('ba phẩy một bốn một năm');
  });

  test('the first ten days are "mùng", the fourth month is "tư"', () => {
    expect([1, 5, 10, 11, 15, 24].map(spokenDay)).toEqual([
      'mùng một',
      'mùng năm',
      'mùng mười',
      'mười một',
      'mười lăm',
      'hai mươi tư',
    ]);
    expect([1, 4, 5, 12].map(monthWords)).toEqual(['một', 'tư', 'năm', 'mười hai']);
  });

  test('times of day', () => {
    expect(timeWords(7, 30)).toBe('bảy giờ ba mươi phút');
    expect(timeWords(24, 0)).toBe('hai mươi tư giờ');
    expect(timeWords(0, 5)).toBe('không giờ năm phút');
  });
});
