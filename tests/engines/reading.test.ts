import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PHONE } from '../../src/cli/engines/engine.ts';
import { MEASURES, type Measures } from '../../src/cli/engines/measures.ts';
import { visitsIn } from '../support/visits/engine-visits.ts';

const visits = visitsIn(['qtwebkit']);

describe('below the floor, where no script runs, a page is read and followed', () => {
  test.each([
    '/',
    '/Q/9EWH7/',
    '/huong-dan/gop-y-van-kien-dai-hoi-xiv/',
    '/dia-phuong/ho-chi-minh/',
    '/diem-ho-tro/',
    '/kiem-tra/',
    '/tim-kiem/',
    '/ap-phich/dai-hoi-xiv/nghe-an/',
  ])('%s', async (address) => {
    const tab = visits.tab('qtwebkit');
    await tab.open((await visits.origin('open')) + address);
    const { links } = (await tab.read(MEASURES)) as Measures;
    expect(links.seen).toBeGreaterThan(15);
    expect(links.unseen).toEqual([]);
    expect((await sharp(await tab.picture(PHONE.height)).metadata()).width).toBe(PHONE.width);
  });
});
