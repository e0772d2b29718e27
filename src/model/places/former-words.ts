/** What a commune was before 7/2025, in as few words as tell it. */
import { groupedBy } from '../finder/grouped-by.ts';
import { insideCase } from '../text/vietnamese.ts';
import type { FormerCommune } from './units.ts';

/**
 * The older communes a commune was made of, by district: "phường Trúc Bạch, Quán Thánh; một phần Điện
 * Biên (quận Ba Đình)".
 * @param former from the official list
 * @param province name of the province of today; only another one is said
 * @returns empty where the list knows none
 */
export function formerWords(former: readonly FormerCommune[], province: string): string {
  const byDistrict = groupedBy(former, (one) =>
    [one.district, ...(one.province.endsWith(` ${province}`) ? [] : [one.province])]
      .filter((part) => part !== '')
      .map(insideCase)
      .join(', '),
  );
  return [...byDistrict].map(([district, all]) => inDistrict(namesOf(all), district)).join('; ');
}

/** An island district had no communes: its name is all there is to say. */
function inDistrict(names: string, district: string): string {
  if (names === '') return district;
  return district === '' ? names : `${names} (${district})`;
}

/** Whole ones first; a kind is said where it changes. */
function namesOf(all: readonly FormerCommune[]): string {
  let said = '';
  const list = (part: readonly FormerCommune[]): string =>
    part
      .map(({ type, name }) => {
        const kind = type === said ? '' : `${type} `;
        said = type;
        return kind + name;
      })
      .join(', ');
  const named = all.filter(({ name }) => name.trim() !== '');
  const whole = list(named.filter(({ relation }) => relation === 'full'));
  const partial = list(named.filter(({ relation }) => relation === 'partial'));
  return [whole, partial && `một phần ${partial}`].filter((part) => part !== '').join('; ');
}
