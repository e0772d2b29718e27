import { expect, test } from 'vitest';
import { findInList } from '../../../src/browser/search/plain-search.ts';
import type { ListedPage } from '../../../src/model/page-list.ts';

const PAGES: ListedPage[] = [
  ['/a/', 'Quên mật khẩu', 'passcode', 'Hướng dẫn', ['Hiến pháp']],
  ['/b/', 'Đổi mật khẩu và điện thoại', '', 'Hướng dẫn', []],
  ['/c/', 'Phường Sông Trí', 'Kỳ Anh', 'Địa phương', ['Hiến pháp', 'Đại hội']],
  ['/d/', 'Khẩu hiệu', '', 'Khẩu hiệu', []],
];

const found = (text: string, filters: Record<string, string> = {}) => {
  const { full, near } = findInList(PAGES, text, filters);
  return { full: full.map(({ id }) => id), near: near.map(({ id }) => id) };
};

test('where the search engine cannot run, pages are found by their titles, accents or not', () => {
  expect(found('mật khẩu').full).toEqual(['/a/', '/b/']);
  expect(found('MAT KHAU').full).toEqual(['/a/', '/b/']);
  expect(found('dien thoai').full).toEqual(['/b/']);
  expect(found('song tri').full).toEqual(['/c/']);
});

test('other names of a page find it too', () => {
  expect(found('passcode').full).toEqual(['/a/']);
  expect(found('kỳ anh').full).toEqual(['/c/']);
});

test('pages with some of the words come after, and strangers not at all', () => {
  expect(found('khẩu hiệu')).toEqual({ full: ['/d/'], near: ['/a/', '/b/'] });
  expect(found('zzz')).toEqual({ full: [], near: [] });
});

test('filters hold, alone and with words', () => {
  expect(found('', { loai: 'Hướng dẫn' }).full.sort()).toEqual(['/a/', '/b/']);
  expect(found('mật khẩu', { dot: 'Hiến pháp' }).full).toEqual(['/a/']);
});

test('a result shows its title, its kind and its consultations', async () => {
  const [hit] = findInList(PAGES, 'sông trí', {}).full;
  expect(await hit?.data()).toEqual({
    url: '/c/',
    excerpt: '',
    meta: { title: 'Phường Sông Trí' },
    filters: { loai: ['Địa phương'], dot: ['Hiến pháp', 'Đại hội'] },
  });
});
