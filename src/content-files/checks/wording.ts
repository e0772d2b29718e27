import { foldedForSms } from '../../model/sms/sms-letters.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';
import { ruled, type TextKind, type WordingContext, type WordingRule } from './wording/rule.ts';
import { WORDING_RULES } from './wording/rules.ts';

/** What the rules say: problems stop the build, remarks do not. */
interface WordingReport {
  problems: Problem[];
  remarks: Problem[];
}

/**
 * Reads every slogan, message, script and suggested task by the rules of wording.
 * @param entries all entries; the fields of a faulty file are read as far as they are text
 */
export function checkWording(entries: Entries): WordingReport {
  const report: WordingReport = { problems: [], remarks: [] };
  const readings = readingsOf(entries);
  for (const entry of entries.slogans) {
    const context = { options: optionsOf(entries, entry), readings };
    for (const { path, value } of valuesAt(entry.parsed.data, ['slogans', '*'])) {
      const text = textAt(value, ['text']);
      const written = textAt(value, ['unaccented']);
      const place = (field: string) => () => positionIn(entry, [...path, field]);
      if (text !== null) add(report, 'slogan', text, context, place('text'));
      if (written !== null) add(report, 'sms', written, context, place('unaccented'));
      // The text that is sent when no message is written.
      else if (text !== null) add(report, 'sms', foldedForSms(text), context, place('text'));
    }
  }
  for (const entry of entries.scripts) {
    const context = { options: optionsOf(entries, entry), readings };
    add(report, 'script', entry.body, context, (index) => {
      const before = entry.body.slice(0, index).split('\n');
      return {
        file: entry.parsed.file,
        line: entry.bodyLine + before.length - 1,
        column: (before.at(-1) ?? '').length + 1,
      };
    });
  }
  for (const entry of entries.tasks) {
    // Tasks stand in plans of every consultation.
    const options = entries.campaigns.flatMap((campaign) => optionsOf(entries, campaign));
    const tasks = valuesAt(entry.parsed.data, ['roles', '*', 'tasks', '*', 'text']);
    for (const { path, value } of tasks) {
      add(report, 'task', String(value), { options, readings }, () => positionIn(entry, path));
    }
  }
  return report;
}

type PlaceInText = Pick<Problem, 'file' | 'line' | 'column'>;

const positionIn = ({ parsed }: Entry<unknown>, path: readonly PropertyKey[]): PlaceInText => ({
  file: parsed.file,
  ...parsed.at(path),
});

function add(
  report: WordingReport,
  kind: TextKind,
  text: string,
  context: WordingContext,
  placeOf: (index: number) => PlaceInText,
): void {
  // Accents of their own are reported line by line already, and would be reported again as strange.
  if (text.normalize('NFC') !== text) return;
  for (const rule of WORDING_RULES.filter(({ appliesTo }) => appliesTo.includes(kind))) {
    const list = rule.weight === 'error' ? report.problems : report.remarks;
    for (const problem of problemsOf(rule, text, context, placeOf)) list.push(problem);
  }
}

const problemsOf = (
  rule: WordingRule,
  text: string,
  context: WordingContext,
  placeOf: (index: number) => PlaceInText,
): Problem[] =>
  rule.find(text, context).map(({ index, message, remedy }) => ({
    ...placeOf(index),
    message: ruled(rule, message),
    remedy,
  }));

/** The labels of the app's options in the consultation a file belongs to. */
function optionsOf({ campaigns }: Entries, { parts }: Entry<unknown>): string[] {
  const own = campaigns.find(({ id }) => id === parts[1]);
  return valuesAt(own?.parsed.data, ['options', '*', 'label']).map(({ value }) => String(value));
}

/** How the glossary's words are read aloud, in each way they are written. */
function readingsOf({ glossary }: Entries): Map<string, string> {
  const terms = glossary.flatMap(({ parsed }) => valuesAt(parsed.data, ['terms', '*']));
  return new Map(
    terms.flatMap(({ value }) => {
      const spoken = textAt(value, ['spoken']);
      const term = textAt(value, ['term']);
      return spoken !== null && term !== null ? [[term, spoken] as const] : [];
    }),
  );
}
