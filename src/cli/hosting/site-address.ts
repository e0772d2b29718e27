import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The origin a finished site was built for, as the site itself says it; commands that come after the build
 * need no environment.
 * @returns `undefined` where it does not say
 */
export function siteAddressOf(site: string): string | undefined {
  const robots = join(site, 'robots.txt');
  const text = existsSync(robots) ? readFileSync(robots, 'utf8') : '';
  const address = /^Sitemap: (\S+)/m.exec(text)?.[1];
  return address === undefined ? undefined : URL.parse(address)?.origin;
}
