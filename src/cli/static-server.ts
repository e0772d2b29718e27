import { readFileSync, statSync, type Stats } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cachingOf } from '../model/policy/caching.ts';
import { COMPRESSED_TYPE, FILE_TYPES, UNKNOWN_TYPE } from '../model/policy/file-types.ts';
import { HEADER_FILE, readHeaderFile } from '../model/policy/header-file.ts';
import type { HostRule } from '../model/policy/host-rules.ts';
import { headersFor } from '../model/policy/rule-match.ts';
import { fileAt, pagePath, spanAsked } from './served-file.ts';

const pack = promisify(gzip);

/** What was compressed, by file and state: no file is compressed twice. */
export type Compressed = Map<string, Promise<Buffer>>;

/** A running server. */
export interface StaticServer {
  /** `http://127.0.0.1:41234`. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on the loopback address as a plain static host does: text compressed with
 * gzip, unchanged files not sent again, parts of a file to whoever asks for one, an address without
 * its last slash sent on, `404.html` for the unknown, and the headers the site asks of its hosts. A
 * site that is replaced meanwhile is served from then on.
 * @param folder where the site was built
 * @param port which port; a free one where nothing is said
 * @param edit changes pages as they are sent; they are then never answered with 304
 * @throws what Node says when the port cannot be had
 */
export async function serveFolder(
  folder: string,
  port = 0,
  edit?: (html: string) => string,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answerFrom({ folder, edit }, request, response);
  });
  await listening(server, port);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Served {
  folder: string;
  edit: ((html: string) => string) | undefined;
  /** Edited pages are still sent with their policy. */
  keepsPolicy?: boolean;
  /** Where compressed files are kept; where nothing is said each is compressed as it is asked for. */
  compressed?: Compressed;
}

/**
 * Answers one request from a built site, as {@link serveFolder} does.
 * @param served the folder of the site, and what edits its pages as they are sent
 */
export function answerFrom(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  answer(served, request, response).catch(() => {
    // The visitor has gone, or the file has while it was sent.
    response.destroy();
  });
}

async function answer(
  { folder, edit, keepsPolicy = false, compressed }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const target = request.url ?? '/';
  const found = fileAt(folder, target);
  if (found && 'location' in found) {
    response.writeHead(301, { Location: found.location }).end();
    return;
  }
  const file = found ?? fileAt(folder, '/404.html');
  if (!file || !('path' in file)) {
    response.writeHead(404).end();
    return;
  }
  const path = found ? pagePath(target) : '/404.html';
  if (edit && extname(file.path) === '.html') {
    const { 'Content-Type': type, 'Content-Security-Policy': policy } = headersOf(
      folder,
      path,
      file,
    );
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(keepsPolicy && policy !== undefined && { 'Content-Security-Policy': policy }),
    });
    response.end(edit(await readFile(file.path, 'utf8')));
    return;
  }
  await send(request, response, {
    ...file,
    status: found ? 200 : 404,
    headers: headersOf(folder, path, file),
    compressed,
  });
}

function headersOf(
  folder: string,
  path: string,
  { path: file, stats }: { path: string; stats: Stats },
): SentHeaders {
  const type = FILE_TYPES[extname(file).slice(1)] ?? UNKNOWN_TYPE;
  return {
    ...headersFor(path, rulesIn(folder)),
    'Content-Type': type,
    'Cache-Control': cachingOf(path),
    'Last-Modified': stats.mtime.toUTCString(),
    ETag: `W/"${stats.size.toString(16)}-${Math.round(stats.mtimeMs).toString(16)}"`,
    ...(COMPRESSED_TYPE.test(type) ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
  };
}

const readRules = new Map<string, { state: string; rules: HostRule[] }>();

/** The rules of a site as it is now: a build may have replaced it. */
function rulesIn(folder: string): readonly HostRule[] {
  const file = join(folder, HEADER_FILE);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return [];
  const state = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  const known = readRules.get(file);
  if (known?.state === state) return known.rules;
  const rules = readHeaderFile(readFileSync(file, 'utf8'));
  readRules.set(file, { state, rules });
  return rules;
}

interface SentHeaders extends Record<string, string> {
  'Content-Type': string;
  'Last-Modified': string;
  ETag: string;
}

interface Answer {
  path: string;
  status: number;
  headers: SentHeaders;
  compressed: Compressed | undefined;
}

async function send(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  { path, status, headers, compressed }: Answer,
): Promise<void> {
  if (status === 200 && isKnown(asked, headers)) {
    response.writeHead(304, headers).end();
    return;
  }
  const isText = COMPRESSED_TYPE.test(headers['Content-Type']);
  if (isText && /\bgzip\b/.test(asked['accept-encoding'] ?? '')) {
    const state = `${path} ${headers.ETag}`;
    const packing =
      compressed?.get(state) ?? readFile(path).then((text) => pack(text, { level: 9 }));
    compressed?.set(state, packing);
    const body = await packing;
    response.writeHead(status, {
      ...headers,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    });
    response.end(method === 'HEAD' ? undefined : body);
    return;
  }
  await using file = await open(path);
  const { size } = await file.stat();
  const span = status === 200 && !isText ? spanAsked(asked.range, size) : undefined;
  if (span === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { from, to } = span ?? { from: 0, to: size - 1 };
  response.writeHead(span ? 206 : status, {
    ...headers,
    'Content-Length': to - from + 1,
    ...(span && { 'Content-Range': `bytes ${from}-${to}/${size}` }),
  });
  if (method === 'HEAD' || size === 0) response.end();
  else await pipeline(file.createReadStream({ start: from, end: to, autoClose: false }), response);
}

/** Whether the visitor has the file as it is (RFC 9110, 13.1): by its tag, else by its time. */
function isKnown(
  asked: IncomingMessage['headers'],
  headers: { ETag: string; 'Last-Modified': string },
): boolean {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.split(/\s*,\s*/).includes(headers.ETag);
  return Date.parse(asked['if-modified-since'] ?? '') >= Date.parse(headers['Last-Modified']);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
