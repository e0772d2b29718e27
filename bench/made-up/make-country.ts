import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from '../../src/model/csv.ts';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { formatLock } from '../../src/content-files/register-lock.ts';
import { REGISTER_COLUMNS, type RegisterRow } from '../../src/model/codes/code-register.ts';
import { NATIONWIDE } from '../../src/model/places/place.ts';
import type { Province } from '../../src/model/places/units.ts';
import { drawCode } from '../../src/model/codes/printed-code.ts';

/** The campaign the made-up country consults on: the first of the real content. */
export const CAMPAIGN = 'dai-hoi-xiv';

interface CountryPart {
  every?: number;
  province?: string;
}

/**
 * Writes a content folder in which every province and commune has a file of its own, made up for
 * measuring: one campaign, no local facts.
 * @param from the real content folder
 * @param to where the made-up country goes; emptied first
 * @param part `every`: 1 for the country as it is, 2 for every other commune, and so on; `province`: the one
 * whose places it has, all if left out
 * @returns how many places it has
 */
export function makeCountry(
  from: string,
  to: string,
  { every = 1, province: only }: CountryPart = {},
): number {
  beginContent(from, to);
  const units = unitsIn(from);
  const places = [NATIONWIDE];
  const isMade = ({ slug }: Province): boolean => only === undefined || slug === only;
  for (const province of units.provinces.values()) {
    if (!isMade(province)) continue;
    mkdirSync(join(to, 'localities', province.slug), { recursive: true });
    writeFileSync(
      join(to, 'localities', province.slug, 'province.yaml'),
      `unit: "${province.code}"\n`,
    );
    places.push(province.slug);
  }
  for (const [index, commune] of [...units.communes.values()].entries()) {
    if (index % every > 0) continue;
    const province = units.provinces.get(commune.provinceCode);
    if (!province || !isMade(province)) continue;
    const path = join(to, 'localities', province.slug, `${commune.slug}.yaml`);
    writeFileSync(path, `unit: "${commune.code}"\n`);
    places.push(`${province.slug}/${commune.slug}`);
  }
  writeCodes(to, places);
  return places.length;
}

/**
 * Begins a made-up content folder with what is the same everywhere: no locality yet, one campaign.
 * @param from the real content folder
 * @param to emptied first
 */
export function beginContent(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const part of [
    'site.yaml',
    'boards.yaml',
    'audiences.yaml',
    'roles.yaml',
    'glossary.yaml',
    'units',
    'guides',
    'directives',
    `campaigns/${CAMPAIGN}`,
  ]) {
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
}

/**
 * Writes a register of printed codes.
 * @param to the content folder
 * @param places keys of places
 * @param copies codes for each place
 * @param further rows besides, without their codes: door signs, retired ones
 * @returns the register
 */
export function writeCodes(
  to: string,
  places: readonly string[],
  copies = 1,
  further: readonly Omit<RegisterRow, 'code'>[] = [],
): RegisterRow[] {
  const posters = places.flatMap((place) =>
    Array.from({ length: copies }, (_, copy) => {
      const channel = copy === 0 ? 'poster' : 'flyer';
      return { campaign: CAMPAIGN, place, channel, issuedOn: '2025-11-01' };
    }),
  );
  const rows = withCodes([...posters, ...further]);
  writeFileSync(join(to, 'codes.csv'), formatCsv(REGISTER_COLUMNS, rows));
  writeFileSync(join(to, 'codes.lock'), formatLock(rows));
  return rows;
}

function withCodes(rows: readonly Omit<RegisterRow, 'code'>[]): RegisterRow[] {
  const taken = new Set<string>();
  let seed = 1;
  // The generator of Park and Miller: the same codes at every run.
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return rows.map((row) => {
    const code = drawCode(taken, random);
    taken.add(code);
    return { code, ...row };
  });
}
