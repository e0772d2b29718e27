import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom, type Compressed } from '../../../src/cli/static-server.ts';
import { FOR_EVER } from '../../../src/model/policy/host-rules.ts';
import { parseMoment } from '../../../src/model/time/calendar.ts';
import { siteDir, SITES, type SiteName } from '../sites/sites.ts';

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

/** Visitors of all files ask for the same. */
const compressed: Compressed = new Map();

/**
 * Serves a built site as `npm start` does, over a line that a test may cut, slow down or change.
 * @param what which site, or the line to it
 */
export async function serve(what: SiteName | Line): Promise<StaticServer> {
  const line: Line = typeof what === 'string' ? { site: what, sent: [] } : what;
  const server = createServer((request, response) => {
    if (line.isCut) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    watch(line, pathname, request, response);
    const isPage = /(?:\/|\.html)$/.test(pathname);
    setTimeout(
      () => {
        const served = {
          folder: siteDir(line.site),
          edit: line.edit,
          keepsPolicy: true,
          compressed,
        };
        answerFrom(served, request, response);
      },
      isPage ? (line.delay ?? 0) : 0,
    );
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

/** Notes what is sent, and lets the line change what is said of it. */
function watch(line: Line, path: string, request: IncomingMessage, response: ServerResponse): void {
  const write = response.writeHead.bind(response);
  response.writeHead = ((status: number, given: Record<string, string | number> = {}) => {
    const destination = request.headers['sec-fetch-dest'] ?? '';
    line.sent.push({ path, bytes: Number(given['Content-Length'] ?? 0), destination });
    const now = line.now ?? parseMoment(SITES[line.site].SITE_NOW) ?? Date.now();
    const headers = { ...given };
    const isForEver = headers['Cache-Control'] === FOR_EVER;
    // Tests change under their visitors what may change.
    if (!isForEver) delete headers['Cache-Control'];
    const policy = headers['Content-Security-Policy'];
    if (line.allow && typeof policy === 'string')
      headers['Content-Security-Policy'] = line.allow(policy);
    return write(status, {
      ...headers,
      // Kept for ever is a year to a browser, whose own clock tells the age.
      ...(!isForEver && { Date: new Date(now).toUTCString() }),
    });
  }) as typeof response.writeHead;
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
