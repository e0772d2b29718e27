/** From what was typed to what is loaded: names of units first, then streets and places. */
import { isTooShort, keyFor, keyOf } from '../../model/finder/names.ts';
import {
  planFor,
  withoutProvince,
  type Plan,
  type ProvincePoints,
} from '../../model/finder/plan.ts';
import { readQuery, type Query } from '../../model/finder/query.ts';
import { meant, type NameMatch } from '../../model/finder/name-index.ts';
import { pairsAsked, provincesWith } from '../../model/finder/words.ts';
import type { Position } from '../../model/places/position.ts';
import { TODAY, type NameFiles } from './name-files.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';

/** A province as the page names it. */
export type CountedProvince = ProvincePoints & { name: string };

/** What the finder knows of the country before anything is typed. */
export interface Country {
  provinces: readonly CountedProvince[];
  /** The files of names there are. */
  keys: ReadonlySet<string>;
}

/** What the visitor chose beside the words typed. */
export interface ChosenPlace {
  province: string | null;
  unit: UnitEntry | null;
  here: Position | null;
  /** True once they chose the name as one of a street or a place, not of a commune. */
  isStreet: boolean;
}

/** Fewer letters begin a street in nearly every province, and to load one for them is a guess. */
const LEAST_LETTERS = 3;

/**
 * Answers what the names of today that are here can answer, where others are still to
 * be fetched: a network may take its time.
 * @param typed from `readQuery`
 * @param chosen what else was said
 * @param country provinces and files of names
 * @param files what is here already
 * @returns nothing where nothing is to be waited for, or nothing is known yet
 */
export function askAtOnce(
  typed: Query,
  chosen: ChosenPlace,
  { provinces, keys }: Country,
  files: NameFiles,
): Plan | null {
  if (chosen.isStreet) return null;
  const matches = namesAtOnce(typed, chosen.province, keys, files);
  return matches.length > 0 ? planFor(matches, chosen, chosen.here, provinces) : null;
}

/**
 * The names of today that may have been meant, where older ones are still to be fetched.
 * @param typed from `readQuery`
 * @param province address part of the only province that is meant, if one was chosen
 * @param keys the files of older names there are
 * @param files what is here already
 * @returns the best first; none where nothing is to be waited for, or nothing is known yet
 */
export function namesAtOnce(
  typed: Query,
  province: string | null,
  keys: ReadonlySet<string>,
  files: Pick<NameFiles, 'today' | 'names'>,
): NameMatch[] {
  const key = keyFor(typed, keys);
  const today = files.today.here(TODAY);
  if (!today || key === null || files.names.here(key)) return [];
  return meant(today.match(typed, province));
}

/**
 * Says what to load for a question, and what to look for in it.
 * @param typed from `readQuery`
 * @param chosen what else was said
 * @param country provinces and files of names
 * @param files where names are fetched from
 * @returns the plan, and the question without the name of a province at its end
 */
export async function ask(
  typed: Query,
  chosen: ChosenPlace,
  { provinces, keys }: Country,
  files: NameFiles,
): Promise<{ plan: Plan; query: Query }> {
  const matches = chosen.isStreet ? [] : await namesMeant(typed, chosen.province, keys, files);
  const plan = planFor(matches, chosen, chosen.here, provinces);
  if (matches.length > 0 || plan.provinces.length > 0) return { plan, query: typed };
  const { query, province } = withoutProvince(typed, provinces);
  const withWords = province === null ? await wordsOf(query) : new Set([province]);
  return { plan: planFor([], chosen, chosen.here, provinces, withWords), query };

  async function wordsOf({ words }: Query): Promise<ReadonlySet<string>> {
    if (words.join('').length < LEAST_LETTERS) return new Set();
    const pairs = pairsAsked(words);
    const wanted = new Set(pairs.map((pair) => keyOf(pair.split(' ')[0] ?? '')));
    const asked = [...wanted].filter((one) => keys.has(one)).map((one) => files.words(one));
    return provincesWith(pairs, await Promise.all(asked));
  }
}

/**
 * The names of units, new and old, that may have been meant.
 * @param typed from `readQuery`; where nothing is called so, what stands behind a house and its street
 * @param province address part of the only province that is meant, if one was chosen
 * @param keys the files of older names there are
 * @param files where names are fetched from
 * @returns the best first
 */
export async function namesMeant(
  typed: Query,
  province: string | null,
  keys: ReadonlySet<string>,
  files: Pick<NameFiles, 'today' | 'names'>,
): Promise<NameMatch[]> {
  const named = await namesOf(typed);
  return named.length > 0 || typed.behind === null ? named : namesOf(readQuery(typed.behind));

  async function namesOf(asked: Query): Promise<NameMatch[]> {
    if (isTooShort(asked)) return [];
    const key = keyFor(asked, keys);
    const older = key === null ? [] : [files.names(key)];
    const indexes = await Promise.all([files.today(TODAY), ...older]);
    return meant(indexes.flatMap((index) => index.match(asked, province)));
  }
}

/**
 * What the finder says above its list.
 * @param count points found
 * @param plan what was loaded
 * @param asked words typed, and whether a province was chosen
 */
export function answerWords(
  count: number,
  plan: Plan,
  asked: { hasWords: boolean; hasProvince: boolean },
): string {
  if (count > 0) return `${count} điểm hỗ trợ.`;
  if (plan.provinces.length === 0 && plan.choices.length > 1) {
    return 'Có nhiều nơi tên như vậy. Chọn một nơi, hoặc gõ thêm tên tỉnh.';
  }
  if (plan.inProvinces.length > 1) {
    return `Có ở ${plan.inProvinces.length} tỉnh, thành phố. Chọn một nơi, hoặc gõ thêm tên tỉnh.`;
  }
  if (plan.provinces.length > 0) {
    return 'Không thấy điểm nào hợp với lựa chọn. Thử bỏ bớt điều kiện lọc, hoặc gõ ít chữ hơn.';
  }
  if (plan.units.length > 0 || plan.isWhole || asked.hasProvince) {
    return 'Chưa có điểm nào ở đây trong danh sách. Hãy đến Công an xã, phường nơi gần nhất.';
  }
  if (!asked.hasWords) return '';
  return 'Không thấy nơi nào tên như vậy. Thử tên xã, phường; hoặc tên đường, tên chợ, trường học.';
}
