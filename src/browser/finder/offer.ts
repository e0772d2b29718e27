/** The buttons below the finder's box, for names that may mean several places. */
import { MOST_CHOICES, type Plan } from '../../model/finder/plan.ts';
import type { Query } from '../../model/finder/query.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import type { NamedCountry } from '../place/places-named.ts';
import {
  choiceItem,
  choicesOf,
  foldedChoices,
  offeredNames,
  offeredProvinces,
  type FinderChoice,
  type Offered,
} from './choices.ts';
import type { FinderFiles } from './files.ts';

/** What was asked, and what was understood. */
interface Asked {
  plan: Plan;
  query: Query;
  /** What stands in the box. */
  typed: string;
  offered: Offered;
}

type Choose = (choice: FinderChoice) => void;

/** What was found stands above a phone's keyboard: of choices, no more than the button for them. */
const shownBeside = (isFound: boolean, count: number): number =>
  isFound && count > 2 ? 0 : MOST_CHOICES + 1;

/**
 * The names that fit, when more than one place was meant or the name is an old one; and the provinces
 * that have such a street.
 * @param asked the question and its plan
 * @param isFound whether there are points to show
 * @param provinceName the name of a province by its address part
 * @param choose called with what is tapped
 */
export function offerItems(
  { plan, query, typed, offered }: Asked,
  isFound: boolean,
  provinceName: (slug: string) => string,
  choose: Choose,
): readonly HTMLLIElement[] {
  const names = query.words.length === 0 ? [] : offeredNames(plan.choices, offered);
  const provinces = offeredProvinces(plan.inProvinces, offered);
  const items = choicesOf(names, provinces, typed, provinceName).map((one) => itemOf(one, choose));
  const words = `Chọn trong ${names.length + provinces.length} nơi có tên gần giống`;
  return foldedChoices(items, shownBeside(isFound, items.length), words);
}

/** What was chosen and found so far. */
interface FruitlessSearch {
  typed: string;
  province: string | null;
  unit: UnitEntry | null;
  isStreet: boolean;
  /** There are points to show. */
  isFound: boolean;
  /** No name fits, no street, no point. */
  isLost: boolean;
}

/** Further choices, and what is said of them. */
interface FurtherOffer {
  items: readonly HTMLLIElement[];
  words?: string;
}

/**
 * What else may have been meant: the places of today that an older name of several leads to; where nothing
 * is called as was typed, those called nearly so.
 * @param answered the question
 * @param country provinces and files of names
 * @param files where names are fetched from
 * @param choose called with what is tapped
 * @returns nothing where all is clear, or while names cannot be fetched: the answer is there all the same
 */
export async function offerMore(
  { typed, province, unit, isStreet, isFound, isLost }: FruitlessSearch,
  country: NamedCountry,
  files: FinderFiles,
  choose: Choose,
): Promise<FurtherOffer | null> {
  try {
    if (unit && unit.codes.length > 1) return await offerOfToday(unit, isFound, choose);
    if (!isLost || unit || isStreet) return null;
    const { placesNearly } = await import('../place/places-named.ts');
    const names = await placesNearly(typed, province, country, files);
    if (names.length === 0) return null;
    const nameOf = (slug: string): string =>
      country.provinces.find((one) => one.slug === slug)?.name ?? '';
    const choices = choicesOf(names, [], typed, nameOf).filter((choice) => choice.unit);
    return {
      items: choices.map((choice) => itemOf(choice, choose)),
      words: 'Không có nơi nào tên đúng như vậy. Có thể bạn tìm:',
    };
  } catch {
    return null;
  }
}

async function offerOfToday(
  entry: UnitEntry,
  isFound: boolean,
  choose: Choose,
): Promise<FurtherOffer> {
  const { placesToday } = await import('../place/places-today.ts');
  const { words, places } = await placesToday(entry);
  const items = places.map(({ code, name, text }) =>
    itemOf({ text, asked: name, unit: { ...entry, codes: [code] } }, choose),
  );
  return { items: foldedChoices(items, isFound ? 0 : items.length, words) };
}

const itemOf = (choice: FinderChoice, choose: Choose): HTMLLIElement =>
  choiceItem(choice.text, () => {
    choose(choice);
  });
