import { indexUnits, type Units } from '../model/places/units.ts';
import type { Problem } from './problem.ts';
import { readEntries, type Entries, type Entry } from './read-entries.ts';
import { readTree } from './tree.ts';

/**
 * The official list as entries hold it.
 * @param entries all entries; faulty rows are left out, their problems are reported elsewhere
 */
export function unitsOf(entries: Entries): Units {
  return indexUnits(
    valuesOf(entries.provinceUnits),
    valuesOf(entries.communeUnits).map(({ province_code, ...unit }) => ({
      ...unit,
      provinceCode: province_code,
    })),
    valuesOf(entries.formerUnits).map((unit) => ({
      name: unit.old_name,
      type: unit.old_type,
      // The list writes some towns "Thị Xã Buôn Hồ".
      district: unit.old_district.replace(/^Thị Xã /u, 'Thị xã '),
      province: unit.old_province,
      newCode: unit.new_code,
      relation: unit.relation,
    })),
  );
}

/**
 * The official list of a content folder, whatever else is wrong in it.
 * @param contentDir the content folder
 */
export function unitsIn(contentDir: string): Units {
  const problems: Problem[] = [];
  const files = readTree(contentDir, problems).filter(({ parts }) => parts[0] === 'units');
  return unitsOf(readEntries(files, problems));
}

/**
 * The checked values of entries, faulty ones left out.
 * @param entries entries of one collection
 */
export function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.flatMap(({ value }) => (value === null ? [] : [value]));
}
