import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { filesBelow, fingerprintOfFiles } from '../../files/fingerprint.ts';
import { fontFile, WEIGHTS } from './font-files.ts';

/** Besides its words a drawing depends on code, templates and the versions of libraries. */
const SOURCES = ['src/press', 'src/design', 'src/model'];
const LIBRARIES = 'package-lock.json';

/** For so long the sources are taken to be as they were (ms): while editing they change. */
const SOURCES_STAY = 1000;

let edition = { name: '', readAt: -Infinity };

/**
 * The cache key of a drawing: the same for the same words drawn
 * with the same code, phrases, templates, fonts, libraries and Node, and for nothing else.
 * @param source - everything the drawing depends on; plain data, byte arrays allowed
 * @returns 32 hexadecimal digits
 */
export function drawingKey(source: unknown): string {
  if (performance.now() - edition.readAt > SOURCES_STAY) {
    const name = editionOf(process.cwd(), WEIGHTS.map(fontFile));
    edition = { name, readAt: performance.now() };
  }
  const hash = createHash('sha256').update(edition.name).update(JSON.stringify(source, plain));
  return hash.digest('hex').slice(0, 32);
}

/**
 * A fingerprint of all that draws.
 * @param root - the folder of the package
 * @param fonts - paths of the fonts
 */
export const editionOf = (root: string, fonts: readonly string[]): string =>
  fingerprintOfFiles(root, [
    join(root, LIBRARIES),
    ...SOURCES.flatMap((folder) => filesBelow(join(root, folder))),
    ...fonts,
  ]);

function plain(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
