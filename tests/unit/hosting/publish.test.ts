/** What `npm run publish` leaves on a host's disk. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishSite } from '../../../src/cli/hosting/publish.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';

let root = '';
let host = '';
let dist = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  [host, dist] = [join(root, 'www'), join(root, 'dist')];
  build({ 'index.html': 'một', 'Q/ABCD7/index.html': 'mã' });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function build(files: Record<string, string>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
}

const publish = (...args: string[]): Promise<Ended> =>
  callCommand(publishSite, ['--den', host, '--tu', dist, ...args], {});
const shown = (): string => readFileSync(join(host, 'current/index.html'), 'utf8');

test('a new site takes the place of the old one, and the old one can be had back', async () => {
  expect((await publish()).status).toBe(0);
  build({ 'index.html': 'hai', 'Q/ABCD7/index.html': 'mã' });
  expect((await publish()).status).toBe(0);
  expect(shown()).toBe('hai');
  expect((await publish('--lui')).status).toBe(0);
  expect(shown()).toBe('một');
  expect((await publish('--lui')).status).toBe(1);
  expect(shown()).toBe('một');
});

/** As a build leaves it beside the site. */
function configure(text: string): void {
  mkdirSync(`${dist}.hosts`, { recursive: true });
  writeFileSync(`${dist}.hosts/Caddyfile`, text);
}

test('the configuration of the host goes forth and back with the site, and who publishes is told to load it', async () => {
  const LOAD = 'Nạp lại ngay';
  const loaded = (): string => readFileSync(join(host, 'current-hosts/Caddyfile'), 'utf8');
  configure('một');
  expect((await publish()).output).toContain(LOAD);
  expect(loaded()).toBe('một');
  expect((await publish()).output).not.toContain(LOAD);
  configure('hai');
  expect((await publish()).output).toContain(LOAD);
  expect(loaded()).toBe('hai');
  expect((await publish('--lui')).output).toContain(LOAD);
  expect(loaded()).toBe('một');
  expect(existsSync(join(host, 'current/Caddyfile'))).toBe(false);
});

test('a release from before that has no configuration says that the host has another’s', async () => {
  expect((await publish()).output).not.toContain('không kèm cấu hình');
  configure('một');
  await publish();
  expect((await publish('--lui')).output).toContain('Bản này không kèm cấu hình máy chủ');
});

test('a site that has lost a page behind a printed code is not published, and the page is named', async () => {
  await publish();
  build({ 'index.html': 'hai' });
  const { status, output } = await publish();
  expect([status, shown()]).toEqual([1, 'một']);
  expect(output).toContain('Q/ABCD7/index.html');
  expect((await publish('--cho-mat')).status).toBe(0);
  expect(shown()).toBe('hai');
});

test('a copy that was cut short is no release', async () => {
  await publish();
  mkdirSync(join(host, 'releases/.000002'));
  expect((await publish()).status).toBe(0);
  expect(readdirSync(join(host, 'releases'))).toEqual(['000001', '000002']);
  expect(shown()).toBe('một');
});

test('five releases stay', async () => {
  configure('một');
  for (let round = 0; round < 7; round++) await publish();
  expect(readdirSync(join(host, 'releases'))).toEqual([
    '000003',
    '000004',
    '000005',
    '000006',
    '000007',
  ]);
  expect(readdirSync(join(host, 'hosts'))).toEqual(readdirSync(join(host, 'releases')));
});

test('a folder that somebody else has made is left alone, and so is a site that was not built', async () => {
  mkdirSync(join(host, 'current'), { recursive: true });
  expect((await publish()).status).toBe(1);
  expect(existsSync(join(host, 'releases'))).toBe(false);
  rmSync(host, { recursive: true });
  rmSync(dist, { recursive: true });
  expect((await publish()).status).toBe(1);
  expect(existsSync(host)).toBe(false);
});

/** Two different texts long enough to be packed. */
const LONG = ['một '.repeat(200), 'hai '.repeat(200)] as const;

test('texts are packed once: hosts send those copies, and unchanged files keep theirs', async () => {
  build({ 'index.html': LONG[0], 'khac.json': LONG[0], 'anh.png': LONG[0], 'ngan.txt': 'một' });
  await publish();
  build({ 'index.html': LONG[1], 'khac.json': LONG[0] });
  await publish('--cho-mat');
  const at = (release: string, name: string): string => join(host, 'releases', release, name);
  expect(readdirSync(join(host, 'releases/000001')).sort()).toEqual([
    ...['anh.png', 'index.html', 'index.html.br', 'index.html.gz'],
    ...['khac.json', 'khac.json.br', 'khac.json.gz', 'ngan.txt'],
  ]);
  for (const [release, text] of [
    ['000001', LONG[0]],
    ['000002', LONG[1]],
  ] as const) {
    expect(gunzipSync(readFileSync(at(release, 'index.html.gz'))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(at(release, 'index.html.br'))).toString()).toBe(text);
  }
  const files = ['000001', '000002'].map((release) => statSync(at(release, 'khac.json.br')).ino);
  expect(files[0]).toBe(files[1]);
  expect(readFileSync(at('000002', 'khac.json'), 'utf8')).toBe(LONG[0]);
});

test('only a site that was built without a real address is called a trial', async () => {
  const robots = (origin: string): Record<string, string> => ({
    'index.html': 'một',
    'robots.txt': `User-agent: *\n\nSitemap: ${origin}/sitemap-index.xml\n`,
  });
  build(robots('https://gopy.example.gov.vn'));
  expect((await publish('--cho-mat')).output).not.toContain('BẢN THỬ');
  build(robots('http://localhost:4321'));
  expect((await publish()).output).toContain('BẢN THỬ – KHÔNG IN');
});
