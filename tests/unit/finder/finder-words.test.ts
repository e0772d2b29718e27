import { describe, expect, test } from 'vitest';
import { packNames, unpackWords } from '../../../src/model/finder/name-file.ts';
import { withoutProvince } from '../../../src/model/finder/plan.ts';
import { readQuery } from '../../../src/model/finder/query.ts';
import {
  pairsAsked,
  pairsIn,
  provincesWith,
  wordEntries,
} from '../../../src/model/finder/words.ts';

const entries = wordEntries(
  new Map([
    ['nghe-an', ['Số 12, đường Lê Lợi', 'Chợ Vinh', 'Nhà văn hóa xóm 3, thôn Trung Lễ']],
    ['hue', ['Số 7 Lê Lợi', 'Chợ Đông Ba']],
    ['ca-mau', ['Chợ nổi', 'Đường Lê Duẩn']],
  ]),
);
const found = (text: string): string[] =>
  [...provincesWith(pairsAsked(readQuery(text).words), [packNames([], entries)])].sort();

describe('a street or a market, anywhere in the country', () => {
  test.each([
    ['lê lợi', ['hue', 'nghe-an']],
    ['LÊ LỢI'.normalize('NFD'), ['hue', 'nghe-an']],
    ['12 lê lợi', ['hue', 'nghe-an']],
    ['đường lê lợi', ['nghe-an']],
    ['le l', ['hue', 'nghe-an']],
    ['le', ['ca-mau', 'hue', 'nghe-an']],
    ['chợ đông ba', ['hue']],
    ['cho vinh', ['nghe-an']],
    ['vinh', ['nghe-an']],
    ['xóm 3 thôn trung lễ', ['nghe-an']],
    ['lê thánh tông', []],
    ['', []],
    ['12', []],
  ])('“%s” is looked for in the provinces that have it', (text, provinces) => {
    expect(found(text)).toEqual(provinces);
  });

  test('a pair knows every province once, and travels in the file of its first word', () => {
    expect(entries.find(({ words }) => words === 'le loi')).toEqual({
      words: 'le loi',
      provinces: ['nghe-an', 'hue'],
    });
    expect(unpackWords(packNames([], entries))).toEqual(entries);
    expect(pairsIn('Số 12, đường Lê Lợi')).toEqual(['so duong', 'duong le', 'le loi', 'loi']);
  });
});

describe('the name of a province at the end of a question', () => {
  const PROVINCES = [
    { slug: 'nghe-an', name: 'Nghệ An' },
    { slug: 'ho-chi-minh', name: 'Hồ Chí Minh' },
    { slug: 'hue', name: 'Huế' },
  ];
  test.each([
    ['lê lợi, Nghệ An', 'nghe-an', 'le loi'],
    ['le loi tinh nghe an', 'nghe-an', 'le loi'],
    ['lê lợi tp hcm', 'ho-chi-minh', 'le loi'],
    ['chợ đông ba huế', 'hue', 'cho dong ba'],
    ['nghệ an', null, 'nghe an'],
    ['lê lợi', null, 'le loi'],
    ['thuê', null, 'thue'],
  ])('“%s”', (text, province, rest) => {
    const asked = withoutProvince(readQuery(text), PROVINCES);
    expect([asked.province, asked.query.words.join(' ')]).toEqual([province, rest]);
  });
});
