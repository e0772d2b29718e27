import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDir, type SiteName } from './sites.ts';

const listed = new Map<SiteName, ReadonlySet<string>>();

/**
 * Every file of a built site, as the file system spells it.
 * @param site which site
 * @returns paths below its folder, parted by `/`
 */
export function filesOf(site: SiteName): ReadonlySet<string> {
  let files = listed.get(site);
  if (!files) {
    const dir = siteDir(site);
    const found = globSync('**/*', { cwd: dir, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .replaceAll('\\', '/'),
      );
    files = new Set(found.sort());
    listed.set(site, files);
  }
  return files;
}

/** The bytes of a file of a built site. */
export function bytesOf(site: SiteName, file: string): Buffer {
  return readFileSync(join(siteDir(site), file));
}

/** The text of a file of a built site. */
export function textOf(site: SiteName, file: string): string {
  return bytesOf(site, file).toString('utf8');
}

/**
 * The file a plain static server sends for a path, minding upper and lower case as Linux does.
 * @param site which site
 * @param path begins with `/`, may be percent-encoded
 * @returns `undefined` where the server says 404
 */
export function fileAt(site: SiteName, path: string): string | undefined {
  const name = decodeURIComponent(path).slice(1);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return filesOf(site).has(file) ? file : undefined;
}
