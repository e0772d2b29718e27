/** Reads what was scanned or typed where codes of several sites are known. */
import type { Pasted } from './pasted.ts';

interface ReadSomewhere<Read extends Pasted> {
  read: Read;
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
export function readForSites<Read extends Pasted>(
  reader: (text: string, siteUrl: string) => Read,
  text: string,
  own: string,
  listed: readonly string[],
): ReadSomewhere<Read> {
  const here = { read: reader(text, own), site: null };
  if (refusalOf(here) === null) return here;
  const there = listed.map((site) => ({ read: reader(text, site), site }));
  const itsOwn = there.find((one) => refusalOf(one) === null);
  if (itsOwn) return itsOwn;
  // A name that imitates one of theirs is told as such.
  const clearer = there.find((one) => refusalOf(one) !== 'other-site');
  return refusalOf(here) === 'other-site' && clearer ? { ...clearer, site: null } : here;
}

/** Why an address is none of a site's; `null` where it is one. */
const refusalOf = ({ read }: { read: Pasted }) => (read.kind === 'not-ours' ? read.reason : null);

/** The name of a site, as people read it: its origin without the scheme. */
export const siteHost = (site: string): string => site.replace(/^https?:\/\//, '');
