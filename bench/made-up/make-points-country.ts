import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { NATIONWIDE } from '../../src/model/places/place.ts';
import { beginContent, CAMPAIGN, writeCodes } from './make-country.ts';
import { makeCountryPoints } from './make-points.ts';

/**
 * Writes a content folder with made-up support points in every commune, but no page for a commune.
 * @param from the real content folder
 * @param to where it goes; emptied first
 */
export function makePointsCountry(from: string, to: string): void {
  beginContent(from, to);
  const units = unitsIn(from);
  const points = makeCountryPoints(units, CAMPAIGN);
  for (const { slug, code } of units.provinces.values()) {
    const folder = join(to, 'localities', slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'province.yaml'), `unit: "${code}"\n`);
    writeFileSync(join(folder, 'support-points.csv'), points.get(slug) ?? '');
  }
  writeCodes(to, [NATIONWIDE, ...points.keys()]);
}
