/** What a commune was before 7/2025, in as few words as tell it. */
import { groupedBy } from '../finder/grouped-by.ts';
import { insideCase } from '../text/vietnamese.ts';
import type { FormerCommune } from './units.ts';

/**
 * The older communes a commune was made of, by district: "Trúc Bạch, Quán Thánh; một phần Điện Biên
 * (quận Ba Đình)".
 * @param former from the official list
 * @param province name of the province of today, to say only others; `null` to say none
 * @returns empty where the list knows none
 */
export function formerWords(former: readonly FormerCommune[], province: string | null): string {
  const byDistrict = groupedBy(former, (one) => {
    const isOther = province !== null && !one.province.endsWith(` ${province}`);
    return [one.district, ...(isOther ? [one.province] : [])]
      .filter((part) => part !== '')
      .map(insideCase)
      .join(', ');
  });
  return [...byDistrict].map(([district, all]) => inDistrict(namesOf(all), district)).join('; ');
}

/** Some islands were districts without communes: the name of the district is all there is to say. */
function inDistrict(names: string, district: string): string {
  if (names === '') return district;
  // The list writes some communes of islands as their own district.
  return district === '' || /^(?:xã|phường) /.test(district) ? names : `${names} (${district})`;
}

/** Whole ones first. */
function namesOf(all: readonly FormerCommune[]): string {
  const list = (part: 'full' | 'partial'): string =>
    all
      .filter(({ name, relation }) => name.trim() !== '' && relation === part)
      .map(shortName)
      .map((name, at, names) => afterLike(name, names[at - 1]))
      .join(', ');
  const [whole, partial] = [list('full'), list('partial')];
  return [whole, partial && `một phần ${partial}`].filter((part) => part !== '').join('; ');
}

/** A district tells xã from phường; a number alone, or a town, is written with its kind. */
const shortName = ({ type, name }: FormerCommune): string =>
  /^\d/.test(name) || type === 'thị trấn' ? `${type} ${name}` : name;

/** Of numbers in a row only the first is written with its kind: "phường 9, 7, 5". */
const afterLike = (name: string, before = ''): string =>
  /^phường \d/.test(name) && /^phường \d/.test(before) ? name.slice('phường '.length) : name;

/**
 * The provinces a province of today was made of.
 * @param former all older communes of its communes
 * @returns "Tỉnh Bình Dương", … in the order of the list; its own name too
 */
export const formerProvinces = (former: readonly FormerCommune[]): string[] => [
  ...new Set(former.map(({ province }) => province).filter((name) => name !== '')),
];
