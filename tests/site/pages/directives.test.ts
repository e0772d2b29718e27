import { expect, test } from 'vitest';
import { attribute, pageAt, shownText } from '../../support/sites/built-pages.ts';

test('a directive is called by its kind and who sent it; its own long title stands once on its page', () => {
  const list = pageAt('open', '/van-ban/').root.querySelector('main ul');
  const links = list?.querySelectorAll('a') ?? [];
  expect(links.length).toBe(5);
  for (const link of links) {
    const name = shownText(link);
    expect(name).toMatch(/^(?:Công văn|Kế hoạch) của /);
    expect(name.length).toBeLessThan(90);
    const { root } = pageAt('open', attribute(link, 'href') ?? '');
    const [title, lead] = [root.querySelector('h1'), root.querySelector('h1 ~ p')];
    expect(title && shownText(title)).toBe(name);
    const main = root.querySelector('main');
    if (!lead || !main) throw new Error(`no lead: ${name}`);
    expect(shownText(lead).length).toBeGreaterThan(60);
    expect(shownText(main).split(shownText(lead))).toHaveLength(2);
  }
});
