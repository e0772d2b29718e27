/** A small site that an office has signed, and a copy of it to do harm to. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { signCopy } from '../../../src/cli/origin/sign.ts';
import { verifyCopy } from '../../../src/cli/origin/verify.ts';
import { zipFile } from '../../../src/feeds/zip.ts';
import { callCommand, type Ended } from './call-command.ts';

const FILES: Record<string, string> = {
  'index.html': '<h1>Trang đầu</h1>',
  '404.html': 'Không có trang này',
  _headers: '/*\n',
  'kiem-tra/ma/ab.json': '{"ABCD7":"còn dùng"}',
  'du-lieu/ma-ban-in.csv': 'ABCD7,con-dung\n',
  'man-hinh/tên có dấu.png': 'ảnh',
};

const ENV = { SITE_URL: 'https://gopy.example.gov.vn', SITE_NOW: '2025-11-03T09:00:00+07:00' };

/** A signed site in `dist`, and before each test a whole copy of it in `copy`. */
interface SignedCopy {
  /** Where something lies: `office.key`, `thief.key`, `dist`, `copy`. */
  at: (...names: string[]) => string;
  /** `npm run sign`. */
  sign: (...args: string[]) => Promise<Ended>;
  /** `npm run verify` with the key of the office. */
  verify: (...args: string[]) => Promise<Ended>;
  /** The same with another key. */
  verifyWith: (key: string, ...args: string[]) => Promise<Ended>;
  /** The files of the copy as a ZIP, below a folder or not. */
  zipped: (below?: string) => string;
}

/** Signs a site for the tests of the file that calls this. */
export function signedCopy(): SignedCopy {
  const root = mkdtempSync(join(tmpdir(), 'origin-'));
  const at = (...names: string[]): string => join(root, ...names);
  const sign = (...args: string[]): Promise<Ended> => callCommand(signCopy, args, ENV);
  const verifyWith = (key: string, ...args: string[]): Promise<Ended> =>
    callCommand(verifyCopy, [...args, '--khoa', key], ENV);

  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(at('dist', name)), { recursive: true });
      writeFileSync(at('dist', name), text);
    }
    await sign('--khoa-moi', at('office.key'));
    await sign('--khoa-moi', at('thief.key'));
    const { status, output } = await sign('--khoa', at('office.key'), at('dist'));
    if (status !== 0) throw new Error(output);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  beforeEach(() => {
    cpSync(at('dist'), at('copy'), { recursive: true });
  });
  afterEach(() => {
    rmSync(at('copy'), { recursive: true });
  });

  const zipped = (below = ''): string => {
    const names = [...Object.keys(FILES), 'manifest.json', 'manifest.json.minisig'];
    const files = names
      .filter((name) => existsSync(at('copy', name)))
      .map((name) => ({
        path: below + name.normalize('NFD').replace(/[^\x20-\x7e]/g, ''),
        content: readFileSync(at('copy', name)),
      }));
    writeFileSync(at('copy.zip'), zipFile(files));
    return at('copy.zip');
  };

  return {
    at,
    sign,
    verify: (...args) => verifyWith(at('office.key.pub'), ...args),
    verifyWith,
    zipped,
  };
}
