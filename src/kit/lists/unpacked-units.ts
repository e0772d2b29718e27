import { indexUnits, type Units } from '../../model/places/units.ts';
import type { UnitList } from './list-order.ts';

/** The official list and the older names, as they were before they travelled. */
export const unpackedUnits = ({ provinces, communes, former }: UnitList): Units =>
  indexUnits(
    provinces,
    communes.map(([code, name, type, provinceCode]) => ({ code, name, type, provinceCode })),
    former.map(([name, type, district, province, newCode, isWhole]) => ({
      ...{ name, type, district, province, newCode },
      relation: isWhole === 1 ? 'full' : 'partial',
    })),
  );
