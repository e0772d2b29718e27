import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedOnce, wordFinder, type HardWord } from '../../../src/model/text/word-finder.ts';

const WORDS: HardWord[] = [
  { id: 'muc-2', term: 'tài khoản mức 2', also: ['mức 2'], familiar: false },
  { id: 'du-thao', term: 'dự thảo', also: [], familiar: false },
  { id: 'van-kien', term: 'dự thảo văn kiện', also: ['văn kiện'], familiar: false },
  { id: 'app', term: 'ứng dụng', also: ['app'], familiar: true },
];
const find = wordFinder(WORDS);
const found = (text: string) =>
  find(text).flatMap(({ text: wording, id }) => (id === null ? [] : [`${wording}=${id}`]));

describe('hard words in a text', () => {
  test.each([
    [
      'Đọc dự thảo văn kiện, rồi góp ý.',
      ['dự thảo văn kiện=van-kien'],
      'the longest wording first',
    ],
    ['Dự thảo và Mức 2', ['Dự thảo=du-thao', 'Mức 2=muc-2'], 'either case'],
    ['mức 20, app1, dự thảo', ['dự thảo=du-thao'], 'whole words only'],
    ['Bấm “Góp ý dự thảo”, cần mức 2', ['mức 2=muc-2'], 'no quotation'],
    ['Không có từ nào.', [], 'none'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('cutting loses nothing of a text', () => {
    const pieces = fc.constantFrom('dự thảo', ' ', 'mức 2', '“', '”', 'văn kiện', '.', 'a', 'APP');
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const text = list.join('');
        expect(
          find(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('an empty glossary finds nothing', () => {
    expect(wordFinder([])('dự thảo')).toEqual([{ text: 'dự thảo', id: null }]);
  });

  test('each word is marked once, where it is used first', () => {
    const pieces = markedOnce(find('Dự thảo này, dự thảo kia, app, mức 2'), (id) => id !== 'app');
    expect(pieces.filter(({ id }) => id !== null)).toEqual([
      { text: 'Dự thảo', id: 'du-thao' },
      { text: 'mức 2', id: 'muc-2' },
    ]);
  });
});
