import type { z } from 'zod';
import { audiences } from '../schemas/audience.ts';
import { boards } from '../schemas/board.ts';
import { campaign } from '../schemas/campaign.ts';
import { code } from '../schemas/code.ts';
import { corrections } from '../schemas/correction.ts';
import { directive } from '../schemas/directive.ts';
import { instances, registeredCode } from '../schemas/instance.ts';
import { glossary } from '../schemas/glossary.ts';
import { stuck } from '../schemas/stuck.ts';
import { synonyms } from '../schemas/synonyms.ts';
import { tasks } from '../schemas/tasks.ts';
import { guide } from '../schemas/guide.ts';
import { commune, province } from '../schemas/locality.ts';
import { roles } from '../schemas/role.ts';
import { script } from '../schemas/script.ts';
import { site } from '../schemas/site.ts';
import { slogans } from '../schemas/slogan.ts';
import { POINT_LISTS, supportPoint } from '../schemas/support-point.ts';
import { communeUnit, formerUnit, provinceUnit } from '../schemas/unit.ts';
import { checked, type Parsed } from './located.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFrontMatter, type MarkdownFile } from './parse-front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Prose } from '../model/text/prose.ts';
import type { Problem } from './problem.ts';
import { readProse } from './prose/read-prose.ts';
import type { Dialect } from './prose/refusals.ts';
import type { ContentFile } from './tree.ts';

/** One entry as read: what was written (`parsed`), and the checked value where it has no problem. */
export interface Entry<T> {
  parts: string[];
  id: string;
  parsed: Parsed;
  value: T | null;
  /** The text below the front matter as it was written, and the line of the file it starts at. */
  body: string;
  bodyLine: number;
  /** The same as it will be shown. */
  prose: Prose;
}

/** All entries by collection, faulty ones included, so that references to them still count. */
export interface Entries {
  site: Entry<z.output<typeof site>>[];
  campaigns: Entry<z.output<typeof campaign>>[];
  slogans: Entry<z.output<typeof slogans>>[];
  scripts: Entry<z.output<typeof script>>[];
  guides: Entry<z.output<typeof guide>>[];
  directives: Entry<z.output<typeof directive>>[];
  provinces: Entry<z.output<typeof province>>[];
  communes: Entry<z.output<typeof commune>>[];
  supportPoints: Entry<z.output<typeof supportPoint>>[];
  boards: Entry<z.output<typeof boards>>[];
  audiences: Entry<z.output<typeof audiences>>[];
  roles: Entry<z.output<typeof roles>>[];
  glossary: Entry<z.output<typeof glossary>>[];
  synonyms: Entry<z.output<typeof synonyms>>[];
  tasks: Entry<z.output<typeof tasks>>[];
  stuck: Entry<z.output<typeof stuck>>[];
  corrections: Entry<z.output<typeof corrections>>[];
  instances: Entry<z.output<typeof instances>>[];
  registers: Entry<z.output<typeof registeredCode>>[];
  codes: Entry<z.output<typeof code>>[];
  provinceUnits: Entry<z.output<typeof provinceUnit>>[];
  communeUnits: Entry<z.output<typeof communeUnit>>[];
  formerUnits: Entry<z.output<typeof formerUnit>>[];
}

/** What the editors write themselves: everything but the official lists. */
export const ownEntries = (entries: Entries): Entry<unknown>[] =>
  (Object.values(entries).flat() as Entry<unknown>[]).filter(({ parts }) => parts[0] !== 'units');

/**
 * Parses every file and checks it against the schema of its collection.
 * @param files the content folder
 */
export function readEntries(files: readonly ContentFile[], problems: Problem[]): Entries {
  const read = <Schema extends z.ZodType>(path: RegExp, schema: Schema, lists?: string[]) =>
    files
      .filter(({ parts }) => path.test(parts.join('/')))
      .flatMap((file) => readFile(file, schema, problems, lists));

  return {
    site: read(/^site\.yaml$/, site),
    campaigns: read(/^campaigns\/[^/]+\/campaign\.yaml$/, campaign),
    slogans: read(/^campaigns\/[^/]+\/slogans\.yaml$/, slogans),
    scripts: read(/^campaigns\/[^/]+\/scripts\//, script),
    guides: read(/^(campaigns\/[^/]+\/)?guides\//, guide),
    directives: read(/^directives\//, directive),
    provinces: read(/^localities\/[^/]+\/province\.yaml$/, province),
    communes: read(/^localities\/[^/]+\/(?!province\.yaml$)[^/]+\.yaml$/, commune),
    supportPoints: read(/^localities\/[^/]+\/support-points\.csv$/, supportPoint, POINT_LISTS),
    boards: read(/^boards\.yaml$/, boards),
    audiences: read(/^audiences\.yaml$/, audiences),
    roles: read(/^roles\.yaml$/, roles),
    glossary: read(/^glossary\.yaml$/, glossary),
    synonyms: read(/^synonyms\.yaml$/, synonyms),
    tasks: read(/^tasks\.yaml$/, tasks),
    stuck: read(/^stuck\.yaml$/, stuck),
    corrections: read(/^corrections\.yaml$/, corrections),
    instances: read(/^instances\.yaml$/, instances),
    registers: read(/^registers\/[^/]+\.csv$/, registeredCode),
    codes: read(/^codes\.csv$/, code),
    provinceUnits: read(/^units\/provinces\.csv$/, provinceUnit),
    communeUnits: read(/^units\/communes\.csv$/, communeUnit),
    formerUnits: read(/^units\/old_to_new\.csv$/, formerUnit),
  };
}

/** What a file said when it was last read. */
interface Reading {
  file: string;
  text: string;
  entries: Entry<unknown>[];
  problems: Problem[];
}

/**
 * By path below the content folder: who changes one file has all the others read already. A command that reads
 * once does not hold what was read until it ends.
 */
const lastReadings = new Map<string, WeakRef<Reading>>();

/** The same file of another folder says the same there. */
function readFile<Schema extends z.ZodType>(
  { file, parts, text }: ContentFile,
  schema: Schema,
  problems: Problem[],
  lists: string[] = [],
): Entry<z.output<Schema>>[] {
  const path = parts.join('/');
  let last = lastReadings.get(path)?.deref();
  if (last?.text !== text) {
    const found: Problem[] = [];
    last = {
      file,
      text,
      entries: readAnew({ file, parts, text }, schema, found, lists),
      problems: found,
    };
    lastReadings.set(path, new WeakRef(last));
  }
  const isHere = last.file === file;
  for (const problem of last.problems) problems.push(isHere ? problem : { ...problem, file });
  const entries = last.entries as Entry<z.output<Schema>>[];
  return isHere ? entries : entries.map((one) => ({ ...one, parsed: { ...one.parsed, file } }));
}

function readAnew<Schema extends z.ZodType>(
  { file, parts, text }: ContentFile,
  schema: Schema,
  problems: Problem[],
  lists: string[],
): Entry<z.output<Schema>>[] {
  const name = (parts.at(-1) ?? '').replace(/\.[a-z]+$/, '');
  // A file that says what its folder holds (campaign.yaml) takes its id from the folder.
  const id = ['campaign', 'slogans', 'province'].includes(name) ? (parts.at(-2) ?? name) : name;
  return parseFile(file, text, problems, lists).map((one) => ({
    parts,
    id,
    parsed: one,
    value: one.isBroken ? null : (checked(one, schema, problems)?.value ?? null),
    ...('body' in one
      ? {
          body: one.body,
          bodyLine: one.bodyLine,
          prose: readProse(one, dialectOf(parts), problems),
        }
      : { body: '', bodyLine: 1, prose: [] }),
  }));
}

function dialectOf(parts: readonly string[]): Dialect {
  const folder = parts.at(-2);
  return folder === 'guides' ? 'guide' : folder === 'scripts' ? 'spoken' : 'markdown';
}

/** A file that cannot be read still counts as there, so that references to it are not called wrong. */
function parseFile(
  file: string,
  text: string,
  problems: Problem[],
  lists: string[],
): (Parsed | MarkdownFile)[] {
  const broken: Parsed = { file, data: undefined, isBroken: true, at: () => ({ line: 1 }) };
  if (file.endsWith('.csv')) return parseCsv(file, text, problems, lists) ?? [broken];
  return /\.mdx?$/.test(file)
    ? [parseFrontMatter(file, text, problems) ?? broken]
    : [parseYaml(file, text, problems) ?? broken];
}
