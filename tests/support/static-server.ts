import { serveFolder, type StaticServer } from '../../src/cli/static-server.ts';
import { siteDir, type SiteName } from './sites.ts';

export type { StaticServer };

/**
 * Serves a built site on the loopback address, as a plain static host does.
 * @param site which site
 */
export function serve(site: SiteName): Promise<StaticServer> {
  return serveFolder(siteDir(site));
}
