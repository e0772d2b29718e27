import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { NATIONWIDE } from '../../src/model/place.ts';
import { beginContent, writeCodes } from '../scale/make-country.ts';
import { madeUpMap } from './made-up-map.ts';
import { POINTS_CONTENT } from './sites.ts';

const PROVINCES = ['nghe-an', 'ho-chi-minh'];

/**
 * Writes a content folder with the real texts and units, the made-up points of
 * `tests/fixtures/points/`, and a made-up map: no real point is open on the day the tests stand at.
 */
export function writePointsContent(): void {
  beginContent('content', POINTS_CONTENT);
  const units = unitsIn('content');
  for (const slug of PROVINCES) {
    const folder = join(POINTS_CONTENT, 'localities', slug);
    const province = [...units.provinces.values()].find((one) => one.slug === slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'province.yaml'), `unit: "${province?.code ?? ''}"\n`);
    cpSync(`tests/fixtures/points/${slug}.csv`, join(folder, 'support-points.csv'));
  }
  writeCodes(POINTS_CONTENT, [NATIONWIDE, ...PROVINCES]);
  writeFileSync(join(POINTS_CONTENT, '..', 'nen.pmtiles'), madeUpMap());
  appendFileSync(
    join(POINTS_CONTENT, 'site.yaml'),
    '\nmap:\n  file: ../nen.pmtiles\n  attribution: Bản đồ ví dụ, không phải bản đồ thật\n',
  );
}
