import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FILE_TYPES, UNKNOWN_TYPE } from '../../src/model/policy/file-types.ts';
import { HEADER_FILE, readHeaderFile } from '../../src/model/policy/header-file.ts';
import { headersFor } from '../../src/model/policy/rule-match.ts';
import { bytesOf, fileAt, textOf } from './built-site.ts';
import { parseMoment } from '../../src/model/time/calendar.ts';
import { SITES, type SiteName } from './sites.ts';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest']);

/** The line between the server and the visitors; a test may change it at any time. */
export interface Line {
  /** The site that is served now. */
  site: SiteName;
  /** Nothing comes through. */
  isCut?: boolean;
  /** What the server's clock shows, epoch ms; the day the site was built where nothing is said. */
  now?: number;
  /** How long a page takes, ms. */
  delay?: number;
  /** What editors have changed since the site was built. */
  edit?: (html: string) => string;
  /** What the host's content policy allows beside: a script the test itself puts into pages. */
  allow?: (policy: string) => string;
  /** What has been sent so far: bytes of bodies as they travelled. */
  sent: { path: string; bytes: number; destination: string }[];
}

/** A running server. */
export interface StaticServer {
  /** `http://127.0.0.1:41234`. */
  origin: string;
  close(): void;
}

/**
 * Serves a built site on the loopback address as a plain static server does: minding upper and lower
 * case, text compressed, unchanged files not sent again, parts of a file to whoever asks for a part, an
 * address without its last slash sent on,
 * `404.html` for the unknown.
 * @param what which site, or the line to it
 */
export async function serve(what: SiteName | Line): Promise<StaticServer> {
  const line: Line = typeof what === 'string' ? { site: what, sent: [] } : what;
  const server = createServer((request, response) => {
    if (line.isCut) request.socket.destroy();
    else answer(line, request, response);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(line: Line, request: IncomingMessage, response: ServerResponse): void {
  const { site } = line;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileAt(site, pathname);
  if (!file && fileAt(site, `${pathname}/`)) {
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  const { type, bytes, tag, packed } = fileOf(line, file ?? '404.html');
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (file && range) {
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    const span = `bytes ${from}-${to}/${bytes.length}`;
    const headers = { 'Content-Type': FILE_TYPES[type.slice(1)] ?? UNKNOWN_TYPE };
    response
      .writeHead(206, { ...headers, 'Content-Range': span })
      .end(bytes.subarray(from, to + 1));
    return;
  }
  const isKnown = file !== undefined && request.headers['if-none-match'] === tag;
  const isText = TEXT.has(type);
  const body = isKnown ? Buffer.alloc(0) : packed;
  const destination = request.headers['sec-fetch-dest'] ?? '';
  line.sent.push({ path: pathname, bytes: body.length, destination });
  const rules = readHeaderFile(textOf(site, HEADER_FILE));
  // How long files are kept is a matter of its own: tests change them under their visitors.
  const asked = headersFor(file ? pathname : '/404.html', rules);
  delete asked['Cache-Control'];
  const policy = asked['Content-Security-Policy'];
  if (line.allow && policy !== undefined) asked['Content-Security-Policy'] = line.allow(policy);
  const headers = {
    ...asked,
    'Content-Type': FILE_TYPES[type.slice(1)] ?? UNKNOWN_TYPE,
    ETag: tag,
    Date: new Date(line.now ?? parseMoment(SITES[site].SITE_NOW) ?? Date.now()).toUTCString(),
    ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
  };
  const status = isKnown ? 304 : file ? 200 : 404;
  setTimeout(
    () => {
      response.writeHead(status, headers).end(isKnown ? undefined : body);
    },
    type === '.html' ? (line.delay ?? 0) : 0,
  );
}

/** A file as it is sent. */
interface Sent {
  type: string;
  bytes: Buffer;
  tag: string;
  /** Compressed where it is text. */
  packed: Buffer;
}

/** What has been sent before, by site and file: built sites do not change. */
const known = new Map<string, Sent>();

function fileOf({ site, edit }: Line, file: string): Sent {
  const type = extname(file);
  if (edit !== undefined && type === '.html')
    return asSent(type, Buffer.from(edit(bytesOf(site, file).toString())));
  const key = `${site}/${file}`;
  const sent = known.get(key) ?? asSent(type, bytesOf(site, file));
  known.set(key, sent);
  return sent;
}

function asSent(type: string, bytes: Buffer): Sent {
  return {
    type,
    bytes,
    tag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
    packed: TEXT.has(type) ? gzipSync(bytes, { level: 9 }) : bytes,
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
