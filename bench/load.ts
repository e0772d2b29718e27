import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Mistake } from '../src/cli/command.ts';
import { HOSTS, hostsHere, startHost, type LocalHost } from '../src/cli/hosting/local-host.ts';
import { packFiles } from '../src/cli/hosting/packed.ts';
import { hostFolder } from '../src/cli/hosting/write-host-files.ts';
import { runProgram } from '../src/cli/run.ts';
import { WHILE_OPEN } from './pages.ts';

const SITE = '.cache/bench/load';

/** As many phones keep a connection open as one small host must bear. */
const CONNECTIONS = 500;

/** What people and machines fetch when a consultation opens: the first file of each. */
const ASKED: [what: string, pattern: string][] = [
  ['landing page behind a code', 'Q/*/index.html'],
  ['guide', 'huong-dan/*/index.html'],
  ['poster, PDF', 'ap-phich/*/*/huong-dan-a4.pdf'],
  ['feed of a board, MRSS', 'man-hinh/*/1920x1080/mrss.xml'],
  ['pack for a USB stick, ZIP', 'man-hinh/*/1920x1080/khung-hinh.zip'],
];

/** A peer is the same site, the same files, the same packed copies, behind another host. */

/**
 * nginx with the built real site, as `npm run publish` leaves it, under wrk on the loopback address; Caddy
 * beside it. wrk has the same cores as the host it presses.
 * @param seconds how long each address is pressed
 * @returns lines of name and figures
 * @throws Mistake where a program is missing
 */
export async function benchLoad(seconds: number): Promise<[string, string][]> {
  const missing = [
    ...HOSTS.filter((name) => !hostsHere().includes(name)),
    ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : []),
  ];
  if (missing.length > 0)
    throw new Mistake(`Missing: ${missing.join(', ')}. sudo apt-get install ${missing.join(' ')}`);
  const folder = await publishedSite();
  const lines: [string, string][] = [
    [
      `wrk, ${CONNECTIONS} connections, ${seconds} s each, ${availableParallelism()} cores shared with it`,
      'requests/s   MB/s   p50      p99      errors',
    ],
  ];
  for (const name of HOSTS) {
    const host = await startHost(name, folder, hostFolder(SITE));
    for (const [what, pattern] of ASKED) {
      const file = globSync(pattern, { cwd: folder }).sort()[0];
      if (file === undefined) throw new Mistake(`The site has no ${pattern}.`);
      const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
      lines.push([`${name}: ${what}`, row(pressed(`${host.origin}/${path}`, seconds))]);
    }
    lines.push([`${name}: memory of all its processes`, memoryOf(host)]);
    await host.close();
  }
  return lines;
}

/** The real content, built and packed as it is published. */
async function publishedSite(): Promise<string> {
  const built = await runProgram(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/build.ts', '--ra', SITE],
    WHILE_OPEN,
  );
  if (built !== 0) throw new Mistake('The real content does not build; see above.');
  const folder = `${SITE}.published`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(SITE, folder, { recursive: true });
  await packFiles(folder);
  return folder;
}

interface Pressed {
  perSecond: string;
  transfer: string;
  p50: string;
  p99: string;
  errors: string;
}

function pressed(url: string, seconds: number): Pressed {
  const { stdout } = spawnSync(
    'wrk',
    [
      ...['-t2', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '--timeout', '10s'],
      ...['-H', 'Accept-Encoding: gzip', url],
    ],
    { encoding: 'utf8' },
  );
  const found = (pattern: RegExp): string => pattern.exec(stdout)?.[1] ?? '–';
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    stdout,
  );
  const failed = (sockets?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  return {
    perSecond: found(/Requests\/sec:\s+([\d.]+)/),
    transfer: found(/Transfer\/sec:\s+(\S+)/),
    p50: found(/^\s+50%\s+(\S+)/m),
    p99: found(/^\s+99%\s+(\S+)/m),
    errors: String(failed + refused),
  };
}

const row = ({ perSecond, transfer, p50, p99, errors }: Pressed): string =>
  [
    Number(perSecond).toFixed(0).padStart(10),
    transfer.padStart(9),
    p50.padEnd(8),
    p99.padEnd(8),
    errors,
  ].join(' ');

/** The most each process has had (Linux). nginx has its workers below it. */
function memoryOf({ pid }: LocalHost): string {
  const children = `/proc/${pid}/task/${pid}/children`;
  const below = existsSync(children) ? readFileSync(children, 'utf8').trim().split(/\s+/) : [];
  const peaks = [String(pid), ...below].filter(Boolean).map((one) => {
    const status = readFileSync(`/proc/${one}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  });
  return `${peaks.map((peak) => peak.toFixed(0)).join(' + ')} MB at most`;
}
