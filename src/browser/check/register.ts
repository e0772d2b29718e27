/** Looks a code up in the register, from the site itself. */
import { CODE_INDEX_URL, codeShardUrl } from '../../model/addresses.ts';
import {
  prefixOf,
  type CodeEntry,
  type CodeIndex,
  type CodeShard,
  type IndexedCampaign,
} from '../../model/codes/code-index.ts';

/** A code as the register has it; `unknown` with the day of the register that does not have it. */
type Registered =
  | { kind: 'issued'; entry: CodeEntry; campaign: IndexedCampaign }
  | { kind: 'unknown'; on: string | null };

/**
 * Looks up a well-formed code. Two characters of it travel, nothing else.
 *
 * A file that does not come proves nothing: a café's network answers in the site's place, a server
 * is being updated. So the list of files is asked; only what it does not name was never issued.
 * @param code as printed
 * @throws when the register cannot be asked
 */
export async function lookUp(code: string): Promise<Registered> {
  const prefix = prefixOf(code);
  const shard = await fetched<CodeShard>(codeShardUrl(prefix));
  if (shard !== null) {
    const entry = shard.codes.find((one) => one.code === code);
    const campaign = entry && shard.campaigns[entry.campaign];
    if (entry && campaign) return { kind: 'issued', entry, campaign };
  }
  const index = await fetched<CodeIndex>(CODE_INDEX_URL);
  if (index === null || (shard === null && index.prefixes.includes(prefix)))
    throw new Error('The register does not answer');
  return { kind: 'unknown', on: index.on };
}

/** A file of the register, never an old copy: a code may have been retired today. */
async function fetched<T>(path: string): Promise<T | null> {
  const response = await fetch(path, { cache: 'no-cache' });
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return response.ok && isJson ? ((await response.json()) as T) : null;
}
