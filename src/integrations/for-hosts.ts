import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapFiles } from '../feeds/sitemap.ts';
import { hashesIn } from '../model/policy/content-policy.ts';
import { HEADER_FILE, headerFile } from '../model/policy/header-file.ts';
import { ALONE, hostRules, type InsideOf, type SitesAround } from '../model/policy/host-rules.ts';
import { pathExpression } from '../model/policy/rule-match.ts';

/** What a finished page asks of hosts and search engines. */
export interface PublishedPage {
  /** Begins with `/`; ends with it where the file is an `index.html`. */
  path: string;
  /** The scripts and styles inside it, as its content security policy names them. */
  scripts: string[];
  styles: string[];
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
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(head)?.[1] ?? '';
  return {
    path,
    scripts: hashesIn(policy, 'script-src'),
    styles: hashesIn(policy, 'style-src'),
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
    .map(({ name }) => ({ name, depths: depthsIn(name, pages) }));
  const insideOf: InsideOf = (path) => {
    const pattern = new RegExp(pathExpression(path));
    const found = pages.filter((page) => pattern.test(page.path));
    return {
      scripts: [...new Set(found.flatMap(({ scripts }) => scripts))].sort(),
      styles: [...new Set(found.flatMap(({ styles }) => styles))].sort(),
    };
  };
  writeFileSync(join(folder, HEADER_FILE), headerFile(hostRules(folders, insideOf, around)));
  const listed = pages.flatMap((page) => page.listed ?? []).sort();
  for (const { name, text } of sitemapFiles(listed)) writeFileSync(join(folder, name), text);
}

/** How many parts the addresses of a folder's pages have, each number once. */
function depthsIn(folder: string, pages: readonly PublishedPage[]): number[] {
  const paths = pages.map(({ path }) => path.slice(1, -1).split('/'));
  const depths = paths.filter(([first]) => first === folder).map(({ length }) => length);
  return [...new Set(depths)].sort();
}
