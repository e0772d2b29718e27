/** On a weak network people type before the scripts and lists of a page have come. */
import { expect, test } from 'vitest';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const PHONE = { width: 360, height: 740 };

test.each([
  {
    what: 'the workshop of sheets',
    address: '/xuong-in/',
    files: '**/hom-nay.json',
    label: 'Xã, phường, đặc khu hoặc tỉnh, thành phố',
    answer: '[data-choices] button',
  },
  {
    what: 'the search',
    address: '/tim-kiem/',
    files: '**/*.js',
    label: 'Bạn cần tìm gì?',
    answer: '[data-results] a',
  },
])('what is typed early is answered by $what', async ({ address, files, label, answer }) => {
  const held = Promise.withResolvers<undefined>();
  const page = await site.visit(address, { viewport: PHONE, before: () => undefined });
  await page.route(files, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  const field = page.locator('main input').and(page.getByLabel(label, { exact: true }));
  await field.focus();
  await field.fill('song tri');
  held.resolve(undefined);
  await expect.poll(() => page.locator(answer).first().textContent()).toMatch(/Phường Sông Trí/i);
  expect(await field.inputValue()).toBe('song tri');
});
