import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { HEADER_FILE, readHeaderFile } from '../../model/policy/header-file.ts';
import { caddySnippet } from './caddy.ts';
import { NGINX_BROTLI, nginxMaps, nginxServer } from './nginx.ts';

/** Beside the site, so that nobody publishes it. */
export const hostFolder = (site: string): string => `${site.replace(/[\\/]+$/, '')}.hosts`;

/**
 * Writes the configuration of a self-run host, from the site's `_headers`.
 * @param site the folder of the finished site
 */
export function writeHostFiles(site: string): void {
  const rules = readHeaderFile(readFileSync(join(site, HEADER_FILE), 'utf8'));
  const folder = hostFolder(site);
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, 'nginx-http.conf'), nginxMaps(rules));
  writeWhole(join(folder, 'nginx-server.conf'), nginxServer(rules));
  writeWhole(join(folder, 'nginx-brotli.conf'), NGINX_BROTLI);
  writeWhole(join(folder, 'Caddyfile'), caddySnippet(rules));
}
