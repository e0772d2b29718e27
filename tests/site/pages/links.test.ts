import { describe, expect, test } from 'vitest';
import { fileAt } from '../../support/sites/built-site.ts';
import { pagesOf, resolved, type BuiltPage } from '../../support/sites/built-pages.ts';
import { linkHosts } from '../../support/sites/content.ts';
import { referencesOf } from '../../support/reads/links.ts';
import { SITES, siteUrlOf, type SiteName } from '../../support/sites/sites.ts';

const READ = ['upcoming', 'open', 'closing', 'today', 'trial', 'points'] as const;

interface Link {
  from: string;
  to: URL;
  written: string;
}

function linksOf(site: SiteName): Link[] {
  return pagesOf(site).flatMap((page) =>
    referencesOf(page).map(({ address }) => ({
      from: page.address,
      to: resolved(site, page, address),
      written: address,
    })),
  );
}

function idsOf({ root }: BuiltPage): Set<string | null> {
  return new Set(root.querySelectorAll('[id]').map(({ id }) => id));
}

describe.each(READ)('a reader of the site “%s”', (site) => {
  const links = linksOf(site);
  const inside = links.filter(({ to }) => to.origin === siteUrlOf(site));

  test('finds a page or file behind every link within the site', () => {
    expect(inside.length).toBeGreaterThan(1000);
    const dead = inside.filter(({ to }) => fileAt(site, to.pathname) === undefined);
    expect(dead.map(({ from, written }) => `${from} → ${written}`)).toEqual([]);
  });

  test('lands at the part of the page a link names', () => {
    const ids = new Map(pagesOf(site).map((page) => [page.file, idsOf(page)]));
    const named = inside.filter(({ to }) => to.hash !== '');
    expect(named.length).toBeGreaterThan(40);
    const lost = named.filter(({ to }) => {
      const file = fileAt(site, to.pathname) ?? '';
      return !ids.get(file)?.has(decodeURIComponent(to.hash.slice(1)));
    });
    expect(lost.map(({ from, written }) => `${from} → ${written}`)).toEqual([]);
  });

  test('is led outside only to hosts the editors have listed', () => {
    // One that is listed with http:// may be reached so, and no other way.
    const origins = new Set(
      linkHosts(SITES[site].CONTENT_DIR).map((host) =>
        host.includes('://') ? host : `https://${host}`,
      ),
    );
    const outside = links.filter(
      ({ to }) => /^https?:$/.test(to.protocol) && !inside.some((one) => one.to === to),
    );
    expect(outside.length).toBeGreaterThan(10);
    const foreign = outside.filter(({ to }) => !origins.has(to.origin));
    expect(foreign.map(({ from, written }) => `${from} → ${written}`)).toEqual([]);
  });

  test('meets no kind of link but pages, phone numbers, mail and places', () => {
    const strange = links.filter(
      ({ to }) => !/^(https?|tel|mailto|geo|maps|data):$/.test(to.protocol),
    );
    expect(strange.map(({ from, written }) => `${from} → ${written}`)).toEqual([]);
  });
});
