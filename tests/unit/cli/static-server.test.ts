/** What `npm start` answers, asked over a plain connection: browsers mend addresses before they ask. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../../src/cli/static-server.ts';

const SELF = "frame-ancestors 'self'";

/** What the site asks of its hosts. */
const HEADERS = `/dot/*
  Content-Security-Policy: ${SELF}
/404.html
  Content-Security-Policy: ${SELF}
`;
const root = mkdtempSync(join(tmpdir(), 'served-'));
const site = join(root, 'dist');
let server: StaticServer;

const FILES = {
  'index.html': 'Trang đầu',
  _headers: HEADERS,
  'dot/vi-du/index.html': 'Đợt',
  '404.html': 'Không có trang này',
  'nhung/dot/the/index.html': 'Thẻ nhúng',
  'man-hinh/dot/1920x1080/index.html': 'Màn hình',
  'man-hinh/dot/1920x1080/cach-dung/index.html': 'Cách dùng',
  'man-hinh/dot/tinh/xa/960x192/index.html': 'Bảng của xã',
  '.well-known/security.txt': 'Contact: https://example.gov.vn',
  'Q/ABCD7/index.html': 'Mã',
  'ban-do/vung.pmtiles': '0123456789',
  'trong.zip': '',
};

const write = (folder: string, files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};

beforeAll(async () => {
  write(site, FILES);
  writeFileSync(join(root, 'secret.txt'), 'SECRET');
  server = await serveFolder(site);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends a request line as it is, which no client library would. */
function ask(target: string, headers: string[] = [], method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.origin);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...headers,
  ];
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    socket.on('data', (part) => parts.push(part as Buffer));
    socket.on('error', reject);
    socket.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const [first = '', ...fields] = all.subarray(0, end).toString().split('\r\n');
      const pairs = fields.map((one) => [
        one.slice(0, one.indexOf(':')).toLowerCase(),
        one.slice(one.indexOf(':') + 2),
      ]);
      resolve({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(pairs) as Record<string, string>,
        body: all.subarray(end + 4),
      });
    });
  });
}

describe('an address nobody should ask for', () => {
  test.each([
    '/%zz',
    '/%',
    '/%c0%af',
    '/..%2fsecret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/nhung/..%5c..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/index.html%00.png',
    '//',
    '//evil.example/',
    '//man-hinh/dot',
    '/./index.html',
    '/c:/windows/win.ini',
    `/${'a'.repeat(5000)}`,
    '/index.html/',
    'http://[',
    '*',
  ])('%j: the site says it has no such page, and goes on', async (target) => {
    const { status, headers, body } = await ask(target);
    expect([target, status]).toEqual([target, 404]);
    expect(headers['location']).toBeUndefined();
    expect(body.toString()).not.toContain('SECRET');
    expect((await ask('/')).status).toBe(200);
  });

  test('no method but reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask('/', [], method)).status).toBe(405);
  });
});

describe('the headers the site asks for', () => {
  test.each([
    ['/dot/vi-du/', SELF],
    ['/dot/vi-du/?player=yodeck', SELF],
    ['/khong-co/', SELF],
    ['/nhung/dot/the/', undefined],
  ])('%s: %s', async (path, policy) => {
    expect((await ask(path)).headers['content-security-policy']).toBe(policy);
  });
});

describe('as a plain host', () => {
  test('an address without its last slash is sent on, with what follows it', async () => {
    const { status, headers } = await ask('/man-hinh/dot/1920x1080?player=yodeck');
    expect([status, headers['location']]).toEqual([301, '/man-hinh/dot/1920x1080/?player=yodeck']);
  });

  test('upper and lower case differ, hidden folders are served', async () => {
    expect((await ask('/q/abcd7/')).status).toBe(process.platform === 'linux' ? 404 : 200);
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });

  test('players that ask by HEAD learn when a file changed, and the time', async () => {
    const { status, headers, body } = await ask('/', [], 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(Date.parse(headers['last-modified'] ?? '')).toBeGreaterThan(0);
    expect(Date.parse(headers['date'] ?? '')).toBeGreaterThan(0);
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await ask('/');
    const again = [
      `If-None-Match: ${headers['etag'] ?? ''}`,
      `If-Modified-Since: ${headers['last-modified'] ?? ''}`,
    ];
    for (const line of again) expect((await ask('/', [line])).status).toBe(304);
    expect((await ask('/', ['If-None-Match: "other"'])).status).toBe(200);
  });

  test('text is compressed for whoever takes it', async () => {
    const { headers, body } = await ask('/', ['Accept-Encoding: gzip, br']);
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe('Trang đầu');
    expect((await ask('/')).body.toString()).toBe('Trang đầu');
  });

  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-100', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
  ])('the map asks for %s', async (range, status, text, span) => {
    const answer = await ask('/ban-do/vung.pmtiles', [`Range: ${range}`]);
    expect([answer.status, answer.body.toString()]).toEqual([status, text]);
    expect(answer.headers['content-range']).toBe(span);
  });

  test('an empty file is an empty file', async () => {
    expect(await ask('/trong.zip')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  test('a site that is replaced meanwhile is served from then on', async () => {
    const next = join(root, 'next');
    write(next, { ...FILES, 'index.html': 'Trang mới' });
    renameSync(site, join(root, 'before'));
    renameSync(next, site);
    expect((await ask('/')).body.toString()).toBe('Trang mới');
  });

  test('a port in use is told to whoever asks for it', async () => {
    const { port } = new URL(server.origin);
    await expect(serveFolder(site, Number(port))).rejects.toThrow('EADDRINUSE');
  });
});
