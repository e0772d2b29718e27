import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { frameAncestors } from '../model/framing.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.smil': 'application/smil+xml; charset=utf-8',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** Files whose names change with their bytes, and the font: kept by a browser for a day. */
const KEPT = /^(_astro|chu)\//;
const COMPRESSED = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.webmanifest',
  '.txt',
  '.xml',
  '.svg',
]);

/** A running server. */
export interface StaticServer {
  /** `http://127.0.0.1:41234`. */
  origin: string;
  close(): void;
}

/**
 * Serves a built site on the loopback address as a plain static host does: minding upper and lower
 * case, text compressed with gzip, an address without its last slash sent on, `404.html` for the
 * unknown.
 * @param folder where the site was built
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const files = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
  const fileAt = (path: string): string | undefined => {
    const name = path === '/' || path.endsWith('/') ? `${path}index.html` : path;
    return files.has(name.slice(1)) ? name.slice(1) : undefined;
  };
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileAt(pathname);
    if (!file && fileAt(`${pathname}/`)) {
      response.writeHead(301, { Location: `${encodeURI(pathname)}/` }).end();
      return;
    }
    const sent = file ?? '404.html';
    const type = extname(sent);
    const bytes = readFileSync(join(folder, sent));
    const framing = type === '.html' ? frameAncestors(pathname) : null;
    const headers = {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Cache-Control': KEPT.test(sent) ? 'max-age=86400' : 'no-cache',
      ...(framing === null ? {} : { 'Content-Security-Policy': framing }),
    };
    if (COMPRESSED.has(type)) {
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
