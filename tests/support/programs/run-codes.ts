import { codes as codesCommand } from '../../../src/cli/codes.ts';
import { readEntries, type Entries } from '../../../src/content-files/read-entries.ts';
import { readTree } from '../../../src/content-files/tree.ts';
import type { Draft } from '../../content/draft.ts';
import { CODES } from '../../content/files.ts';
import { callCommand, type Ended } from './call-command.ts';

/** Runs `npm run codes` on a draft of the content, on 10/02/2025. */
export function codes(draft: Draft, ...args: string[]): Promise<Ended> {
  return callCommand(codesCommand, args, {
    CONTENT_DIR: draft.dir,
    SITE_NOW: '2025-02-10',
    SITE_URL: 'https://gopy.example.gov.vn',
  });
}

/** The lines a command added to the register. */
export const added = (draft: Draft, before: string): string[] =>
  draft.text(CODES).slice(before.length).split('\n').slice(0, -1);

/** What a draft says, its register among it. */
export const entriesOf = (draft: Draft): Entries => readEntries(readTree(draft.dir, []), []);
