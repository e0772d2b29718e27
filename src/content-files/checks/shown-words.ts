import { linkFault } from '../../model/links/web-address.ts';
import { hiddenFault } from '../../model/text/hidden-characters.ts';
import { linksIn, shownTexts } from '../../model/text/shown-texts.ts';
import { placeInText } from '../place-in-text.ts';
import type { Problem } from '../problem.ts';
import { checkRawText } from '../raw-checks.ts';
import { ownEntries, type Entries, type Entry } from '../read-entries.ts';
import type { ContentFile } from '../tree.ts';
import { addressFaults } from './address-faults.ts';
import { textsIn } from './walk.ts';

/**
 * Judges words as they are shown, once every escape and entity is read: what nobody sees, where
 * links and addresses lead; and, where the file has them in another form, all that is checked line
 * by line.
 * @param files the content folder, as it was written
 * @param hosts hosts links may lead to
 */
export function checkShownWords(
  entries: Entries,
  files: readonly ContentFile[],
  hosts: ReadonlySet<string>,
): Problem[] {
  const written = new Map(files.map(({ file, text }) => [file, text]));
  const textOf = (entry: Entry<unknown>): string => written.get(entry.parsed.file) ?? '';
  const prose = [...entries.guides, ...entries.directives, ...entries.scripts];
  return [
    ...prose.flatMap((entry) => proseProblems(entry, textOf(entry), hosts)),
    ...ownEntries(entries).flatMap((entry) =>
      textsIn(entry.parsed.data).flatMap(({ path, text }) =>
        inOtherForm(text, textOf(entry)).map((fault) => ({
          ...fault,
          file: entry.parsed.file,
          ...entry.parsed.at(path),
        })),
      ),
    ),
  ];
}

function proseProblems(
  { parsed: { file }, prose }: Entry<unknown>,
  source: string,
  hosts: ReadonlySet<string>,
): Problem[] {
  const targets = linksIn(prose);
  const links = targets.flatMap(({ line, href }) => {
    const fault = linkFault(href, hosts);
    return fault ? [{ file, ...placeInText(source, { line }, href), ...fault }] : [];
  });
  const texts = shownTexts(prose).flatMap(({ line, text }): Problem[] => {
    const hidden = hiddenFault(text);
    return [
      ...(hidden ? [{ file, line, ...hidden }] : []),
      ...addressFaults(text, hosts)
        // A link whose words are its address is reported once.
        .filter(({ address }) => !targets.some(({ href }) => href === address))
        .map(({ address, message, remedy }) => ({
          file,
          ...placeInText(source, { line }, address),
          message,
          remedy,
        })),
      ...inOtherForm(text, source).map((fault) => ({ ...fault, file, line })),
    ];
  });
  return [...links, ...texts];
}

/** Words that stand in the file as they are shown have been checked line by line. */
const inOtherForm = (text: string, source: string): Pick<Problem, 'message' | 'remedy'>[] =>
  text.split('\n').every((line) => source.includes(line.trim()))
    ? []
    : checkRawText('', text).map(({ message, remedy }) => ({ message, remedy }));
