import { expect, test } from 'vitest';
import type { Locality } from '../../../src/content-files/content.ts';
import { placesWithReports } from '../../../src/views/desk/report-file.ts';
import { placesOf, placeWithKey, hasOwnFacts } from '../../../src/views/place/places.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { WHILE_OPEN } from '../../support/sites/sites.ts';

const { content } = siteOf(settingsOn(WHILE_OPEN));

/** The frozen content with one commune changed. */
function withCommune(key: string, change: Partial<Locality>): typeof content {
  const localities = content.localities.map((one): Locality =>
    one.place === key ? ({ ...one, ...change } as Locality) : one,
  );
  return { ...content, localities };
}

const COMMUNE = 'ha-tinh/song-tri';
const BARE = { campaigns: {}, contacts: [], otherNames: [], publisher: undefined };

test('a commune whose file names only its unit and its sheets says nothing of its own', () => {
  const bare = withCommune(COMMUNE, BARE);
  expect(hasOwnFacts(content, placeWithKey(content, COMMUNE))).toBe(true);
  expect(hasOwnFacts(bare, placeWithKey(bare, COMMUNE))).toBe(false);
});

test.each([
  ['a publisher', { publisher: 'Ủy ban nhân dân phường Sông Trí' }],
  ['another name', { otherNames: ['Sông Trí'] }],
  ['a note on its older name', { formerNote: 'Trước là phường khác.' }],
])('%s is something of its own', (_what, change) => {
  const some = withCommune(COMMUNE, { ...BARE, ...change });
  expect(hasOwnFacts(some, placeWithKey(some, COMMUNE))).toBe(true);
});

test('so is a support point', () => {
  const bare = withCommune(COMMUNE, BARE);
  const [point] = content.supportPoints;
  const commune = bare.localities.find(({ place }) => place === COMMUNE)?.commune;
  if (!point || !commune) throw new Error('The frozen content has changed');
  const some = { ...bare, supportPoints: [{ ...point, unit: commune.code }] };
  expect(hasOwnFacts(some, placeWithKey(some, COMMUNE))).toBe(true);
});

test('every province has a workbook ready, and every commune with something of its own', () => {
  const keys = placesWithReports(content).map(({ key }) => key);
  const local = placesOf(content).filter(({ localities }) => localities.length > 0);
  expect(keys).toEqual(local.map(({ key }) => key));
  expect(placesWithReports(withCommune(COMMUNE, BARE)).map(({ key }) => key)).toEqual(
    keys.filter((key) => key !== COMMUNE),
  );
});
