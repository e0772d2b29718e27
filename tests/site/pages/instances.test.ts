/** What the headers of sites that belong together allow. */
import { expect, test } from 'vitest';
import { textOf } from '../../support/sites/built-site.ts';
import { INSTANCE_URLS } from '../../support/sites/sites.ts';

test('a province’s index is open to the site of the country alone', () => {
  const headers = textOf('vi-du', '_headers');
  expect(headers).toContain(
    `/pagefind/*\n  Access-Control-Allow-Origin: ${INSTANCE_URLS.nation}\n`,
  );
  expect(textOf('nation', '_headers')).not.toContain('/pagefind/');
});

test('only the search page may ask the listed sites, and only those', () => {
  const rules = textOf('nation', '_headers').split(/\n(?=\/)/);
  const asking = rules.filter((rule) => rule.includes('connect-src'));
  expect(asking.map((rule) => rule.split('\n')[0])).toEqual(['/tim-kiem/*']);
  const listed = `connect-src 'self' ${INSTANCE_URLS['vi-du']} ${INSTANCE_URLS['mau-khac']};`;
  expect(asking[0]).toContain(listed);
});
