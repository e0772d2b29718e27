import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readCache } from '../../files/read-cache.ts';
import { writeWhole } from '../../files/write-whole.ts';

/** What the output folder knows of a file made earlier: what it was made from, and its size. */
interface Note {
  made: string;
  bytes: number;
}

const NAME = '.da-tao.json';

/** Remembers what was made, so that a second run remakes only what has changed. */
interface MadeBefore {
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
  const notes = readCache<Note | null>(path);
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
      writeWhole(path, JSON.stringify(notes));
    },
  };
}
