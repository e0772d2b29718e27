/** Which headers every type of page and file gets, as the build writes them for hosts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cachingOf } from '../../../src/model/policy/caching.ts';
import { readHeaderFile } from '../../../src/model/policy/header-file.ts';
import { LONGEST_LINE, MOST_RULES, type HostRule } from '../../../src/model/policy/host-rules.ts';
import { headersFor, pathExpression } from '../../../src/model/policy/rule-match.ts';
import {
  SMALL_FILES,
  SMALL_PAGES,
  SMALL_SITE_URL,
  smallStyle,
  writeSmallSite,
} from '../../support/sites/small-site.ts';

let rules: HostRule[];
let text = '';
let sitemap = '';

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  writeSmallSite(folder);
  text = readFileSync(join(folder, '_headers'), 'utf8');
  sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  rules = readHeaderFile(text);
  rmSync(folder, { recursive: true });
});

const of = (path: string): Record<string, string> => headersFor(path, rules);
const policy = (path: string): string => of(path)['Content-Security-Policy'] ?? '';
const isScreen = (path: string): boolean => /^\/man-hinh\/.*\d\/$/.test(path);
const isCard = (path: string): boolean => path === '/nhung/vi-du/the/';

describe('pages', () => {
  test('only cards and screens may stand in frames of other sites', () => {
    const open = SMALL_PAGES.filter((path) => !policy(path).includes("frame-ancestors 'self'"));
    expect(open).toEqual(SMALL_PAGES.filter((path) => isScreen(path) || isCard(path)));
  });

  test('none runs what it does not hold itself, or fetches from elsewhere', () => {
    for (const path of SMALL_PAGES) {
      expect(policy(path), path).toMatch(/object-src 'none';base-uri 'none';form-action 'self'/);
      expect(policy(path), path).toMatch(/script-src 'self'/);
      expect(policy(path), path).toMatch(/^default-src 'self';/);
      expect(policy(path), path).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    }
  });

  test('what stands inside is allowed by hash, and by nothing else', () => {
    for (const path of SMALL_PAGES) {
      expect(policy(path), path).toContain("'sha256-early='");
      expect(policy(path), path).toMatch(/style-src 'self' 'sha256-/);
      expect(policy(path), path).toContain(`'${smallStyle(path)}'`);
    }
  });

  test('one carries the hash of no page that is deeper in its folder', () => {
    const [list, province, commune] = ['', 'tinh/', 'tinh/xa/'].map(
      (below) => `/dia-phuong/${below}`,
    ) as [string, string, string];
    for (const [path, others] of [
      [list, [province, commune]],
      [province, [list, commune]],
      [commune, [list, province]],
    ] as const)
      for (const other of others) expect(policy(path), path).not.toContain(smallStyle(other));
  });

  test('a screen’s policy is strict too: Chrome 38 knows hashes', () => {
    expect(policy('/man-hinh/vi-du/1920x1080/')).not.toContain('unsafe');
  });

  test.each([
    ['WebAssembly', ['/kiem-tra/', '/tim-kiem/', '/xuong-in/'], /wasm-unsafe-eval/],
    ['the camera', ['/kiem-tra/'], /camera=\(self\)/],
    ['the position', ['/diem-ho-tro/'], /geolocation=\(self\)/],
  ])('%s is for %j alone', (_, paths, pattern) => {
    const allowed = SMALL_PAGES.filter((path) =>
      pattern.test(`${policy(path)} ${of(path)['Permissions-Policy'] ?? ''}`),
    );
    expect(allowed).toEqual(paths);
  });
});

test('every file says nothing of where readers came from, is what its type says, and comes encrypted', () => {
  for (const path of [...SMALL_PAGES, ...SMALL_FILES]) {
    expect(of(path), path).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Strict-Transport-Security': 'max-age=31536000',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  }
});

test('other sites may show pictures and cards and read data, and nothing else', () => {
  const resource = 'Cross-Origin-Resource-Policy';
  expect(of('/kiem-tra/')[resource]).toBe('same-origin');
  expect(of('/Q/ABCD7/')[resource]).toBe('same-origin');
  for (const path of ['/nhung/vi-du/the/', '/chia-se/trang.png', '/man-hinh/vi-du/1920x1080/'])
    expect(of(path)[resource], path).toBeUndefined();
  const read = [...SMALL_PAGES, ...SMALL_FILES].filter(
    (path) => of(path)['Access-Control-Allow-Origin'],
  );
  expect(read).toEqual(SMALL_FILES.filter((path) => /^\/du-lieu|playlist|\.xml$/.test(path)));
});

test.each([
  ['/_astro/a.Bb9Mx2Pu.js', 'public, max-age=31536000, immutable'],
  ['/man-hinh/vi-du/1920x1080/01-tieu-de.b078e049.png', 'public, max-age=31536000, immutable'],
  ['/man-hinh/vi-du/1920x1080/khung-01-moi-nhat.png', 'public, no-cache'],
  ['/ap-phich/vi-du/toan-quoc/huong-dan-a4.pdf', 'public, no-cache'],
  ['/sw.js', 'public, no-cache'],
  ['/pagefind/pagefind-entry.json', 'public, no-cache'],
  ['/', 'public, max-age=60'],
  ['/Q/ABCD7/', 'public, max-age=60'],
  ['/404.html', 'public, max-age=60'],
  ['/man-hinh/vi-du/tinh/xa/960x192/playlist.smil', 'public, max-age=60'],
  ['/nhung/vi-du/rss.xml', 'public, max-age=60'],
])('%s is kept: %s', (path, value) => {
  expect(cachingOf(path)).toBe(value);
  const said = of(path)['Cache-Control'];
  if (said !== undefined) expect(said).toBe(value);
});

describe('the file _headers', () => {
  test('fits the hosts that read it', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.length).toBeLessThan(MOST_RULES);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThan(LONGEST_LINE);
  });

  test('a host that sends every rule that holds loosens nothing: browsers keep both', () => {
    // Both hold for it: the page's and that of a screen of a province, whose board has this name.
    const path = '/man-hinh/vi-du/1920x1080/cach-dung/';
    const policies = rules
      .filter((rule) => new RegExp(pathExpression(rule.path)).test(path))
      .flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
    expect(policies.length).toBeGreaterThan(1);
    expect(policies[0]).toContain("frame-ancestors 'self'");
    for (const one of policies) expect(one).toContain(smallStyle(path));
  });

  test('a folder that is added later has its rule', () => {
    expect(text).toContain('\n/dot/*\n');
  });
});

test('search engines are told of every page that is its own address', () => {
  expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(
    SMALL_PAGES.map((path) => `${SMALL_SITE_URL}${path}`).sort(),
  );
});
