/** What the finder does while the keyboard comes up, so that the first key is answered at once. */
import { readQuery } from '../../model/finder/query.ts';
import { askAtOnce, type ChosenPlace, type Country } from './asking.ts';
import { choiceItem, choicesOf } from './choices.ts';
import type { FinderFiles } from './files.ts';
import { TODAY } from './name-files.ts';

/** Many names begin so. */
const EXAMPLE = 'phú';

const NOTHING_CHOSEN: ChosenPlace = { province: null, unit: null, here: null, isStreet: false };

/**
 * Fetches the names of today, and answers a hidden query: a cheap phone takes longer to
 * compile a script, which it does when that is first run, than to answer.
 * @param files where names are fetched from
 * @param country provinces and files of names
 * @param provinceName the name of a province by its address part
 */
export async function prepare(
  files: FinderFiles,
  country: Country,
  provinceName: (slug: string) => string,
): Promise<void> {
  try {
    await files.today(TODAY);
  } catch {
    return; // asked for again when it is needed
  }
  const plan = askAtOnce(readQuery(EXAMPLE), NOTHING_CHOSEN, country, files);
  for (const { text } of choicesOf(plan?.choices ?? [], [], EXAMPLE, provinceName)) {
    choiceItem(text, () => undefined);
  }
}
