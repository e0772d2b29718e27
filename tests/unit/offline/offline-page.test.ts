import { expect, test } from 'vitest';
import { partsOf } from '../../support/reads/html-parts.ts';
import {
  asOfflinePage,
  asStoredCopy,
  isKeepable,
  titleOf,
} from '../../../src/browser/offline/stored-page.ts';

const PAGE =
  '<html><head><meta property="og:title" content="Một &quot;hai&quot;"></head><body><stored-copy class="a"></stored-copy><main>Ba</main></body></html>';
const shown = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

test.each([
  ['2025-11-03T09:00:00+07:00', '03/11/2025'],
  ['2025-11-02T17:00:00Z', '03/11/2025'],
  ['2025-11-02T16:59:59Z', '02/11/2025'],
])('a copy stored at %s names Vietnam’s day %s, and hides nothing', (at, day) => {
  expect(shown(asStoredCopy(PAGE, Date.parse(at), 'cut'))).toBe(
    `Đang xem bản lưu ngày ${day} vì không có mạng. Có thể đã có thay đổi.Ba`,
  );
});

test('a copy says why the network did not answer', () => {
  expect(shown(asStoredCopy(PAGE, 0, 'slow'))).toContain('vì mạng chậm.');
  expect(shown(asStoredCopy(PAGE, 0, 'failing'))).toContain('vì máy chủ chưa trả lời.');
});

test('a page that cannot say it is a copy is never kept', () => {
  expect(isKeepable(PAGE)).toBe(true);
  expect(isKeepable(PAGE.replace('<stored-copy class="a">', ''))).toBe(false);
});

test('the page for unknown addresses lists the stored pages, or is silent', () => {
  const page = '<main><kept-pages></kept-pages></main>';
  const listed = asOfflinePage(page, [['/q/abcd7/', titleOf(PAGE)]]);
  expect(listed).toContain('<li><a href="/q/abcd7/">Một &quot;hai&quot;</a></li>');
  expect(asOfflinePage(page, [])).toBe(page);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '</a></li></ul><script>alert(1)</script>',
  '&lt;b&gt;',
  "' onclick='a()",
  '$& $1 $`',
  '<!-- x',
])('a title that looks like markup is listed as the words it is: %s', (title) => {
  // As Astro writes it into the head of the page.
  const written = title.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
  const page = `<meta property="og:title" content="${written}">`;
  expect(titleOf(page)).toBe(title);
  const listed = asOfflinePage('<main><kept-pages></kept-pages></main>', [
    ['/huong-dan/a/', titleOf(page)],
  ]);
  const { tags, texts } = partsOf(listed);
  expect(tags).toEqual(['main', 'kept-pages', 'h2', 'ul', 'li', 'a[href]']);
  expect(texts).toEqual(['Các trang đã lưu trong máy', title]);
});
