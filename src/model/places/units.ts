/**
 * The official list of units: 34 provinces, 3,321 communes, and the names used before 7/2025.
 */
import { memoized } from '../memoized.ts';
import { slugOf } from '../text/vietnamese.ts';

export interface Province {
  code: string;
  name: string;
  type: string;
  slug: string;
}

export interface Commune {
  code: string;
  name: string;
  type: string;
  provinceCode: string;
  /** Unique within its province. */
  slug: string;
}

/** A commune before 7/2025, and the unit that took it over, wholly or in part. */
export interface FormerCommune {
  name: string;
  type: string;
  district: string;
  province: string;
  newCode: string;
  relation: 'full' | 'partial';
}

/** Communes and provinces, found by code or by address. */
export interface Units {
  provinces: ReadonlyMap<string, Province>;
  communes: ReadonlyMap<string, Commune>;
  /** Older communes by the code of the unit they belong to today. */
  formerByCode: ReadonlyMap<string, readonly FormerCommune[]>;
}

/** "phường Sông Trí", "tỉnh Hà Tĩnh", "thành phố Hải Phòng". */
export function unitName(unit: { type: string; name: string }): string {
  // "Thành phố Hồ Chí Minh" carries its type in its everyday name; the others follow the same form.
  return `${unit.type} ${unit.name}`;
}

/**
 * Gives every commune its address part. Without accents some pairs in one province collide
 * (Ba Tơ, Ba Tô), so those carry their code behind the name.
 * @param communes the official list, without slugs
 */
export function withSlugs(communes: readonly Omit<Commune, 'slug'>[]): Commune[] {
  const uses = new Map<string, number>();
  const keyOf = (commune: Omit<Commune, 'slug'>) =>
    `${commune.provinceCode}/${slugOf(commune.name)}`;
  for (const commune of communes) {
    const key = keyOf(commune);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return communes.map((commune) => {
    const plain = slugOf(commune.name);
    const isShared = (uses.get(keyOf(commune)) ?? 0) > 1;
    return { ...commune, slug: isShared ? `${plain}-${commune.code}` : plain };
  });
}

/** Builds the index of units. */
export function indexUnits(
  provinces: readonly Province[],
  communes: readonly Omit<Commune, 'slug'>[],
  former: readonly FormerCommune[],
): Units {
  const formerByCode = new Map<string, FormerCommune[]>();
  for (const old of former) {
    const list = formerByCode.get(old.newCode);
    if (list) list.push(old);
    else formerByCode.set(old.newCode, [old]);
  }
  return {
    provinces: new Map(provinces.map((province) => [province.code, province])),
    communes: new Map(withSlugs(communes).map((commune) => [commune.code, commune])),
    formerByCode,
  };
}

/**
 * Units by their place in addresses and in the register of codes: `<province>` and
 * `<province>/<commune>`.
 */
export const unitKeys = memoized((units: Units): ReadonlyMap<string, Province | Commune> => {
  const all = [...units.provinces.values(), ...units.communes.values()];
  return new Map(all.map((unit) => [keyOfUnit(units, unit), unit]));
});

/** A unit's place in addresses and in the register of codes. */
export function keyOfUnit({ provinces }: Units, unit: Province | Commune): string {
  if (!('provinceCode' in unit)) return unit.slug;
  return `${provinces.get(unit.provinceCode)?.slug ?? ''}/${unit.slug}`;
}
