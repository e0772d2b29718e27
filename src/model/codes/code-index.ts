/**
 * The register of printed codes as phones ask for it: cut by the first two characters of the code,
 * so that a phone fetches a few lines and reveals two characters of the code at most. Each line
 * answers alone. Days travel as `YYYY-MM-DD`, moments as epoch ms.
 */
import type { CHANNEL_LABEL } from './channel-words.ts';
import { phaseAt } from '../campaign/phase.ts';

/** How many characters a file of the index is named by. */
const PREFIX_LENGTH = 2;

/** What a code was issued for, as the answer shows it. */
export interface CodeEntry {
  code: string;
  /** Id of the consultation, a key of `campaigns` beside it. */
  campaign: string;
  /** "Phường Sông Trí, tỉnh Hà Tĩnh" */
  place: string;
  /** Where the code stands: a key of `CHANNEL_LABEL`. */
  channel: keyof typeof CHANNEL_LABEL;
  /** Name of the support point a door sign leads to. */
  point?: string;
  /** Who answers for it; left out while nobody does. */
  publisher?: string;
  issuedOn: string;
  /** The last day it names; left out when it was issued for the record, after that day. */
  validUntil?: string;
  retiredOn?: string;
  retiredBecause?: string;
  /** Where it leads, as it is printed: no scheme, lower case. */
  address: string;
  /** The site that has issued it, where that is not the one asked. */
  issuer?: { name: string; url: string };
}

/** A consultation beside the codes issued for it. */
export interface IndexedCampaign {
  title: string;
  opensAt: number;
  closesAt: number;
}

/** The codes that begin with the same two characters. */
export interface CodeShard {
  campaigns: Record<string, IndexedCampaign>;
  codes: CodeEntry[];
}

/** Which files there are. A file that is missing means nothing until this list does not name it. */
export interface CodeIndex {
  /** The day the register was published, `YYYY-MM-DD`. */
  on: string;
  /** How many codes have been issued. */
  count: number;
  /** In lower case, in order. */
  prefixes: string[];
}

/** How an issued code stands at a moment. */
type Standing = 'retired' | 'ended' | 'upcoming' | 'running';

/**
 * The name of the file a code is looked up in.
 * @param code as printed
 */
export const prefixOf = (code: string): string => code.slice(0, PREFIX_LENGTH).toLowerCase();

/**
 * How an issued code stands. What was retired stays so when its consultation has ended.
 * @param entry its line of the index
 * @param period of its consultation, in the app
 * @param now epoch ms
 */
export function standingOf(
  { retiredOn }: Pick<CodeEntry, 'retiredOn'>,
  period: Pick<IndexedCampaign, 'opensAt' | 'closesAt'>,
  now: number,
): Standing {
  // A day begins at midnight in Vietnam, wherever the phone is.
  if (retiredOn !== undefined && now >= Date.parse(`${retiredOn}T00:00:00+07:00`)) return 'retired';
  const phase = phaseAt(now, period);
  if (phase === 'closed') return 'ended';
  return phase === 'upcoming' ? 'upcoming' : 'running';
}
