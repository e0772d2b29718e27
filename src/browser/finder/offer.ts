/** The buttons below the finder's box, for names that may mean several places. */
import { MOST_CHOICES, type Plan } from '../../model/finder/plan.ts';
import type { Query } from '../../model/finder/query.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import {
  choiceItem,
  choicesOf,
  foldedChoices,
  offeredNames,
  offeredProvinces,
  type FinderChoice,
  type Offered,
} from './choices.ts';

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
  const items = choicesOf(names, provinces, typed, provinceName).map((choice) =>
    choiceItem(choice.text, () => {
      choose(choice);
    }),
  );
  const words = `Chọn trong ${names.length + provinces.length} nơi có tên gần giống`;
  return foldedChoices(items, shownBeside(isFound, items.length), words);
}

/**
 * The places of today that an older name of several leads to; nothing while they cannot be fetched.
 * @param entry the older name
 * @param isFound whether there are points to show
 * @param choose called with what is tapped
 */
export async function offerOfToday(
  entry: UnitEntry,
  isFound: boolean,
  choose: Choose,
): Promise<readonly HTMLLIElement[]> {
  try {
    const { placesToday } = await import('../place/places-today.ts');
    const { words, places } = await placesToday(entry);
    const items = places.map(({ code, name, text }) =>
      choiceItem(text, () => {
        choose({ text, asked: name, unit: { ...entry, codes: [code] } });
      }),
    );
    return foldedChoices(items, isFound ? 0 : items.length, words);
  } catch {
    // The points are there all the same.
    return [];
  }
}
