import { UnitFinder } from '../../model/places/find-unit.ts';
import {
  unitKeys,
  unitName,
  type Commune,
  type Province,
  type Units,
} from '../../model/places/units.ts';
import { Mistake } from '../command.ts';

/**
 * The units a name in addresses stands for.
 * @param name "ha-tinh", "ha-tinh/song-tri"
 * @throws Mistake with the names close to it
 */
export function unitsNamed(
  units: Units,
  name: string,
): { province: Province; commune: Commune | null } {
  const [provinceName = '', communeName] = name.split('/');
  const finder = new UnitFinder(units);
  const province = [...units.provinces.values()].find(({ slug }) => slug === provinceName);
  if (!province) {
    const near = suggestions(units, finder.near(provinceName));
    throw new Mistake(
      `Không có tỉnh, thành phố nào có tên "${provinceName}".${near || ' Tra cột slug trong units/provinces.csv.'}`,
    );
  }
  if (communeName === undefined) return { province, commune: null };
  const commune = [...units.communes.values()].find(
    ({ slug, provinceCode }) => slug === communeName && provinceCode === province.code,
  );
  if (commune) return { province, commune };
  const near = suggestions(units, finder.near(communeName, province));
  throw new Mistake(
    `${province.type} ${province.name} không có xã, phường, đặc khu nào có tên "${communeName}".${near || ' Tra cột slug trong units/communes.csv.'}`,
  );
}

function suggestions(units: Units, near: readonly (Province | Commune)[]): string {
  const keys = [...unitKeys(units)];
  const lines = near.flatMap((unit) =>
    keys
      .filter(([, one]) => one === unit)
      .map(([key]) => `\n  npm run new -- locality ${key}   (${unitName(unit)})`),
  );
  return lines.length === 0 ? '' : ` Có phải bạn muốn:${lines.join('')}`;
}
