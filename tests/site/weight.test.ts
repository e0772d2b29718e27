import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { differentPagesOf, resolved, type BuiltPage } from '../support/built-pages.ts';
import { bytesOf, fileAt } from '../support/built-site.ts';
import { isFetched, referencesOf } from '../support/links.ts';

const KB = 1024;
const site = 'open';

/** Bytes that travel: text is compressed on its way, fonts and pictures are already. */
function travelling(file: string): number {
  const bytes = bytesOf(site, file);
  return /\.(html|js|css|svg|json)$/.test(file)
    ? gzipSync(bytes, { level: 9 }).length
    : bytes.length;
}

/** The files a first view asks for: the page, what it names, and what its scripts import. */
function firstView(page: BuiltPage): string[] {
  const named = referencesOf(page)
    .filter(isFetched)
    .filter(({ element, attribute }) => element.tagName !== 'form' && attribute !== 'data-src')
    .map(({ address }) => fileAt(site, resolved(site, page, address).pathname) ?? '');
  const files = new Set([page.file, ...named]);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, name] of bytesOf(site, file)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      files.add(`_astro/${name}`);
  }
  return [...files];
}

const pages = differentPagesOf(site).filter(({ address }) => /^\/(q|huong-dan)\/./.test(address));

describe.each(pages)('$address', (page) => {
  test('arrives in one round trip: HTML and style in 14 KB', () => {
    expect(page.html).not.toMatch(/<link[^>]+rel="stylesheet"/);
    expect(travelling(page.file)).toBeLessThanOrEqual(14 * KB);
  });

  test('needs no more than 60 KB in all', () => {
    const files = firstView(page);
    expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const total = files.reduce((sum, file) => sum + travelling(file), 0);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });
});
