/**
 * What pages look like, beside what somebody has looked at: a moved bullet, a wrapped header, a clipped
 * sign fails. After a change that was meant, look at the new pictures and keep them:
 *
 *   RENEW_LOOKS=1 npm test -- --project browser tests/browser/pages/looks.test.ts
 */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { lookOf, pointsApart, SAME_LETTERS } from '../../support/visits/looks.ts';
import { visits } from '../../support/visits/visit.ts';

const site = visits('open', { flags: SAME_LETTERS, isWhole: true });
const FOLDER = 'tests/fixtures/looks';

const PAGES = {
  'trang-chu': '/',
  dot: '/dot/dai-hoi-xiv/',
  'dot-da-het': '/dot/hien-phap-2013/',
  'cac-huong-dan': '/huong-dan/',
  'huong-dan': '/huong-dan/gop-y-van-kien-dai-hoi-xiv/',
  'mot-buoc': '/huong-dan/gop-y-van-kien-dai-hoi-xiv/#xem-buoc-2',
  'xa-phuong': '/dia-phuong/nghe-an/thai-hoa/',
  tinh: '/dia-phuong/ha-noi/',
  'diem-ho-tro': '/diem-ho-tro/',
  'ma-quet': '/Q/9EWH7/',
  'ban-in': '/ap-phich/',
  'man-hinh': '/man-hinh/',
  'can-bo': '/can-bo/',
  'canh-bao': '/canh-bao/',
  'bai-dang': '/khau-hieu/bai-dang/',
} as const;

type PageName = keyof typeof PAGES;
const ALL = Object.keys(PAGES) as PageName[];

const KINDS = {
  '360': { width: 360, height: 740, scheme: 'light' as const, size: '0', of: ALL },
  '360-toi': {
    ...{ width: 360, height: 740, scheme: 'dark' as const, size: '0' },
    of: ['trang-chu', 'mot-buoc', 'ma-quet', 'can-bo'],
  },
  '320-chu-lon': {
    ...{ width: 320, height: 740, scheme: 'light' as const, size: '2' },
    of: ['trang-chu', 'mot-buoc', 'ma-quet'],
  },
  '1280': {
    ...{ width: 1280, height: 800, scheme: 'light' as const, size: '0' },
    of: [
      'trang-chu',
      'dot',
      'huong-dan',
      'mot-buoc',
      'xa-phuong',
      'tinh',
      'diem-ho-tro',
      'canh-bao',
    ],
  },
} as const;

async function open(name: PageName, kind: keyof typeof KINDS): Promise<Page> {
  const { width, height, scheme, size } = KINDS[kind];
  const asUsual = { viewport: { width, height }, colorScheme: scheme, bypassCSP: true };
  // A profile of its own opens a window, which takes longer than the picture.
  const chosen = async (fresh: Page): Promise<void> => {
    await fresh.addInitScript((wanted) => {
      localStorage.setItem('co-chu', wanted);
    }, size);
  };
  const page = await site.visit(PAGES[name], {
    ...asUsual,
    ...(size !== '0' && { before: chosen }),
  });
  await page.waitForLoadState('networkidle');
  return page;
}

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('%s px', (kind) => {
  test.each(KINDS[kind].of)('%s looks as it was looked at', async (name) => {
    const picture = await lookOf(await open(name, kind));
    expect(await pointsApart(picture, `${FOLDER}/${kind}/${name}.png`)).toBe(0);
  });
});

/** What is done to a page, and must be seen. */
const FAULTS: Record<string, { style: string; of: PageName; kind: keyof typeof KINDS }> = {
  'a bullet moved by a line': {
    style:
      'main li:first-child::marker{content:""} main li:first-child::before{content:"•";position:absolute;transform:translate(-20px,27px)}',
    of: 'diem-ho-tro',
    kind: '1280',
  },
  'a header in two lines': {
    style: 'body > header > div > :last-child{margin-left:120px!important}',
    of: 'canh-bao',
    kind: '360',
  },
  'a sign clipped by its box': {
    style: 'h1{overflow:hidden;height:.8em}',
    of: 'canh-bao',
    kind: '360',
  },
  'a sign on the landing page clipped by its block': {
    style: '.notice h1{overflow:hidden;max-height:2.4em}',
    of: 'ma-quet',
    kind: '360',
  },
  'a header in two lines on a desktop': {
    style: 'body > header nav{width:300px}',
    of: 'huong-dan',
    kind: '1280',
  },
};

test.each(Object.entries(FAULTS))('%s is noticed', async (_, { style, of, kind }) => {
  const page = await open(of, kind);
  await page.addStyleTag({ content: style });
  expect(
    await pointsApart(await lookOf(page), `${FOLDER}/${kind}/${of}.png`, false),
  ).toBeGreaterThan(0);
});
