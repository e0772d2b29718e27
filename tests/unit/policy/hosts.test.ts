/** nginx and Caddy as Debian has them, told by the files the build writes, beside `npm start`. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hostFolder, writeHostFiles } from '../../../src/cli/hosting/write-host-files.ts';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { cachingOf } from '../../../src/model/policy/caching.ts';
import { FILE_TYPES } from '../../../src/model/policy/file-types.ts';
import { readHeaderFile } from '../../../src/model/policy/header-file.ts';
import { headersFor } from '../../../src/model/policy/rule-match.ts';
import { SMALL_FILES, SMALL_PAGES, writeSmallSite } from '../../support/small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'hosts-'));
const dist = join(root, 'dist');
const told = hostFolder(dist);

beforeAll(() => {
  writeSmallSite(dist);
  writeHostFiles(dist);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const isThere = (program: string): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function nginx(port: number): ChildProcess {
  mkdirSync(join(root, 'nginx'));
  writeFileSync(
    join(root, 'nginx.conf'),
    `pid ${root}/nginx.pid; error_log ${root}/error.log; user root; events {}
     http { access_log off; client_body_temp_path ${root}/nginx;
       include ${told}/nginx-http.conf;
       server { listen 127.0.0.1:${port}; root ${dist}; include ${told}/nginx-server.conf; } }`,
  );
  const asked = ['-p', root, '-c', join(root, 'nginx.conf'), '-g', 'daemon off;'];
  return spawn('nginx', asked, { stdio: 'ignore' });
}

function caddy(port: number): ChildProcess {
  writeFileSync(
    join(root, 'Caddyfile'),
    `{\n  admin off\n  auto_https off\n}\nimport ${told}/Caddyfile\n` +
      `http://127.0.0.1:${port} {\n  root * ${dist}\n  import bang-tin\n}\n`,
  );
  const env = { ...process.env, HOME: root };
  const asked = ['run', '--adapter', 'caddyfile', '--config', join(root, 'Caddyfile')];
  return spawn('caddy', asked, { stdio: 'ignore', env });
}

const HOSTS = [
  ['nginx', nginx],
  ['caddy', caddy],
] as const;

describe.each(HOSTS.filter(([name]) => isThere(name)))('%s', (_, start) => {
  let child: ChildProcess;
  let origin = '';
  beforeAll(async () => {
    const port = await freePort();
    child = start(port);
    origin = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => fetch(origin), { timeout: 20_000 });
  });
  afterAll(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await gone;
  });

  test('sends for every type of page and file what the table says', async () => {
    const rules = readHeaderFile(readFileSync(join(dist, '_headers'), 'utf8'));
    for (const path of [...SMALL_PAGES, ...SMALL_FILES]) {
      const { status, headers } = await fetch(origin + path);
      expect([path, status]).toEqual([path, 200]);
      const wanted = {
        ...headersFor(path, rules),
        'Cache-Control': cachingOf(path),
        'Content-Type': FILE_TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? '',
      };
      for (const [name, value] of Object.entries(wanted))
        expect([path, name, headers.get(name)]).toEqual([path, name, value]);
    }
  });

  test('sends the page for the lost, under the policy of pages, and nobody its own rules', async () => {
    const lost = await fetch(`${origin}/khong-co/`);
    expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining('/404.html')]);
    expect(lost.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await fetch(`${origin}/_headers`)).status).toBe(404);
  });

  test('sends an address without its last slash on, parts of a file, and when it changed', async () => {
    const sent = await fetch(`${origin}/dot/vi-du?x=1`, { redirect: 'manual' });
    expect([301, 308]).toContain(sent.status);
    expect(new URL(sent.headers.get('location') ?? '', origin).pathname).toBe('/dot/vi-du/');
    const part = await fetch(`${origin}/ban-do/nen.pmtiles`, { headers: { Range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    const head = await fetch(`${origin}/man-hinh/vi-du/1920x1080/khung-01-moi-nhat.png`, {
      method: 'HEAD',
    });
    expect(Date.parse(head.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
  });
});

test('`npm start` sends the same', async () => {
  const server = await serveFolder(dist);
  const rules = readHeaderFile(readFileSync(join(dist, '_headers'), 'utf8'));
  for (const path of [...SMALL_PAGES, ...SMALL_FILES]) {
    const { headers } = await fetch(server.origin + path);
    const wanted = { ...headersFor(path, rules), 'Cache-Control': cachingOf(path) };
    for (const [name, value] of Object.entries(wanted))
      expect([path, name, headers.get(name)]).toEqual([path, name, value]);
  }
  await server.close();
});
