import { expect, test } from 'vitest';
import { pageAt, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf } from '../../support/sites/built-site.ts';
import { codeRows } from '../../support/sites/content.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';

test.each(codeRows())('$code leads to one page, scanned or typed', ({ code }) => {
  for (const site of SITES_BY_DAY) {
    const scanned = bytesOf(site, `Q/${code}/index.html`);
    expect(scanned.equals(bytesOf(site, `q/${code.toLowerCase()}/index.html`)), site).toBe(true);
  }
});

test.each(codeRows())('the page of $code repeats what is printed beside it', ({ code }) => {
  const text = shownText(pageAt('open', `/q/${code.toLowerCase()}/`).root);
  expect(text).toContain(`Mã bản in ${code}`);
  expect(text).toContain(`gopy.example.gov.vn/q/${code.toLowerCase()}`);
  expect(text).toContain('Ngày cấp');
});

test('the list to check codes against holds all of them', () => {
  const links = pageAt('open', '/kiem-tra/')
    .root.querySelectorAll('main a')
    .map((link) => shownText(link));
  for (const { code } of codeRows()) expect(links).toContain(code);
});
