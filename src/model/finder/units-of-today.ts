import { indexUnits, type Units } from '../places/units.ts';
import { slugOf } from '../text/vietnamese.ts';
import { unpackToday, type TodayFile } from './today.ts';

/**
 * The official list as it travels to a page, put in order again. Provinces have no code there: their
 * address part stands in for it. Older names do not travel.
 * @param today from the site's own address
 */
export function unitsOfToday(today: TodayFile): Units {
  const { names, types, provinces } = unpackToday(today);
  const all = names.flatMap(([name, ...rows]) =>
    rows.map(([type, , at, code]) => ({
      ...{ name, type: types[type] ?? '', code },
      province: provinces[at] ?? '',
    })),
  );
  return indexUnits(
    // Everyday names of a province, as Sài Gòn, stand beside the one of the list.
    all
      .filter(({ code, name, province }) => code === '' && slugOf(name) === province)
      .map(({ name, type, province }) => ({ name, type, code: province, slug: province })),
    all
      .filter(({ code }) => code !== '')
      .sort((a, b) => Number(a.code) - Number(b.code))
      .map(({ name, type, code, province }) => ({ name, type, code, provinceCode: province })),
    [],
  );
}
