import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import type { RegisterRow } from '../../../src/model/codes/code-register.ts';
import { NATIONWIDE } from '../../../src/model/places/place.ts';
import { beginContent, CAMPAIGN, writeCodes } from '../../../bench/made-up/make-country.ts';
import { FROZEN_CONTENT } from './frozen-content.ts';
import { madeUpMap } from './made-up-map.ts';
import { POINTS_CONTENT } from './sites.ts';

const PROVINCES = ['nghe-an', 'ho-chi-minh'];

/** Where door signs are published. */
const SIGNS_IN = 'nghe-an';

/** That of a commune without a file of its own, and last one nobody uses any more. */
const OTHERS = [
  { campaign: CAMPAIGN, place: 'nghe-an/thai-hoa', channel: 'poster', issuedOn: '2025-11-01' },
  {
    campaign: CAMPAIGN,
    place: 'nghe-an',
    channel: 'flyer',
    issuedOn: '2025-10-30',
    retiredOn: '2025-11-02',
    retiredBecause: 'Tờ rơi ví dụ in sai ngày',
  },
];

/** A code for every door sign; that of the market was replaced. */
function signs(): Omit<RegisterRow, 'code'>[] {
  const [, ...lines] = readFileSync(`tests/fixtures/points/${SIGNS_IN}.csv`, 'utf8').split('\n');
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => ({
      campaign: CAMPAIGN,
      place: SIGNS_IN,
      channel: 'sign',
      point: line.split(',')[0] ?? '',
      issuedOn: '2025-11-01',
    }));
  const market = rows.filter(({ point }) => point === 'vi-du-thai-hoa-cho');
  const replaced = market.map((row) => ({
    ...row,
    retiredOn: '2025-11-02',
    retiredBecause: 'Biển ví dụ treo nhầm cửa',
  }));
  return [...replaced, ...rows];
}

/**
 * Writes a content folder with the frozen texts, the official units, the made-up points of
 * `tests/fixtures/points/`, and a made-up map: no real point is open on the day the tests stand at.
 */
export function writePointsContent(): void {
  beginContent(FROZEN_CONTENT, POINTS_CONTENT);
  const units = unitsIn(FROZEN_CONTENT);
  for (const slug of PROVINCES) {
    const folder = join(POINTS_CONTENT, 'localities', slug);
    const province = [...units.provinces.values()].find((one) => one.slug === slug);
    mkdirSync(folder, { recursive: true });
    const sheets = slug === SIGNS_IN ? 'sheets: [diem-ho-tro]\n' : '';
    writeFileSync(join(folder, 'province.yaml'), `unit: "${province?.code ?? ''}"\n${sheets}`);
    cpSync(`tests/fixtures/points/${slug}.csv`, join(folder, 'support-points.csv'));
  }
  writeCodes(POINTS_CONTENT, [NATIONWIDE, ...PROVINCES], 1, [...signs(), ...OTHERS]);
  writeFileSync(join(POINTS_CONTENT, '..', 'nen.pmtiles'), madeUpMap());
  appendFileSync(
    join(POINTS_CONTENT, 'site.yaml'),
    '\nmap:\n  file: ../nen.pmtiles\n  attribution: Bản đồ ví dụ, không phải bản đồ thật\n',
  );
}

/** The codes of that content, in the order they were issued; the last one is retired. */
export function madeUpCodes(): string[] {
  const [, ...rows] = readFileSync(join(POINTS_CONTENT, 'codes.csv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split(',')[0] ?? '');
}
