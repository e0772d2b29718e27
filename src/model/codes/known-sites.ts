/** Reads what was scanned or typed where codes of several sites are known. */
import type { Pasted } from './pasted.ts';

interface ReadSomewhere {
  read: Pasted;
  /** Origin of the listed site whose address it is; `null` for the site itself, and for no site. */
  site: string | null;
}

/**
 * Reads a text for the site itself, then for each site it lists. An address counts only where it is spelled
 * exactly as one of them prints it; what is not an address is read for the site itself alone.
 * @param reader `readScanned` or `readPasted`
 * @param text as it came
 * @param own origin of the site itself
 * @param listed origins of the others; mostly none
 */
export function readForSites(
  reader: (text: string, siteUrl: string) => Pasted,
  text: string,
  own: string,
  listed: readonly string[],
): ReadSomewhere {
  const here: ReadSomewhere = { read: reader(text, own), site: null };
  if (here.read.kind !== 'not-ours') return here;
  const there = listed.map((site) => ({ read: reader(text, site), site }));
  const itsOwn = there.find(({ read }) => read.kind !== 'not-ours');
  if (itsOwn) return itsOwn;
  // A name that imitates one of theirs is told as such.
  const telling = there.find(
    ({ read }) => read.kind === 'not-ours' && read.reason !== 'other-site',
  );
  const isVague = here.read.reason === 'other-site';
  return isVague && telling ? { ...telling, site: null } : here;
}
