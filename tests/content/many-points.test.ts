import { expect, test } from 'vitest';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { parseCsv } from '../../src/content-files/parse-csv.ts';
import type { Problem } from '../../src/content-files/problem.ts';
import { POINT_LISTS, supportPoint } from '../../src/schemas/support-point.ts';
import {
  communesIn,
  makeCountryPoints,
  makePoints,
  POINTS_IN_PROVINCE,
} from '../../bench/made-up/make-points.ts';
import { FROZEN_CONTENT } from '../support/sites/frozen-content.ts';

const units = unitsIn(FROZEN_CONTENT);

/** The rows of a made-up file, each checked as content is. */
function checkedRows(text: string): number {
  const problems: Problem[] = [];
  const rows = parseCsv('support-points.csv', text, problems, POINT_LISTS) ?? [];
  expect(problems).toEqual([]);
  for (const { data } of rows) expect(supportPoint.safeParse(data).error?.issues).toBeUndefined();
  return rows.length;
}

test('a made-up province of 114 communes has 600 points that pass every check', () => {
  const province = [...units.provinces.values()].find(
    (one) => communesIn(units, one).length >= 114,
  );
  const communes = province ? communesIn(units, province).slice(0, 114) : [];
  const text = makePoints(communes, POINTS_IN_PROVINCE, 'dai-hoi-xiv');
  expect(communes.length).toBe(114);
  expect(checkedRows(text)).toBe(600);
  expect(makePoints(communes, POINTS_IN_PROVINCE, 'dai-hoi-xiv')).toBe(text);
});

test('the made-up country has 16,600 points, none of them twice', () => {
  const files = [...makeCountryPoints(units, 'dai-hoi-xiv').values()];
  const ids = files.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  );
  expect(ids.length).toBe(16_600);
  expect(new Set(ids).size).toBe(16_600);
  expect(checkedRows(files[0] ?? '')).toBeGreaterThan(100);
});
