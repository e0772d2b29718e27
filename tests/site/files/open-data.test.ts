import { expect, test } from 'vitest';
import { openPoint } from '../../../src/schemas/open-data/open-point.ts';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';
import { supportPointIds } from '../../support/sites/content.ts';

const textOf = (file: string) => bytesOf('open', file).toString('utf8');
const rowsOf = (file: string) => JSON.parse(textOf(file)) as { id: string; url: string }[];

test('the published points are those of the content, and fit the published schema', () => {
  const rows = rowsOf('du-lieu/diem-ho-tro.json');
  expect(rows.map(({ id }) => id).sort()).toEqual([...supportPointIds()].sort());
  for (const row of rows) expect(openPoint.safeParse(row).error).toBeUndefined();
});

test('the lists of the provinces together are the list of the country', () => {
  const files = [...filesOf('open')].filter((file) =>
    /^du-lieu\/diem-ho-tro\/[^/]+\.json$/.test(file),
  );
  const ids = files.flatMap((file) => rowsOf(file).map(({ id }) => id));
  expect(ids.sort()).toEqual(
    rowsOf('du-lieu/diem-ho-tro.json')
      .map(({ id }) => id)
      .sort(),
  );
});

test('each list also comes as CSV and GeoJSON', () => {
  const count = rowsOf('du-lieu/diem-ho-tro.json').length;
  const { features } = JSON.parse(textOf('du-lieu/diem-ho-tro.geojson')) as { features: unknown[] };
  expect(features.length).toBe(count);
  expect(textOf('du-lieu/diem-ho-tro.csv').split('\n')[0]).toMatch(/^\ufeffid,url,name,/);
});

test('officials can download the sheet to fill in', () => {
  expect(bytesOf('open', 'can-bo/mau-diem-ho-tro.xlsx').subarray(0, 2).toString()).toBe('PK');
});
