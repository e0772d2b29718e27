import { fieldName } from '../../content-files/explain-issue.ts';
import type { DataPath } from '../../content-files/data-path.ts';
import type { Problem } from '../../content-files/problem.ts';
import type { Entries, Entry } from '../../content-files/read-entries.ts';

/** The fields whose words are drawn, on sheets, on frames or on the pictures of links, by collection. */
export const PRESS_BOUND = {
  site: [['name'], ['description'], ['publisher', 'name'], ['helpline', 'name']],
  campaigns: [['title'], ['shortTitle'], ['summary'], ['posterSteps', '*']],
  slogans: [['slogans', '*', 'text']],
  stuck: [
    ['ways', '*', 'title'],
    ['ways', '*', 'card'],
  ],
  provinces: [['publisher']],
  communes: [['publisher']],
  supportPoints: [['name'], ['address'], ['area']],
  guides: [['title'], ['summary']],
} as const satisfies Partial<Record<keyof Entries, readonly (readonly string[])[]>>;

/** A field of a file. */
export interface WrittenField {
  entry: Entry<unknown>;
  path: DataPath;
}

/**
 * A problem with the words of a field.
 * @param field which
 * @param message what is wrong, to be read behind the name of the field
 * @param remedy what to write instead
 */
export const problemOf = (
  { entry, path }: WrittenField,
  message: string,
  remedy: string,
): Problem => ({
  file: entry.parsed.file,
  ...entry.parsed.at(path),
  message: `trường "${fieldName(path)}" ${message}`,
  remedy,
});
