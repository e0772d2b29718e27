import type { UnitList } from '../../kit/lists/list-order.ts';
import type { Content } from '../../content-files/content.ts';

/** The official list and the older names, as a page that reads lists takes them. */
export function unitList({ units }: Content): UnitList {
  return {
    provinces: [...units.provinces.values()],
    communes: [...units.communes.values()].map(({ code, name, type, provinceCode }) => [
      code,
      name,
      type,
      provinceCode,
    ]),
    former: [...units.formerByCode.values()]
      .flat()
      .map(({ name, type, district, province, newCode, relation }) => [
        name,
        type,
        district,
        province,
        newCode,
        relation === 'full' ? 1 : 0,
      ]),
  };
}
