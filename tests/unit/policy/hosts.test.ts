/** nginx and Caddy as Debian has them, told by the files the build writes, beside `npm start`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  HOSTS,
  sendsBrotli,
  startHost,
  type LocalHost,
} from '../../../src/cli/hosting/local-host.ts';
import { packFiles } from '../../../src/cli/hosting/packed.ts';
import { writeHostFiles } from '../../../src/cli/hosting/write-host-files.ts';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { cachingOf } from '../../../src/model/policy/caching.ts';
import { COMPRESSED_TYPE, FILE_TYPES } from '../../../src/model/policy/file-types.ts';
import { readHeaderFile } from '../../../src/model/policy/header-file.ts';
import { headersFor } from '../../../src/model/policy/rule-match.ts';
import { SMALL_FILES, SMALL_PAGES, writeSmallSite } from '../../support/sites/small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'hosts-'));
const dist = join(root, 'dist');

beforeAll(async () => {
  writeSmallSite(dist);
  writeHostFiles(dist);
  await packFiles(dist);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const endOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? 'html';
const typeOf = (path: string): string => FILE_TYPES[endOf(path)] ?? '';
const isPacked = (path: string): boolean => COMPRESSED_TYPE.test(typeOf(path));

/** What is sent as it travels: `fetch` would unpack it. */
function sentFor(url: string, headers: Record<string, string>): Promise<[IncomingMessage, Buffer]> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      buffer(answer).then((body) => {
        resolve([answer, body]);
      }, reject);
    }).on('error', reject);
  });
}

test('files of every type are tried', () => {
  const tried = [...SMALL_FILES.map(endOf), 'html'];
  expect(Object.keys(FILE_TYPES).filter((end) => !tried.includes(end))).toEqual([]);
});

describe.each(HOSTS)('%s', (name) => {
  let host: LocalHost;
  let origin = '';
  beforeAll(async () => {
    host = await startHost(name, dist);
    origin = host.origin;
  });
  afterAll(() => host.close());

  test('sends for every type of page and file what the table says', async () => {
    const rules = readHeaderFile(readFileSync(join(dist, '_headers'), 'utf8'));
    for (const path of [...SMALL_PAGES, ...SMALL_FILES]) {
      const { status, headers } = await fetch(origin + path);
      expect([path, status]).toEqual([path, 200]);
      const wanted: Record<string, string> = {
        ...headersFor(path, rules),
        'Cache-Control': cachingOf(path),
        'Content-Type': typeOf(path),
      };
      // Also that nothing else is sent: a picture for other sites must not say it is for ours alone.
      const names = rules.flatMap((rule) => Object.keys(rule.headers));
      for (const name of new Set([...names, ...Object.keys(wanted)]))
        expect([path, name, headers.get(name)]).toEqual([path, name, wanted[name] ?? null]);
    }
  });

  test('sends the page for the lost, under the policy of pages, and nobody its own rules', async () => {
    const lost = await fetch(`${origin}/khong-co/`);
    expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining('/404.html')]);
    expect(lost.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await fetch(`${origin}/_headers`)).status).toBe(404);
  });

  test('tells of every file when it changed, and sends a part of those that are not packed', async () => {
    for (const path of [...SMALL_PAGES, ...SMALL_FILES]) {
      const head = await fetch(origin + path, { method: 'HEAD' });
      const day = head.headers.get('last-modified') ?? '';
      expect([path, head.status, Date.parse(day) > 0]).toEqual([path, 200, true]);
      const since = { 'If-Modified-Since': day };
      expect([path, (await fetch(origin + path, { headers: since })).status]).toEqual([path, 304]);
      if (isPacked(path)) continue;
      const part = await fetch(origin + path, { headers: { Range: 'bytes=2-4' } });
      expect([path, part.status, await part.text()]).toEqual([path, 206, '234']);
    }
  });

  test('sends texts as they were packed, to whoever takes them so', async () => {
    const unpack = { gzip: gunzipSync, br: brotliDecompressSync } as const;
    for (const coding of ['gzip', 'br'] as const) {
      if (coding === 'br' && !sendsBrotli(name)) continue;
      for (const path of [...SMALL_PAGES, ...SMALL_FILES].filter(isPacked)) {
        const [{ headers }, body] = await sentFor(origin + path, { 'Accept-Encoding': coding });
        const file = join(dist, path.replace(/\/$/, '/index.html'));
        const kept = readFileSync(`${file}.${coding === 'br' ? 'br' : 'gz'}`);
        expect([path, headers['content-encoding']]).toEqual([path, coding]);
        expect([path, headers['content-type']]).toEqual([path, typeOf(path)]);
        expect(headers['cache-control'], path).toBe(cachingOf(path));
        expect(headers.vary, path).toMatch(/Accept-Encoding/i);
        expect(body.equals(kept), path).toBe(true);
        expect(unpack[coding](body).equals(readFileSync(file)), path).toBe(true);
      }
    }
  });

  test('sends an address without its last slash on', async () => {
    const sent = await fetch(`${origin}/dot/vi-du?x=1`, { redirect: 'manual' });
    expect([301, 308]).toContain(sent.status);
    expect(new URL(sent.headers.get('location') ?? '', origin).pathname).toBe('/dot/vi-du/');
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
