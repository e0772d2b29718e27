/** Every name a unit has or had, and the units of today it leads to. */
import { insideCase } from '../text/vietnamese.ts';
import type { Units } from './units.ts';

/** A name people know, and where it leads. */
export interface UnitEntry {
  name: string;
  /** "phường", "thị xã", "tỉnh" … */
  type: string;
  /** Older names only: "thị xã Thái Hòa, tỉnh Nghệ An" as it was then; else empty. */
  formerly: string;
  isFormer: boolean;
  /** Address part of the province of today. */
  province: string;
  /** Codes of the communes of today; none: the whole province. */
  codes: readonly string[];
}

/** Names of provinces that no list holds, by the name of the province of today or before 7/2025. */
const EVERYDAY = new Map<string, readonly string[]>([
  ['Hồ Chí Minh', ['Sài Gòn', 'HCM', 'TPHCM']],
  // A part of Hà Nội since 1/8/2008.
  ['Hà Nội', ['Hà Tây']],
  ['Huế', ['Thừa Thiên Huế', 'TT Huế']],
  ['Đắk Lắk', ['Đắc Lắc', 'Đắc Lắk']],
  ['Bà Rịa - Vũng Tàu', ['BRVT']],
  ['Bắc Kạn', ['Bắc Cạn']],
]);

/**
 * Everyday names of a province.
 * @param name of the list
 */
export const everydayNames = (name: string): readonly string[] => EVERYDAY.get(name) ?? [];

/**
 * Every name: provinces and communes of today, communes, districts and provinces before 7/2025, and
 * the everyday names of provinces.
 */
export function unitEntries(units: Units): UnitEntry[] {
  const entries = new Map<string, UnitEntry & { codes: string[] }>();
  const add = (entry: Omit<UnitEntry, 'codes'>, code?: string): void => {
    const key = [entry.type, entry.name, entry.formerly, entry.province, entry.isFormer].join('|');
    const known = entries.get(key) ?? { ...entry, codes: [] };
    if (code !== undefined && !known.codes.includes(code)) known.codes.push(code);
    entries.set(key, known);
  };
  for (const { name, type, slug } of units.provinces.values()) {
    for (const one of [name, ...everydayNames(name)]) {
      add({ name: one, type, formerly: '', isFormer: false, province: slug });
    }
  }
  const provinceNames = new Set([...units.provinces.values()].map(({ name }) => name));
  const slugs = new Map([...units.provinces.values()].map(({ code, slug }) => [code, slug]));
  for (const { code, name, type, provinceCode } of units.communes.values()) {
    const province = slugs.get(provinceCode) ?? '';
    add({ name, type, formerly: '', isFormer: false, province }, code);
    for (const old of units.formerByCode.get(code) ?? []) {
      const former = { isFormer: true, province };
      const formerly = [old.district, old.province]
        .filter((part) => part !== '')
        .map(insideCase)
        .join(', ');
      // Islands that were districts without communes: Hoàng Sa, Cồn Cỏ, Bạch Long Vĩ.
      if (old.name.trim() !== '') {
        add({ ...former, name: old.name, type: old.type, formerly }, code);
      }
      const district = parted(old.district);
      if (district) add({ ...former, ...district, formerly: insideCase(old.province) }, code);
      const above = parted(old.province);
      // "Tỉnh Nghệ An" was and is: the name of today says all.
      if (!above || provinceNames.has(above.name)) continue;
      for (const one of [above.name, ...everydayNames(above.name)]) {
        add({ ...former, type: above.type, name: one, formerly: '' }, code);
      }
    }
  }
  return [...entries.values()];
}

/** "Thị xã Thái Hòa" → type and name. */
function parted(full: string): { type: string; name: string } | null {
  const [, type, name] = /^(Thành phố|Thị xã|Quận|Huyện|Tỉnh)\s+(.+)$/iu.exec(full) ?? [];
  return type && name ? { type: type.toLowerCase(), name } : null;
}
