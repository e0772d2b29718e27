import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  writeCodes(POINTS_CONTENT, [NATIONWIDE, ...PROVINCES], 2);
  retireLastCode();
  writeFileSync(join(POINTS_CONTENT, '..', 'nen.pmtiles'), madeUpMap());
  appendFileSync(
    join(POINTS_CONTENT, 'site.yaml'),
    '\nmap:\n  file: ../nen.pmtiles\n  attribution: Bản đồ ví dụ, không phải bản đồ thật\n',
  );
}

/** The last code of the register, a leaflet's, is no longer used from the day before the tests. */
function retireLastCode(): void {
  const file = join(POINTS_CONTENT, 'codes.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/,,(\r?\n?)$/, ',2025-11-02,Lý do ví dụ: tờ rơi ghi nhầm địa chỉ$1'),
  );
}

/** The codes of that content, in the order they were issued; the last one is retired. */
export function madeUpCodes(): string[] {
  const [, ...rows] = readFileSync(join(POINTS_CONTENT, 'codes.csv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split(',')[0] ?? '');
}
