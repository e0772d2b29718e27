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

test('names of today are offered while older ones are on their way, and a press on one is kept', async () => {
  const held = Promise.withResolvers<undefined>();
  const page = await site.visit('/', {
    viewport: PHONE,
    isNew: true,
    before: async (fresh) => {
      await fresh.route(/\/ten\/(?!hom-nay)/, async (route) => {
        await held.promise;
        await route.continue();
      });
    },
  });
  const box = page.getByRole('searchbox', { name: 'Xã, phường, đặc khu', exact: true });
  await box.focus();
  await expect
    .poll(async () => {
      await box.fill('');
      await box.fill('phường ba đình');
      return page.locator('place-box [data-choices] button').count();
    })
    .toBeGreaterThan(0);
  const choices = page.locator('place-box [data-choices] button');
  expect(await choices.allInnerTexts()).toEqual(['Phường Ba Đình, Hà Nội']);
  await choices.first().hover();
  await page.mouse.down();
  held.resolve(undefined);
  await page
    .getByRole('button', { name: /^Phường Ba Đình \(tên cũ/ })
    .first()
    .waitFor();
  await page.mouse.up();
  await page.locator('place-box [data-answer]').waitFor();
  expect(await page.locator('place-box [data-answer]').innerText()).toContain(
    'Phường Ba Đình, thành phố Hà Nội',
  );
});
