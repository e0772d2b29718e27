/**
 * `docs/gio-dau-tien.md`, done as it says: every command of the project in its order, in a copy of the content.
 * What changes the machine itself (packages, servers, clocks) is only listed here; nginx and Caddy are run by
 * `policy/hosts.test.ts`, the build by the sites of the other tests, and a newer kit by `newer-kit.test.ts`.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { codes } from '../../../src/cli/codes.ts';
import { writeHostFiles } from '../../../src/cli/hosting/write-host-files.ts';
import { publishSite } from '../../../src/cli/hosting/publish.ts';
import { importFrom } from '../../../src/cli/import-points.ts';
import { startNew } from '../../../src/cli/new.ts';
import { signCopy } from '../../../src/cli/origin/sign.ts';
import { verifyCopy } from '../../../src/cli/origin/verify.ts';
import { serveFolder, type StaticServer } from '../../../src/cli/static-server.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';
import { FIRST_HOUR, GUIDE, TAKING_A_NEWER_KIT } from '../../support/programs/first-hour-guide.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { writeSmallSite } from '../../support/sites/small-site.ts';

/** What only a person does, on the machine or its server: each begins so, and is tried by hand. */
const BY_HAND = [
  'sudo apt-get',
  'node --version',
  'git clone',
  'git checkout',
  'git config',
  'git add',
  'git pull',
  'git commit',
  'cd bang-tin',
  'npm ci',
  'npm start',
  'sudo tar',
  'sudo certbot',
  'sudo timedatectl',
  'lsblk',
  'sudo install',
  'sudo nginx',
  'sudo systemctl',
  'chmod',
];

const root = mkdtempSync(join(tmpdir(), 'first-hour-'));
const at = (...names: string[]): string => join(root, ...names);
const env = {
  CONTENT_DIR: at('content'),
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-11-03',
};

/** Paths of the page, as they lie in this test. */
const here = (word: string): string =>
  word
    .replace('https://gopy.example.gov.vn', server?.origin ?? '')
    .replace(/^(?:\/media\/usb|\/srv)\//, `${root}/`)
    .replace(/^diem-ho-tro\.xlsx$/, at('diem-ho-tro.xlsx'));

let server: StaticServer | undefined;

beforeAll(async () => {
  cpSync(FROZEN_CONTENT, at('content'), { recursive: true });
  const rows = [
    [
      'Tên điểm',
      'Xã, phường',
      'Địa chỉ',
      'Giờ làm việc',
      'Hỗ trợ việc gì',
      'Nguồn',
      'Đơn vị duyệt',
    ],
    [
      'Nhà văn hóa ví dụ',
      'Đông Hà',
      'Số 5, đường Ví Dụ',
      'T2-T6: 7h30-11h30',
      'Góp ý',
      'Kế hoạch ví dụ',
      'Đơn vị ví dụ',
    ],
  ];
  const data = rows.map((row) => row.map((value) => ({ value, type: String })));
  await writeExcelFile(data).toFile(at('diem-ho-tro.xlsx'));
});
afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true });
});

/** The small site of the tests in place of a build, which takes half a minute. */
async function build(): Promise<Ended> {
  writeSmallSite(at('dist'));
  writeHostFiles(at('dist'));
  server = await serveFolder(at('dist'));
  return { status: 0, output: '' };
}

/** Takes the public key over into `site.yaml`, as step C 2 says. */
function takeKeyOver(output: string): void {
  const lines = /^signingKeys:\n(?:[ -].*\n?)+/m.exec(output)?.[0];
  expect(lines).toBeDefined();
  const file = at('content/site.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${lines ?? ''}`);
}

async function run(command: string): Promise<Ended> {
  const [program = '', ...words] = command.split(' ');
  // Of a checkout of Git it takes the files away; this copy is none.
  if (command.startsWith('git rm ')) {
    for (const word of words.slice(2)) rmSync(join(root, word), { recursive: true });
    return { status: 0, output: '' };
  }
  if (program === 'mv') {
    const [from = '', to = ''] = words;
    renameSync(join(root, from), join(root, to));
    return { status: 0, output: '' };
  }
  if (program === 'cp') {
    expect(existsSync(at('dist.hosts/nginx-server.conf'))).toBe(true);
    return { status: 0, output: '' };
  }
  const [, name = '', , ...args] = command
    .replace(/^SITE_URL=\S+ /, '')
    .replace('npm ', '')
    .split(' ');
  const typed = args.map(here);
  switch (name) {
    case 'build':
      return build();
    case 'check':
      return callCommand(check, typed, env);
    case 'new':
      return callCommand(startNew, typed, env);
    case 'import-points':
      return callCommand(importFrom, typed, env);
    case 'codes':
      return callCommand(codes, typed, env);
    case 'sign': {
      const signed = typed.includes('--khoa-moi') ? typed : [...typed, at('dist')];
      const ended = await callCommand(signCopy, signed, env);
      if (typed.includes('--khoa-moi')) takeKeyOver(ended.output);
      return ended;
    }
    case 'publish':
      return callCommand(publishSite, [...typed, '--tu', at('dist')], env);
    case 'verify':
      return callCommand(verifyCopy, typed, env);
    default:
      throw new Error(`The page names a command nobody tries: ${command}`);
  }
}

test('every command is tried below, or named as one a person runs', () => {
  const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
  expect(FIRST_HOUR.length).toBeGreaterThan(25);
  for (const command of [...FIRST_HOUR, ...TAKING_A_NEWER_KIT]) {
    if (BY_HAND.some((begin) => command.startsWith(begin))) continue;
    const script = /npm run (\S+)/.exec(command)?.[1];
    if (script === undefined) expect(command).toMatch(/^(?:mv|cp|git rm) /);
    else expect(scripts).toHaveProperty([script]);
  }
});

test('one after another, they lead from the content to a published, signed site and back', async () => {
  for (const command of FIRST_HOUR) {
    if (BY_HAND.some((begin) => command.startsWith(begin))) continue;
    // A second release, so that there is one to go back to.
    if (command.includes('--lui')) await run('npm run publish -- --den /srv/bang-tin');
    const { status, output } = await run(command);
    expect([command, status, output]).toEqual([command, 0, expect.any(String)]);
  }
  expect(existsSync(at('content/localities/quang-tri/support-points.csv'))).toBe(true);
  expect(existsSync(at('bang-tin/current/index.html'))).toBe(true);
  // A province has places and codes of its own alone.
  const places = readFileSync(at('content/codes.csv'), 'utf8').trim().split('\n').slice(1);
  expect(new Set(places.map((row) => row.split(',')[2]))).toEqual(
    new Set(['toan-quoc', 'quang-tri', 'quang-tri/dong-ha']),
  );
});

test('files the page links to are there', () => {
  const links = [...GUIDE.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(join('docs', link)), link).toBe(true);
});
