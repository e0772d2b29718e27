/** Commands build one site a process; the tests, several in a row. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unstyledPages } from '../../../src/integrations/styles/unstyled-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'pages-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A site of one page. */
function siteOf(page: string): string {
  mkdirSync(join(root, page));
  writeFileSync(
    join(root, page, `${page}.html`),
    `<!doctype html><html lang="vi"><head><title>${page}</title></head><body class="a"></body></html>`,
  );
  return `${join(root, page)}/`;
}

test('a site that is built after another in one process knows only its own pages', async () => {
  for (const page of ['mot', 'hai']) {
    const { kinds } = await unstyledPages(siteOf(page));
    expect([...kinds.values()].flatMap(({ names }) => names)).toEqual([`${page}.html`]);
  }
});
