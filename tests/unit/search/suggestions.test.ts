import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { inOurWords, pagesFor, type SuggestedPage } from '../../../src/model/search/suggestions.ts';

interface Row {
  say: string[];
  page?: string;
  means?: string;
}
const file = 'tests/fixtures/content-2025/synonyms.yaml';
const { synonyms } = parse(readFileSync(file, 'utf8')) as { synonyms: Row[] };
const pages = synonyms.flatMap(({ page, say }): SuggestedPage[] =>
  page === undefined ? [] : [{ url: page, title: page, kind: '', text: '', says: say }],
);
const means = synonyms.flatMap(({ means: ours, say }) =>
  ours === undefined ? [] : say.map((one) => [one, ours] as const),
);
const firstFor = (text: string): string[] =>
  pagesFor(text, pages)
    .slice(0, 2)
    .map(({ page }) => page.url);

const FIELD = readFileSync('tests/fixtures/search-from-the-field.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

test.each(FIELD)('“%s” is answered by %s', (text, page) => {
  expect(firstFor(text)).toContain(page);
});

describe('what people type', () => {
  test.each([
    ['cccd', '/huong-dan/dang-ky-muc-2/'],
    ['dang nhap khong duoc', '/huong-dan/quen-mat-khau-passcode/'],
    ['khong dang nhap dc', '/huong-dan/quen-mat-khau-passcode/'],
    ['mất sim', '/huong-dan/doi-dien-thoai/'],
    ['ap phich', '/ap-phich/'],
    ['loa phuong', '/phat-thanh/'],
    ['man hinh led', '/man-hinh/'],
    ['hien phap', '/dot/hien-phap-2013/'],
    ['gop y hien phap', '/huong-dan/gop-y-hien-phap-2013/'],
  ])('“%s” leads to %s', (text, page) => {
    expect(firstFor(text)).toContain(page);
  });

  test.each(['ba đình', 'lê lợi', 'thanh hóa', 'zzz', '', 'simple', 'họa sĩ', '3232'])(
    'nothing is suggested for “%s”: parts of other words are no match',
    (text) => {
      expect(firstFor(text)).toEqual([]);
    },
  );
});

test('words people type become the words pages use, and only whole words', () => {
  expect(inOurWords('làm CCCD ở đâu', means)).toBe('làm căn cước ở đâu');
  expect(inOurWords('quen mk', means)).toBe('quen mật khẩu');
  expect(inOurWords('mkt', means)).toBe('mkt');
});
