import { expect, test } from 'vitest';
import { attribute, pagesOf, shownText } from '../../support/sites/built-pages.ts';
import { paragraphsOf } from '../../support/texts/page-text.ts';

const OPINION = '/huong-dan/gop-y-van-kien-dai-hoi-xiv/';
const guidesOf = (site: 'open' | 'today') =>
  pagesOf(site).filter(({ address }) => /^\/huong-dan\/[^/]+\/$/.test(address));
const standing = (site: 'open' | 'today') =>
  guidesOf(site).filter(({ address }) => !address.includes('gop-y'));

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

test('who makes the account ready, or gives the opinion, reads which stretch of the way this is', () => {
  const way = ['/huong-dan/dang-ky-muc-2/', '/huong-dan/kich-hoat-muc-2/', OPINION];
  for (const site of ['open', 'today'] as const) {
    for (const { address, root } of guidesOf(site)) {
      const at = site === 'open' ? way.indexOf(address) : -1;
      const said = root
        .querySelectorAll('main a[href="#chang"]')
        .filter((link) => !link.closest('template'))
        .map(shownText);
      expect(said, `${site} ${address}`).toEqual(
        at === -1 ? [] : [`Chặng ${at + 1} trong 3 để góp ý`],
      );
      const list = root.querySelector('#chang');
      const others = list?.querySelectorAll('a').map((link) => attribute(link, 'href')) ?? [];
      expect(others).toEqual(at === -1 ? [] : way.filter((one) => one !== address));
      const here = list?.querySelectorAll('[aria-current="step"]') ?? [];
      expect(here).toHaveLength(at === -1 ? 0 : 1);
    }
  }
});

test('the title of a consultation or of a guide begins small inside a sentence', () => {
  for (const site of ['open', 'today'] as const) {
    for (const { address, root } of pagesOf(site)) {
      for (const { text } of paragraphsOf(root))
        expect(text, `${site} ${address}`).not.toMatch(/(?:đợt|Xem) (?:Góp ý|Lấy) /u);
    }
  }
});
