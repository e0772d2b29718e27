import { expect, test } from 'vitest';
import { houseFiles } from '../../support/programs/import-edges.ts';

/** The way to a point differs between the maps of the two systems. */
const ASKING = 'src/browser/finder/own-map.ts';

test('what a page does depends on what a browser can do, never on the name of the app it is in', () => {
  const ofPages = houseFiles.filter(({ path }) => /^src\/browser\/|\.astro$/.test(path));
  expect(ofPages.length).toBeGreaterThan(200);
  const asking = ofPages.filter(({ text }) => text.includes('userAgent'));
  expect(asking.map(({ path }) => path)).toEqual([ASKING]);
  expect(asking[0]?.text).not.toMatch(/zalo|facebook|FB_IAB|FBAV/i);
});
