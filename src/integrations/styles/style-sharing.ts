/**
 * Pages of a kind share one style: what any of them uses, all carry. A host's policy names it once for
 * them all, however many places there are.
 */
import { createHash } from 'node:crypto';

/** What the pages of a kind use between them. */
export interface StyleUse {
  /** Values of attributes `class`, as they stand in pages. */
  classes: Set<string>;
  /** Addresses of the scripts they name. */
  linked: Set<string>;
  /** Texts of the scripts inside them. */
  inside: Set<string>;
}

/** By the kind of page. */
export type StyleUses = Map<string, StyleUse>;

/**
 * Which kind a page is of: pages as deep in one folder that were made with one style sheet. Hosts have a
 * rule for each depth.
 * @param name of its file, with slashes, below the site's folder
 * @param html as Astro writes it
 */
export function styleKind(name: string, html: string): string {
  const style = /<style>[^<]*/.exec(html)?.[0] ?? '';
  const parts = name.split('/');
  return `${parts[0]} ${parts.length} ${createHash('sha1').update(style).digest('base64')}`;
}

/**
 * Finds what pages use. It looks at their letters, which is quicker than parsing them again: a text that
 * looks like a class keeps a rule too many, and none is lost, for each page adds its own.
 * @param pages names and HTML
 */
export function styleUses(pages: Iterable<readonly [name: string, html: string]>): StyleUses {
  const uses: StyleUses = new Map();
  for (const [name, html] of pages) {
    const use = useOf(uses, styleKind(name, html));
    for (const [, value = ''] of html.matchAll(/ class="([^"]+)"/g)) use.classes.add(value);
    for (const [, start = '', text = ''] of html.matchAll(/<script\b([^>]*)>([^<]*)/g)) {
      const address = / src="([^"]+)"/.exec(start)?.[1];
      if (address !== undefined) use.linked.add(address);
      // Data in pages holds words as well, and no names of classes.
      else if (!start.includes('json')) use.inside.add(text);
    }
  }
  return uses;
}

/** What pages use that were looked at apart. */
export function joinedUses(parts: readonly StyleUses[]): StyleUses {
  const uses: StyleUses = new Map();
  for (const [kind, part] of parts.flatMap((one) => [...one])) {
    const use = useOf(uses, kind);
    for (const what of ['classes', 'linked', 'inside'] as const)
      for (const one of part[what]) use[what].add(one);
  }
  return uses;
}

function useOf(uses: StyleUses, kind: string): StyleUse {
  const use = uses.get(kind) ?? { classes: new Set(), linked: new Set(), inside: new Set() };
  uses.set(kind, use);
  return use;
}
