/** What was drawn before is not drawn again: files in the cache, by all they were made from. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** From the package root and not from this file; see fonts.ts for the reason. */
const SHELF = join(process.cwd(), '.cache/drawn');

/** Everything that decides how something said is drawn: our code and templates, fonts, libraries. */
const SOURCES = ['src/press/**/*.*', 'src/model/**/*.ts', 'package-lock.json'];

/** For so long the sources are taken to be as they were (ms): while editing they change. */
const SOURCES_STAY = 1000;

/** A drawing nobody has asked for in so many days is let go. */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

let edition = { name: '', readAt: -Infinity };

/** A drawing that may have been made before. */
export interface Kept {
  /** The bytes as they were drawn; nothing if they never were, or not with these sources. */
  copy: () => Uint8Array<ArrayBuffer> | undefined;
  /** Keeps the bytes for the next time, and hands them back. */
  keep: <Bytes extends Uint8Array>(bytes: Bytes) => Bytes;
}

/**
 * Looks for what was drawn from the same words with the same code, templates, fonts and libraries.
 * @param said - all that the drawing is made from; plain data, byte arrays allowed
 * @param shelf - the folder of such files
 */
export function keptDrawing(said: unknown, shelf = SHELF): Kept {
  const hash = createHash('sha256').update(editionNow()).update(JSON.stringify(said, plain));
  const path = join(shelf, hash.digest('hex').slice(0, 32));
  return {
    copy: () => {
      try {
        const bytes = Uint8Array.from(readFileSync(path));
        const now = new Date();
        utimesSync(path, now, now);
        return bytes;
      } catch {
        return undefined;
      }
    },
    keep: (bytes) => {
      mkdirSync(shelf, { recursive: true });
      // Written beside and moved, so that nobody reads half a drawing.
      const beside = `${path}.${process.pid}.${performance.now()}`;
      writeFileSync(beside, bytes);
      renameSync(beside, path);
      return bytes;
    },
  };
}

/**
 * Lets go of what no build has asked for in {@link DAYS_KEPT} days.
 * @param shelf - the folder of such files; it need not be there
 * @param now - the time, epoch ms
 */
export function forgetUnused(shelf = SHELF, now = Date.now()): void {
  for (const name of existsSync(shelf) ? readdirSync(shelf) : []) {
    const path = join(shelf, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > DAYS_KEPT * DAY_MS) rmSync(path, { force: true });
  }
}

function editionNow(): string {
  if (performance.now() - edition.readAt > SOURCES_STAY) {
    const hash = createHash('sha256').update(process.version);
    for (const path of globSync(SOURCES).sort()) {
      if (statSync(path).isFile()) hash.update(`\0${path}\0`).update(readFileSync(path));
    }
    edition = { name: hash.digest('hex'), readAt: performance.now() };
  }
  return edition.name;
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
