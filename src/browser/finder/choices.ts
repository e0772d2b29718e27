/** What the finder offers to choose among when a question may mean several things. */
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import { wordsText } from '../../model/places/place-letters.ts';

/** Provinces offered to choose among; of more, another word tells. */
const MOST_PROVINCES = 8;

/** One thing that may have been meant, and what choosing it asks. */
export interface FinderChoice {
  text: string;
  /** What then stands in the box. */
  asked: string;
  unit?: UnitEntry;
  /** The name is of a street or a place, not of a commune. */
  isStreet?: boolean;
}

/** What to offer: all that was understood, while the rest is on its way; else only what is unclear. */
export type Offered = 'all' | 'unclear';

/**
 * The names to offer: an old one is never clear, for its place has another name today.
 * @param names that were meant, the best first
 * @param offered which of them
 */
export function offeredNames(names: readonly UnitEntry[], offered: Offered): readonly UnitEntry[] {
  const isClear = names.length <= 1 && names[0]?.isFormer !== true;
  return offered === 'unclear' && isClear ? [] : names;
}

/**
 * The provinces to offer.
 * @param provinces that have such a street
 * @param offered which of them
 */
export const offeredProvinces = (
  provinces: readonly string[],
  offered: Offered,
): readonly string[] => (offered === 'unclear' && provinces.length <= 1 ? [] : provinces);

/**
 * What to offer to choose among.
 * @param names from `offeredNames`
 * @param provinces address parts of those that have such a street
 * @param typed what stands in the box
 * @param provinceName the name of a province by its address part
 */
export function choicesOf(
  names: readonly UnitEntry[],
  provinces: readonly string[],
  typed: string,
  provinceName: (slug: string) => string,
): FinderChoice[] {
  const inProvinces = provinces.length > MOST_PROVINCES ? [] : provinces;
  return [
    ...names.map((unit) => ({
      text: choiceWords(unit, provinceName),
      asked: sentenceCase(`${unit.type} ${unit.name}`),
      unit,
    })),
    ...inProvinces.map((slug) => {
      const name = provinceName(slug);
      const isNamed = wordsText(typed).endsWith(wordsText(name));
      const text = isNamed ? typed : `${typed}, ${name}`;
      return { text, asked: text, isStreet: true };
    }),
    ...(names.length > 1
      ? [{ text: 'Tìm trong tên đường, tên nơi', asked: typed, isStreet: true }]
      : []),
  ];
}

/**
 * A button of the list of choices.
 * @param text what may have been meant
 * @param onChoose called when it is tapped
 */
export function choiceItem(text: string, onChoose: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = text;
  button.addEventListener('click', onChoose);
  item.append(button);
  return item;
}

/**
 * Buttons of which only the first are shown; one more shows the rest in its place.
 * @param items all of them
 * @param shown so many at first
 * @param words what the button that shows the rest says
 */
export function foldedChoices(
  items: readonly HTMLLIElement[],
  shown: number,
  words: string,
): readonly HTMLLIElement[] {
  if (items.length <= shown) return items;
  const rest = items.slice(shown);
  const more = choiceItem(words, () => {
    more.replaceWith(...rest);
    rest[0]?.querySelector('button')?.focus();
  });
  return [...items.slice(0, shown), more];
}

/** A name the visitor may have meant: "Phường Hòa Hiếu (tên cũ, thị xã Thái Hòa, tỉnh Nghệ An)". */
export function choiceWords(entry: UnitEntry, provinceName: (slug: string) => string): string {
  const name = sentenceCase(`${entry.type} ${entry.name}`);
  if (!entry.isFormer)
    return entry.codes.length === 0 ? name : `${name}, ${provinceName(entry.province)}`;
  return `${name} (tên cũ${entry.formerly === '' ? '' : `, ${entry.formerly}`})`;
}
