import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytesOf, fileAt } from './built-site.ts';
import type { SiteName } from './sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
};
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A running server. */
export interface StaticServer {
  /** `http://127.0.0.1:41234`. */
  origin: string;
  close(): void;
}

/**
 * Serves a built site on the loopback address as a plain static server does: minding upper and lower
 * case, text compressed, parts of a file to whoever asks for a part, an address without its last slash sent on, `404.html` for the unknown.
 * @param site which site
 */
export async function serve(site: SiteName): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(site, pathname);
    if (!file && fileAt(site, `${pathname}/`)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const sent = file ?? '404.html';
    const type = extname(sent);
    const bytes = bytesOf(site, sent);
    const headers = { 'Content-Type': TYPES[type] ?? 'application/octet-stream' };
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (file && range) {
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
      const part = bytes.subarray(from, to + 1);
      const span = `bytes ${from}-${to}/${bytes.length}`;
      response.writeHead(206, { ...headers, 'Content-Range': span }).end(part);
    } else if (TEXT.has(type)) {
      response.writeHead(file ? 200 : 404, { ...headers, 'Content-Encoding': 'gzip' });
      response.end(gzipSync(bytes, { level: 9 }));
    } else {
      response.writeHead(file ? 200 : 404, headers).end(bytes);
    }
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

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
