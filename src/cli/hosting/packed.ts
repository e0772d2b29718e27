/**
 * Packed copies beside the files of a release, as nginx (`gzip_static`, `brotli_static`) and Caddy
 * (`precompressed`) look for them: packed once, as small as can be, and not again for each visitor.
 */
import {
  existsSync,
  globSync,
  linkSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { holds } from '../../files/holds.ts';
import { BESIDE_MANIFEST } from '../origin/manifest.ts';
import { COMPRESSED_TYPE, FILE_TYPES } from '../../model/policy/file-types.ts';

/** Below, the headers of an answer weigh more than what is saved. */
const LEAST_BYTES = 256;

/** Brotli's last step takes ten times as long as the one before for 4 %: for small files alone. */
const SMALL_BYTES = 262_144;

const ENDINGS = Object.entries(FILE_TYPES).flatMap(([end, type]) =>
  COMPRESSED_TYPE.test(type) ? [end] : [],
);

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** By the ending hosts look for. */
const PACKERS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  gz: (bytes) => asGzip(bytes, { level: 9 }),
  br: (bytes) =>
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > SMALL_BYTES ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** Files packed at the same time: as many as Node's own pool has threads. */
const AT_ONCE = 4;

/**
 * Packs what browsers can take packed.
 * @param folder the release
 * @param before another release on the same disk, whose packed copies of the same bytes are taken over
 */
export async function packFiles(folder: string, before?: string): Promise<void> {
  const names = globSync(`**/*.{${ENDINGS.join(',')}}`, { cwd: folder });
  const waiting = names.filter((name) => !BESIDE_MANIFEST.includes(name)).values();
  const work = async (): Promise<void> => {
    for (const name of waiting) await packFile(folder, name, before);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function packFile(folder: string, name: string, before: string | undefined): Promise<void> {
  const bytes = readFileSync(join(folder, name));
  if (bytes.length < LEAST_BYTES) return;
  const { atime, mtime } = statSync(join(folder, name));
  const same = before !== undefined && holds(join(before, name), bytes);
  for (const [ending, pack] of Object.entries(PACKERS)) {
    const packed = join(folder, `${name}.${ending}`);
    const old = same ? join(before, `${name}.${ending}`) : '';
    if (existsSync(old)) {
      linkSync(old, packed);
      continue;
    }
    writeFileSync(packed, await pack(bytes));
    // nginx tells visitors the day of what it sends.
    utimesSync(packed, atime, mtime);
  }
}
