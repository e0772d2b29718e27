import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { pdfium } from '../../../src/press/proof/pdfium.ts';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { guideIds } from '../../support/sites/content.ts';
import { SITE_URL } from '../../support/sites/sites.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open');
const VARIANTS = { usual: 12, large: 18 };
/** Sheets a guide may take. */
const MOST_SHEETS = { usual: 2, large: 4 };

/** Opens a guide as its print buttons leave it, the printer itself left out; `null`: as it is. */
async function readyToPrint(guide: string, variant: string | null): Promise<Page> {
  const page = await site.visit(`/huong-dan/${guide}/`);
  await page.evaluate((size) => {
    if (size !== null) document.documentElement.dataset['print'] = size;
  }, variant);
  return page;
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await (await pdfium()).loadDocument(pdf);
  const texts = Array.from({ length: document.getPageCount() }, (_, index) =>
    document.getPage(index).getText().normalize('NFC').replaceAll(/\s+/g, ' '),
  );
  document.destroy();
  return texts;
}

/** What each step says in words that are on the sheet as they are on the screen; links grow there. */
function linesOf(steps: Element[]): string[][] {
  const isLarge = document.documentElement.dataset['print'] === 'large';
  return steps.map((step) => {
    const copy = step.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.sr-only, button')) unseen.remove();
    // In large letters the help for when it did not work is left to the page.
    if (isLarge) for (const help of copy.querySelectorAll('.step-missing')) help.remove();
    return [...copy.querySelectorAll('h3 > span, p, li')]
      .filter((block) => !block.querySelector('a'))
      .map(({ textContent }) => textContent);
  });
}

/** A guide on paper, and what its steps say. */
interface Printed {
  pdf: Uint8Array;
  steps: string[][];
}

const known = new Map<string, Promise<Printed>>();

/** Prints a guide once, however many tests look at its sheets. */
function printed(guide: string, variant: string | null): Promise<Printed> {
  const key = `${guide} ${String(variant)}`;
  const printing = known.get(key) ?? print(guide, variant);
  known.set(key, printing);
  return printing;
}

async function print(guide: string, variant: string | null): Promise<Printed> {
  const page = await readyToPrint(guide, variant);
  const steps = await page.locator('.step').evaluateAll(linesOf);
  return { pdf: await page.pdf({ preferCSSPageSize: true }), steps };
}

const plain = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(Object.entries(VARIANTS))('printed %s', (variant, points) => {
  test.each(guideIds())('no step of %s is split between two sheets', async (guide) => {
    const { pdf, steps } = await printed(guide, variant);
    const sheets = (await pagesOf(pdf)).map(plain);
    const torn = steps.filter(
      (lines) => !sheets.some((sheet) => lines.every((line) => sheet.includes(plain(line)))),
    );
    expect(torn).toEqual([]);
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS[variant as keyof typeof MOST_SHEETS]);
    expect(sheets.join('').split('hìnhminhhọa')).toHaveLength(2);
    expect(steps.length).toBeGreaterThan(5);
  });

  test('hard words stand once, in a box at the foot', async () => {
    const sheets = await pagesOf((await printed('kich-hoat-muc-2', variant)).pdf);
    const meaning = 'Kích hoạt là mở tài khoản để dùng lần đầu';
    expect(sheets.join(' ').split(meaning)).toHaveLength(2);
    expect(sheets.slice(-2).join(' ')).toContain(meaning);
  });

  test(`letters are ${points} points high`, async () => {
    const page = await readyToPrint('cai-dat-vneid', variant);
    await page.emulateMedia({ media: 'print' });
    const pixels = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.body).fontSize),
    );
    await page.emulateMedia({ media: null });
    expect(pixels * 0.75).toBeCloseTo(points, 0);
  });

  test('the code on the sheet leads back to the page', async () => {
    const { pdf } = await printed('cai-dat-vneid', variant);
    const address = `${SITE_URL}/huong-dan/cai-dat-vneid/`;
    expect(await readQr(await rasterisePdf(pdf, 150))).toEqual({ zxing: address, qr: address });
  });
});

test.each(guideIds())('%s printed without our buttons takes two sheets too', async (guide) => {
  const { pdf } = await printed(guide, null);
  expect((await pagesOf(pdf)).length).toBeLessThanOrEqual(MOST_SHEETS.usual);
});

test('on paper, folded help is open, links are spelled out, and nothing asks to be pressed', async () => {
  const text = (await pagesOf((await printed('kich-hoat-muc-2', 'usual')).pdf)).join(' ');
  expect(text).toContain('Tìm dòng “Kích hoạt tài khoản định danh điện tử”');
  expect(plain(text)).toContain('vneid.gov.vn(https://vneid.gov.vn)');
  for (const pressed of ['Tôi đã xong', 'In trang này', 'Tìm kiếm', 'Mục lục'])
    expect(text).not.toContain(pressed);
});

test('the print buttons print, in the size they say', async () => {
  const page = await site.visit('/huong-dan/cai-dat-vneid/', {
    before: async (one) => {
      await one.addInitScript(() => {
        window.print = () => {
          document.title = `printed ${document.documentElement.dataset['print'] ?? ''}`;
        };
      });
    },
  });
  await page.getByRole('button', { name: 'In chữ lớn' }).click();
  expect(await page.title()).toBe('printed large');
  await page.getByRole('button', { name: 'In trang này' }).click();
  expect(await page.title()).toBe('printed usual');
});
