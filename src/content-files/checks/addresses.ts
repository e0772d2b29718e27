import { placeInText } from '../place-in-text.ts';
import type { Problem } from '../problem.ts';
import { ownEntries, type Entries } from '../read-entries.ts';
import type { ContentFile } from '../tree.ts';
import { addressFaults } from './address-faults.ts';
import { textsIn } from './walk.ts';

/**
 * Checks where the addresses in the fields of every file lead.
 * @param files the content folder, to point at the address itself
 * @param hosts hosts links may lead to
 * @param reported problems that are known already: what a schema refuses is not reported twice
 */
export function checkAddresses(
  entries: Entries,
  files: readonly ContentFile[],
  hosts: ReadonlySet<string>,
  reported: readonly Problem[],
): Problem[] {
  const known = new Set(reported.map(keyOf));
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  // The list of sites that belong together is itself what allows them.
  const judged = ownEntries(entries).filter(({ parts }) => parts[0] !== 'instances.yaml');
  return judged.flatMap(({ parsed }) =>
    textsIn(parsed.data).flatMap(({ path, text }) => {
      const bad = addressFaults(text, hosts);
      if (bad.length === 0) return [];
      const from = { file: parsed.file, ...parsed.at(path) };
      if (known.has(keyOf(from))) return [];
      const isTable = parsed.file.endsWith('.csv');
      return bad.map(({ address, message, remedy }) => ({
        ...from,
        ...(isTable ? {} : placeInText(texts.get(parsed.file) ?? '', from, address)),
        message,
        remedy,
      }));
    }),
  );
}

const keyOf = ({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string =>
  `${file}:${line}:${column ?? ''}`;
