/** What every content folder is held to, whatever it is about: each rule finds what breaks it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from '../../../src/content-files/content.ts';
import { loadContent, type Loaded } from '../../../src/content-files/load-content.ts';
import { readSettings } from '../../../src/settings.ts';
import { refusalOf } from '../../../src/views/printable/press-problems.ts';
import { SITE_URL } from '../../support/sites/sites.ts';
import { hardToRead } from './plain-texts.ts';
import { steering } from './steering.ts';

/** As a build today has them. */
const SETTINGS = readSettings({ SITE_URL });

/** A content folder, read. */
export interface Folder extends Loaded {
  /** The editors' files with their paths below the folder, the official list of units among them. */
  files: { path: string; text: string }[];
}

/** A rule: its name, and the reader of what breaks it. */
export type Rule = readonly [name: string, broken: (folder: Folder) => unknown[]];

/**
 * Reads a content folder as it is today.
 * @param contentDir the folder
 */
export function readFolder(contentDir: string): Folder {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(contentDir, path), text: readFileSync(path, 'utf8') }));
  return { files, ...loadContent({ ...SETTINGS, contentDir }) };
}

/**
 * The checked content of a folder.
 * @throws Error with the editors' report when it has problems
 */
export function checked(folder: Folder): Content {
  const refusal = refusalOf(folder, SETTINGS);
  if (folder.content && refusal === undefined) return folder.content;
  throw new Error(refusal);
}

function refused(folder: Folder): unknown[] {
  const refusal = refusalOf(folder, SETTINGS);
  return refusal === undefined ? [] : [refusal];
}

function composedOtherwise({ files }: Folder): unknown[] {
  return files.filter(({ text }) => text.normalize('NFC') !== text).map(({ path }) => path);
}

function steered({ files }: Folder): unknown[] {
  return files
    .filter(({ path }) => !path.startsWith('units'))
    .flatMap(({ path, text }) => steering(text).map((sentence) => `${path}: ${sentence}`));
}

function quotas(folder: Folder): unknown[] {
  return outsideDirectives(checked(folder)).filter(({ text }) => /\d\s*%|phần trăm/i.test(text));
}

function passingForOfficial(folder: Folder): unknown[] {
  const slogans = checked(folder).campaigns.flatMap((one) => one.slogans);
  const official = slogans.filter(({ standing }) => standing === 'official');
  return slogans.filter(
    ({ standing, text }) =>
      standing === 'suggested' && official.some((one) => sameWords(one.text, text)),
  );
}

function hard(folder: Folder): unknown[] {
  return hardToRead(checked(folder));
}

export const RULES: Rule[] = [
  ['the check has no problem, and everything printed can be made', refused],
  ['every text is typed in NFC', composedOtherwise],
  ['nobody is told which option to press', steered],
  ['no quota stands outside the directives that set it', quotas],
  ['no suggested slogan passes for an official one', passingForOfficial],
  ['what citizens read is in short sentences and plain words', hard],
];

/** Every text but the official names of units and what a directive says of its own targets. */
export function outsideDirectives(content: Content): { path: string; text: string }[] {
  return [
    ...textsIn(without(content, ['directives', 'units']), 'all'),
    ...content.directives.flatMap((one) =>
      textsIn(without(one, ['targets', 'paragraphs', 'prose']), one.id),
    ),
  ];
}

const without = (data: object, left: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !left.includes(key)));

/** Every text at any depth, with the way to it. */
function textsIn(data: unknown, path: string): { path: string; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
