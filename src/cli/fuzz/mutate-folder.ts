import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { HOSTILE_VALUES } from './hostile-values.ts';
import type { Chance } from './random.ts';

/** A way to spoil a file: its bytes become others. */
type SpoilBytes = (bytes: Buffer, chance: Chance) => Buffer;

const lines = (change: (all: string[], at: number, chance: Chance) => void): SpoilBytes => {
  return (bytes, chance) => {
    const all = bytes.toString('utf8').split('\n');
    change(all, chance.below(all.length), chance);
    return Buffer.from(all.join('\n'));
  };
};

const BYTES: Record<string, SpoilBytes> = {
  'a byte flipped': (bytes, chance) => {
    const copy = Buffer.from(bytes);
    const at = chance.below(copy.length || 1);
    if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    return copy;
  },
  'cut short': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  'a line cut': lines((all, at) => all.splice(at, 1)),
  'a line doubled': lines((all, at) => all.splice(at, 0, all[at] ?? '')),
  'two lines swapped': lines((all, at, chance) => {
    const other = chance.below(all.length);
    [all[at], all[other]] = [all[other] ?? '', all[at] ?? ''];
  }),
  'a line indented': lines((all, at, chance) => {
    all[at] = chance.one([' ', '  ', '\t', '    ']) + (all[at] ?? '');
  }),
  'a key renamed': lines((all, at, chance) => {
    const name = chance.one(['__proto__', 'constructor', '<<', 'title', 'x y', '"', '? a']);
    all[at] = (all[at] ?? '').replace(/[\w-]+(?=:)/, () => name);
  }),
  'a value replaced': lines((all, at, chance) => {
    const value = chance.one(HOSTILE_VALUES);
    const written = chance.one([value, JSON.stringify(value), `'${value.replaceAll("'", "''")}'`]);
    all[at] = (all[at] ?? '').replace(/(: |- |,|>)[^,<]*/, (_, before: string) => before + written);
  }),
  'words put in': lines((all, at, chance) => {
    const line = all[at] ?? '';
    const from = chance.below(line.length + 1);
    all[at] = line.slice(0, from) + chance.one(HOSTILE_VALUES) + line.slice(from);
  }),
  'UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'Latin 1': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'two byte order marks': (bytes) => Buffer.from(`\ufeff\ufeff${bytes.toString('utf8')}`),
  'line ends of Windows': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  'accents apart': (bytes) => Buffer.from(bytes.toString('utf8').normalize('NFD')),
};

/** A way to put something else where a file stands. */
const PLACES: Record<string, (path: string, chance: Chance) => void> = {
  gone: (path) => {
    rmSync(path);
  },
  'a link': (path, chance) => {
    rmSync(path);
    symlinkSync(chance.one(['/etc/hostname', 'khong-co', '..', path]), path);
  },
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  'a pipe': (path) => {
    rmSync(path);
    spawnSync('mkfifo', [path]);
  },
  'another name': (path, chance) => {
    renameSync(path, path + chance.one(['.bak', ' (1)', '\u202e', '~', '.yaml', '\n']));
  },
};

/**
 * Spoils a folder of content in one to three ways.
 * @param folder a copy that may be spoiled
 * @param chance decides what is done where
 * @returns what was done, for the report
 */
export function mutateFolder(folder: string, chance: Chance): string[] {
  return Array.from({ length: 1 + chance.below(3) }, () => {
    const path = chance.one(filesOf(folder));
    const file = relative(folder, path);
    if (chance.next() < 0.08) {
      const how = chance.one(Object.keys(PLACES));
      PLACES[how]?.(path, chance);
      return `${file}: ${how}`;
    }
    const how = chance.one(Object.keys(BYTES));
    const spoiled = BYTES[how]?.(readFileSync(path), chance);
    if (spoiled) writeFileSync(path, spoiled);
    return `${file}: ${how}`;
  });
}

/** The files of a folder that are still files; the official lists are long and no editor's. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('units'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
