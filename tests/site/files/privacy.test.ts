import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HEADER_FILE, readHeaderFile } from '../../../src/model/policy/header-file.ts';
import { headersFor } from '../../../src/model/policy/rule-match.ts';
import { attribute, pagesOf } from '../../support/sites/built-pages.ts';
import { filesOf, textOf } from '../../support/sites/built-site.ts';
import { addressesInStyle, isFetched, referencesOf } from '../../support/reads/links.ts';

/** Begins like an address of another host: `https://…`, `//…`. */
const ABSOLUTE = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

describe.each(['open', 'today', 'trial', 'preview'] as const)('the site “%s”', (site) => {
  const pages = pagesOf(site);

  test('lets a browser fetch nothing from elsewhere', () => {
    const fetched = pages.flatMap((page) =>
      referencesOf(page)
        .filter(isFetched)
        .map(({ address }) => ({ page: page.address, address })),
    );
    expect(fetched.length).toBeGreaterThan(pages.length);
    expect(fetched.filter(({ address }) => ABSOLUTE.test(address))).toEqual([]);
    const styles = [...filesOf(site)].filter((file) => file.endsWith('.css'));
    const asked = styles.flatMap((file) => addressesInStyle(textOf(site, file)));
    expect(
      asked.filter((address) => ABSOLUTE.test(address) && !address.startsWith('data:')),
    ).toEqual([]);
  });

  test('forbids on every page what is not its own', () => {
    for (const { address, root } of pages) {
      const policies = root.querySelectorAll('head meta[http-equiv="content-security-policy"]');
      expect(policies, address).toHaveLength(1);
      const policy = policies.map((one) => attribute(one, 'content')).join('');
      const rules = policy.split(';').map((rule) => rule.trim());
      for (const rule of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ])
        expect(rules, address).toContain(rule);
      expect(policy, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    }
  });

  test('allows on every page the style and scripts of that page, and no others', () => {
    for (const { address, html } of pages) {
      const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0] ?? '';
      const allowed = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash ?? '');
      // Data for search engines is not run, so no policy is asked about it.
      const inside = [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
        .filter(([, , attributes = '']) => !attributes.includes('application/ld+json'))
        .map(([, , , text]) => text ?? '')
        .filter((text) => text !== '')
        .map((text) => createHash('sha256').update(text).digest('base64'));
      expect([...new Set(inside)].sort(), address).toEqual(allowed.sort());
    }
  });

  test('lets scripts compile WebAssembly only where codes are read, pages searched, sheets drawn', () => {
    const compiling = pages.filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
    expect(compiling.length).toBeGreaterThan(1);
    const elsewhere = compiling.filter(
      ({ address }) => !/^\/(?:kiem-tra|tim-kiem|xuong-in)\//.test(address),
    );
    expect(elsewhere.map(({ address }) => address)).toEqual([]);
  });

  test('asks hosts for a policy that allows what its pages hold', () => {
    const rules = readHeaderFile(textOf(site, HEADER_FILE));
    for (const { address, html } of pages) {
      const header = headersFor(address, rules)['Content-Security-Policy'] ?? '';
      const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0] ?? '';
      const held = policy.match(/'sha256-[^']+'|'wasm-[^']+'/g) ?? [];
      expect(header, address).toMatch(/object-src 'none'/);
      expect(header, address).not.toContain('unsafe-inline');
      expect(
        held.filter((one) => !header.includes(one)),
        address,
      ).toEqual([]);
    }
  });

  test('needs few hashes in a header, however many places it has: pages of a kind share a style', () => {
    const rules = readHeaderFile(textOf(site, HEADER_FILE));
    const many = rules.filter(({ path, headers }) => {
      const styles = /style-src [^;]*/.exec(headers['Content-Security-Policy'] ?? '')?.[0] ?? '';
      // Of a screen's address and of its help's the form is the same: see `host-rules.ts`.
      return (styles.match(/sha256-/g) ?? []).length > (path.startsWith('/man-hinh/:') ? 4 : 2);
    });
    expect(many.map(({ path }) => path)).toEqual([]);
  });

  test('shows the page of an unknown address under the policy of whatever folder it names', () => {
    const page = textOf(site, '404.html');
    const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(page) ?? [];
    expect(textOf(site, style)).toMatch(/\{/);
    expect(page).not.toContain('<style');
  });

  test('states its policy before anything the policy governs', () => {
    const late = pages.filter(({ html }) => {
      const policy = html.indexOf('http-equiv="content-security-policy"');
      // Engines in lifts may not know hashes: the one style of a screen stands before the policy.
      const isScreen = html.includes('id="trinh-chieu"');
      const governed = isScreen
        ? /<script|<style[^]*<style|<link[^>]+stylesheet/
        : /<script|<style|<link[^>]+stylesheet/;
      return governed.test(html.slice(0, policy));
    });
    expect(late.map(({ address }) => address)).toEqual([]);
  });

  test('has no style and no script inside a tag', () => {
    const found = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('*')
        .flatMap((element) =>
          element.attributes
            .filter(({ key }) => key === 'style' || key.startsWith('on'))
            .map(({ key }) => `${address} <${element.tagName} ${key}>`),
        ),
    );
    expect(found).toEqual([]);
  });

  test('sets no cookie and keeps nothing of the visitor', () => {
    const scripts = [...filesOf(site)].filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    // The size of letters somebody chose stays on the device; tests/browser/pages/text-size.test.ts.
    const keeping = /document\.cookie|sessionStorage|indexedDB|sendBeacon|geolocation/;
    // The finder asks for the position when tapped, the map's library could; neither sends it:
    // tests/browser/points/finder.test.ts.
    const isWatched = (file: string): boolean => /^_astro\/(Finder\.|map-view\.)/.test(file);
    const kept = scripts.filter((file) => keeping.test(textOf(site, file)));
    expect(kept.filter((file) => !isWatched(file))).toEqual([]);
  });
});
