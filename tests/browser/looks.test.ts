/**
 * What pages look like, beside what somebody has looked at: a moved bullet, a wrapped header, a clipped
 * sign fails. After a change that was meant, look at the new pictures and keep them:
 *
 *   RENEW_LOOKS=1 npm test -- --project browser tests/browser/looks.test.ts
 */
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookOf, pointsApart, SAME_LETTERS } from '../support/looks.ts';
import { visits } from '../support/visit.ts';

const site = visits('open', SAME_LETTERS);
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

test('a bullet moved by a line, and a header in two lines, are noticed', async () => {
  const kept = `${FOLDER}/360/canh-bao.png`;
  const picture = await lookOf(await open('canh-bao', '360'));
  const dot = { create: { width: 6, height: 6, channels: 3, background: '#1b1a17' } } as const;
  const moved = await sharp(picture)
    .composite([{ input: dot, left: 18, top: 700 }])
    .png()
    .toBuffer();
  expect(await pointsApart(moved, kept, false)).toBeGreaterThan(0);
  const cut = await sharp(picture).extract({ left: 0, top: 0, width: 360, height: 716 }).toBuffer();
  const lower = await sharp(picture)
    .composite([{ input: cut, left: 0, top: 24 }])
    .png()
    .toBuffer();
  expect(await pointsApart(lower, kept, false)).toBeGreaterThan(500);
});
