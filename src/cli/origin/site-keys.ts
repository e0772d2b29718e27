import { readEntries } from '../../content-files/read-entries.ts';
import { valuesAt } from '../../content-files/checks/walk.ts';
import { readTree } from '../../content-files/tree.ts';
import type { Settings } from '../../settings.ts';
import { readPublicKey, type PublicKey } from './keys.ts';

/** The keys an instance vouches for, whatever else is wrong with its content. */
export function siteKeys({ contentDir }: Settings): PublicKey[] {
  const [site] = readEntries(readTree(contentDir, []), []).site;
  return valuesAt(site?.parsed.data, ['signingKeys', '*', 'key']).flatMap(
    ({ value }) => readPublicKey(String(value)) ?? [],
  );
}
