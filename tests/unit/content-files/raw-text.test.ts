/** Faults of letters are told with the column they begin in. */
import { describe, expect, test } from 'vitest';
import { checkRawText } from '../../../src/content-files/raw-checks.ts';

const places = (file: string, text: string): string[] =>
  checkRawText(file, text).map(({ line, column }) => `${line}:${String(column)}`);

describe('the column of a bad letter', () => {
  test.each([
    ['composed of letter and mark, first in its line', 'e\u0301', '1:1'],
    ['composed, behind others', 'ten: Xã e\u0301', '1:9'],
    ['composed, last of a line that is right up to there', 'một, hai, ba: o\u0302', '1:15'],
    ['composed, in the third line', 'a: 1\nb: 2\nc: a\u0300', '3:4'],
    ['not read at all', 'ten: Xã \ufffd', '1:9'],
    ['not read, first in its line', '\ufffd', '1:1'],
    ['a tab before a field', '\tten: 1', '1:1'],
    ['a tab behind two spaces', '  \tten: 1', '1:3'],
    ['a private number', 'note: Gọi 0900 000 000', '1:11'],
    ['a private number first', '0900 000 000', '1:1'],
    ['a private number behind an address', 'https://a.vn/0900000000 0900 000 000', '1:25'],
  ])('%s', (_what, text, place) => {
    expect(places('a.yaml', text)).toEqual([place]);
  });

  test('a tab is a fault in YAML alone: the head of a Markdown file, not its text', () => {
    expect(places('a.md', '---\n\tten: 1\n---\n\n\tmột đoạn')).toEqual(['2:1']);
    expect(places('a.mdx', 'không có đầu\n---\n\tmột đoạn')).toEqual([]);
    expect(places('a.csv', '\tmột ô')).toEqual([]);
    expect(places('a.yaml', 'ten: một\thai')).toEqual([]);
  });

  test('lines are counted however they end', () => {
    expect(places('a.yaml', 'a: 1\r\nb: e\u0301\r\n')).toEqual(['2:4']);
  });
});
