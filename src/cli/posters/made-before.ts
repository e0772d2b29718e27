import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the output folder about the files made so far: size and fingerprint of each. */
type Record_ = Record<string, { made: string; bytes: number }>;

const NAME = '.da-tao.json';

/** Remembers what was made, so that a second run remakes only what has changed. */
export interface MadeBefore {
  /** Says whether a file is there as it was made from the same input. */
  isCurrent: (file: string, made: string) => boolean;
  /** Notes a file just made. */
  note: (file: string, made: string, bytes: number) => void;
  /** Writes the notes down. */
  save: () => void;
}

/**
 * Reads the notes of the output folder.
 * @param folder the output folder
 */
export function madeBefore(folder: string): MadeBefore {
  const path = join(folder, NAME);
  const notes: Record_ = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Record_)
    : {};
  return {
    isCurrent: (file, made) => {
      const note = notes[file];
      const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size;
      return note?.made === made && note.bytes === size;
    },
    note: (file, made, bytes) => {
      notes[file] = { made, bytes };
    },
    save: () => {
      writeFileSync(path, JSON.stringify(notes));
    },
  };
}

let press: string | undefined;

/**
 * A fingerprint of all that decides the bytes of a file: what it says, and the press itself.
 * @param input JSON of what is drawn
 */
export function fingerprintOfInput(input: unknown): string {
  press ??= hashOf(
    globSync('src/press/**/*.{ts,typ}')
      .sort()
      .map((file) => readFileSync(file)),
  );
  return hashOf([press, JSON.stringify(input)]);
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 24);
}
