import { expect, test } from 'vitest';
import { attribute, pagesOf } from '../support/built-pages.ts';

const OPINION = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';
const standing = (site: 'open' | 'today') =>
  pagesOf(site).filter(
    ({ address }) => /^\/huong-dan\/[^/]+\/$/.test(address) && !address.includes('gop-y'),
  );

test('who has made the account ready is led on to the consultation that is open, and to none that is over', () => {
  for (const [site, isLedOn] of [
    ['open', true],
    ['today', false],
  ] as const) {
    const guides = standing(site);
    expect(guides.length).toBeGreaterThan(4);
    for (const { address, root } of guides) {
      const links = root.querySelectorAll('main a').map((link) => attribute(link, 'href'));
      expect(links.includes(OPINION), `${site} ${address}`).toBe(isLedOn);
      expect(links, address).not.toContain('/huong-dan/gop-y-hien-phap-2013/');
    }
  }
});
