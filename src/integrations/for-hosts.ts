import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles } from '../feeds/sitemap.ts';
import { scriptHashes } from '../model/policy/content-policy.ts';
import { HEADER_FILE, headerFile } from '../model/policy/header-file.ts';
import { ALONE, hostRules, type ScriptsOf, type SitesAround } from '../model/policy/host-rules.ts';
import { pathExpression } from '../model/policy/rule-match.ts';

/** What a finished page asks of hosts and search engines. */
export interface PublishedPage {
  /** Begins with `/`; ends with it where the file is an `index.html`. */
  path: string;
  /** The scripts inside it, as its content security policy names them. */
  scripts: string[];
  /** The address to list; `undefined` where the page is not to be found, or found by another. */
  listed: string | undefined;
}

/**
 * Reads it in a page of ours.
 * @param name of its file, with slashes, below the site's folder
 * @param html as it is published
 */
export function publishedPage(name: string, html: string): PublishedPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  const isItself = canonical !== undefined && decodeURI(new URL(canonical).pathname) === path;
  return {
    path,
    scripts: scriptHashes(
      /http-equiv="content-security-policy" content="([^"]*)"/i.exec(head)?.[1] ?? '',
    ),
    listed:
      isItself && !head.includes('<meta name="robots" content="noindex') ? canonical : undefined,
  };
}

/**
 * Writes what is for hosts and search engines: `_headers` and the sitemaps.
 * @param folder the finished site
 * @param pages all of its pages
 * @param around the sites beside it
 */
export function writeForHosts(
  folder: string,
  pages: readonly PublishedPage[],
  around: SitesAround = ALONE,
): void {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const scriptsOf: ScriptsOf = (path) => {
    const pattern = new RegExp(pathExpression(path));
    const found = pages.filter((page) => pattern.test(page.path));
    return [...new Set(found.flatMap(({ scripts }) => scripts))].sort();
  };
  writeFileSync(join(folder, HEADER_FILE), headerFile(hostRules(folders, scriptsOf, around)));
  const listed = pages.flatMap((page) => page.listed ?? []).sort();
  for (const { name, text } of sitemapFiles(listed)) writeFileSync(join(folder, name), text);
}
