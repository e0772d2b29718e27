/** nginx and Caddy as Debian has them, on the loopback address and told by the files the build writes: to try them. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../programs/free-port.ts';
import { installPackages } from '../programs/install-packages.ts';
import { hostFolder } from './write-host-files.ts';

/** A host that runs on the loopback address. */
export interface LocalHost {
  /** `http://127.0.0.1:41234`. */
  origin: string;
  /** Its process; nginx has its workers below it. */
  pid: number;
  close: () => Promise<void>;
}

type HostName = 'nginx' | 'caddy';

/** Debian's module that sends files packed by Brotli; without it nginx sends those by gzip. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether a host sends what is packed by Brotli. */
export const sendsBrotli = (name: HostName): boolean => name === 'caddy' || existsSync(BROTLI);

export const HOSTS: readonly HostName[] = ['nginx', 'caddy'];

/** What Debian calls them. The module is apart: nginx is of use without it. */
const PACKAGES: Readonly<Record<HostName, readonly string[]>> = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
};

const isThere = (program: HostName): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

/** The hosts this machine has. */
export const hostsHere = (): HostName[] => HOSTS.filter(isThere);

/** Installs the hosts that are missing, where that needs no question, and says what is there. */
export async function installHosts(): Promise<void> {
  for (const name of HOSTS.filter((one) => !isThere(one)))
    for (const pack of PACKAGES[name]) await installPackages(pack);
  console.log(`▸ hosts: ${hostsHere().join(', ') || 'none'}`);
}

/** Where they are to serve a site, and where they keep their own files. */
interface HostOrder {
  site: string;
  /** What the build has written for hosts. */
  told: string;
  port: number;
  own: string;
}

const START = {
  nginx: ({ site, told, port, own }: HostOrder): ChildProcess => {
    mkdirSync(join(own, 'nginx'));
    const isPacking = existsSync(BROTLI);
    writeFileSync(
      join(own, 'nginx.conf'),
      `${isPacking ? `load_module ${BROTLI};` : ''}
       pid ${own}/nginx.pid; error_log ${own}/error.log; user root;
       worker_processes auto; events { worker_connections 2048; }
       http { access_log off; client_body_temp_path ${own}/nginx;
         include ${told}/nginx-http.conf;
         server { listen 127.0.0.1:${port}; root ${site}; include ${told}/nginx-server.conf;
           ${isPacking ? `include ${told}/nginx-brotli.conf;` : ''} } }`,
    );
    const asked = ['-p', own, '-c', join(own, 'nginx.conf'), '-g', 'daemon off;'];
    return spawn('nginx', asked, { stdio: 'ignore' });
  },
  caddy: ({ site, told, port, own }: HostOrder): ChildProcess => {
    writeFileSync(
      join(own, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n}\nimport ${told}/Caddyfile\n` +
        `http://127.0.0.1:${port} {\n  root * ${site}\n  import bang-tin\n}\n`,
    );
    const env = { ...process.env, HOME: own };
    const asked = ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
    return spawn('caddy', asked, { stdio: 'ignore', env });
  },
};

/**
 * Starts a host before a site.
 * @param site the folder of the site, as it was built or as it was published
 * @param told what the build wrote for hosts; beside the site where nothing is said
 */
export async function startHost(
  name: HostName,
  site: string,
  told = hostFolder(site),
): Promise<LocalHost> {
  if (!isThere(name))
    throw new Error(`${name} is missing: sudo apt-get install ${PACKAGES[name].join(' ')}`);
  const own = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const order = { site: resolve(site), told: resolve(told), port, own };
  const child = START[name](order);
  const gone = new Promise((ended) => child.once('exit', ended));
  const origin = `http://127.0.0.1:${port}`;
  await answered(origin);
  return {
    origin,
    pid: child.pid ?? 0,
    close: async () => {
      child.kill();
      await gone;
      rmSync(own, { recursive: true });
    },
  };
}

/** How long a host may take to start, ms. */
const PATIENCE = 20_000;

async function answered(origin: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await fetch(origin);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(50);
    }
  }
}
