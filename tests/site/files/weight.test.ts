import { Agent, get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { KB, PAGE_BUDGETS } from '../../../src/model/policy/page-budgets.ts';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { differentPagesOf, resolved, type BuiltPage } from '../../support/sites/built-pages.ts';
import { bytesOf, fileAt } from '../../support/sites/built-site.ts';
import { isFetched, referencesOf } from '../../support/reads/links.ts';
import { siteDir } from '../../support/sites/sites.ts';

/** The workshop and the kit are tools that whoever opens them means to work with. */
const TOOLS = [
  '/xuong-in/',
  '/xuong-in/man-hinh/',
  '/xuong-in/danh-sach/',
  '/can-bo/bo-tai-lieu/',
  '/can-bo/bao-cao/',
  '/can-bo/tong-hop/',
  '/kiem-tra/bang-tin/',
  '/man-hinh/doi-chieu/',
];

const site = 'open';
const pages = differentPagesOf(site);
const read = pages.filter(({ root }) => root.querySelector('main#noi-dung'));
const scanned = pages.filter(({ address }) => /^\/(q|huong-dan|dia-phuong)\/./.test(address));

/** Bytes that travel: text is compressed on its way, fonts and pictures are already. */
function travelling(file: string): number {
  const bytes = bytesOf(site, file);
  return /\.(html|js|css|svg|json|webmanifest)$/.test(file)
    ? gzipSync(bytes, { level: 9 }).length
    : bytes.length;
}

/**
 * The files a first view asks for: the page, what it names, and what its scripts import at once; what
 * they import on use (`import(…)`) comes later, which tests/browser/pages/weight.test.ts watches.
 */
function firstView(page: BuiltPage): string[] {
  const named = referencesOf(page)
    .filter(isFetched)
    // Asked for when a page is put on the first screen of an iPhone, never at a visit.
    .filter(({ element }) => element.getAttributeValue('rel') !== 'apple-touch-icon')
    // A phone asks for nothing that only a desktop shows: tests/browser/pages/second-column.test.ts.
    .filter(({ element }) => !element.closest('.hidden, .page-aside'))
    .filter(({ element, attribute }) => element.tagName !== 'form' && attribute !== 'action')
    .filter(({ element, attribute }) => attribute !== 'data-src' || element.tagName === 'script')
    .map(({ address }) => fileAt(site, resolved(site, page, address).pathname) ?? '')
    .filter((file) => file !== '');
  const files = new Set([page.file, ...named]);
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, name] of bytesOf(site, file)
      .toString()
      .matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      files.add(`_astro/${name}`);
  }
  return [...files];
}

const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + travelling(file), 0);

/** The pages over a budget, as a reader of the report wants them: page, figure, what it is made of. */
function over(
  budget: number,
  among: readonly BuiltPage[],
  filesOf: (page: BuiltPage) => string[],
): string[] {
  return among
    .map((page) => ({ page, files: filesOf(page) }))
    .filter(({ files }) => sum(files) > budget)
    .map(({ page, files }) => {
      const parts = files.map((file) => `${file} ${(travelling(file) / KB).toFixed(1)}`);
      return `${page.address}: ${(sum(files) / KB).toFixed(1)} KB of ${budget / KB} (${parts.join(', ')})`;
    });
}

/**
 * How many bytes a browser is sent for a page, headers included: it keeps the connection, so those
 * of a connection that is kept are among them.
 */
function answerBytes(origin: string, path: string): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    get(origin + path, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const { socket } = response;
      response.resume().on('end', () => {
        resolve(socket.bytesRead);
        agent.destroy();
      });
    }).on('error', reject);
  });
}

test('the page of every province, headers included, arrives in the first round trip', async () => {
  const provinces = pages.filter(({ address }) => /^\/dia-phuong\/[^/]+\/$/.test(address));
  expect(provinces.length).toBe(34);
  const server = await serveFolder(siteDir(site));
  const heavy: string[] = [];
  for (const { address } of provinces) {
    const bytes = await answerBytes(server.origin, address);
    expect(bytes, address).toBeGreaterThan(5000);
    if (bytes > PAGE_BUDGETS.firstRoundTrip) heavy.push(`${address}: ${bytes} bytes`);
  }
  await server.close();
  expect(heavy).toEqual([]);
});

describe('every page', () => {
  test(`arrives in one round trip: HTML and style in ${PAGE_BUDGETS.htmlWithStyle / KB} KB`, () => {
    expect(pages.length).toBeGreaterThan(50);
    const linked = pages.filter(({ html }) => /<link[^>]+rel="stylesheet"/.test(html));
    // It has to be shown under the policy of any folder: tests/site/files/privacy.test.ts.
    expect(linked.map(({ address }) => address)).toEqual(['/404.html']);
    expect(over(PAGE_BUDGETS.htmlWithStyle, pages, ({ file }) => [file])).toEqual([]);
  });

  test(`adds scripts of at most ${PAGE_BUDGETS.scripts / KB} KB`, () => {
    const scriptsOf = (page: BuiltPage): string[] =>
      firstView(page).filter((file) => file.endsWith('.js'));
    expect(read.filter((page) => scriptsOf(page).length === 0)).toEqual([]);
    const [tools, others] = [
      pages.filter(({ address }) => TOOLS.includes(address)),
      pages.filter(({ address }) => !TOOLS.includes(address)),
    ];
    expect(over(PAGE_BUDGETS.scripts, others, scriptsOf)).toEqual([]);
    expect(over(PAGE_BUDGETS.scriptsOfTools, tools, scriptsOf)).toEqual([]);
  });

  test('asks for no script before it can be read', () => {
    expect(read.length).toBeGreaterThan(50);
    const early = read.filter(({ root }) => root.querySelector('script[src]'));
    expect(early.map(({ address }) => address)).toEqual([]);
  });
});

const isLanding = ({ address }: BuiltPage): boolean => /^\/q\//i.test(address);
const fontsOf = (page: BuiltPage): string[] =>
  firstView(page).filter((file) => file.endsWith('.woff2'));

test(`a landing page arrives in one round trip, with all it asks for: ${PAGE_BUDGETS.behindCode / KB} KB`, () => {
  const landings = pages.filter(isLanding);
  expect(landings.length).toBeGreaterThan(10);
  expect(landings.filter((page) => fontsOf(page).length > 0)).toEqual([]);
  const signs = landings.filter(({ root }) => root.querySelector('point-now'));
  const others = landings.filter((page) => !signs.includes(page));
  expect(over(PAGE_BUDGETS.behindCode, others, firstView)).toEqual([]);
  expect(over(PAGE_BUDGETS.behindSign, signs, firstView)).toEqual([]);
});

test(`guides and localities need no more than ${PAGE_BUDGETS.firstView / KB} KB in all`, () => {
  const read = scanned.filter((page) => !isLanding(page));
  expect(read.length).toBeGreaterThan(10);
  // Desktops fetch it as well: tests/browser/pages/weight.test.ts.
  expect(read.filter((page) => fontsOf(page).length === 1)).toEqual(read);
  expect(over(PAGE_BUDGETS.firstView, read, firstView)).toEqual([]);
});
