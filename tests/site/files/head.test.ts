import { describe, expect, test } from 'vitest';
import {
  attribute,
  differentPagesOf,
  pagesOf,
  shownText,
} from '../../support/sites/built-pages.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';

describe.each(SITES_BY_DAY)('every page of the site “%s”', (site) => {
  const pages = pagesOf(site);

  test('says in one first heading what it is', () => {
    const headings = pages.map(({ address, root }) => ({
      address,
      headings: root
        .querySelectorAll('h1')
        .filter((one) => !one.closest('template'))
        .map(shownText),
    }));
    expect(headings.filter((one) => one.headings.length !== 1 || !one.headings[0])).toEqual([]);
  });

  test('has a title no other page has', () => {
    const titles = new Map<string, string[]>();
    for (const { address, root } of differentPagesOf(site)) {
      const elements = root.querySelectorAll('head title').map(shownText);
      expect(elements, address).toHaveLength(1);
      const title = elements[0] ?? '';
      expect(title, address).not.toBe('');
      titles.set(title, [...(titles.get(title) ?? []), address]);
    }
    expect([...titles.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
  });

  test('is in Vietnamese', () => {
    const others = pages.filter(
      ({ root }) => root.querySelector('html')?.getAttributeValue('lang') !== 'vi',
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('describes itself to who finds it', () => {
    const silent = pages.filter(({ root }) => {
      const descriptions = root.querySelectorAll('meta[name="description"]');
      const [first] = descriptions;
      return descriptions.length !== 1 || !first || (attribute(first, 'content') ?? '').length < 30;
    });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});
