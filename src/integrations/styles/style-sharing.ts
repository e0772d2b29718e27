/**
 * Pages of a kind share one style: what any of them uses, all carry. A host's policy names it once for
 * them all, however many places there are.
 */

/** What a page uses, or the pages of a kind between them. */
export interface StyleUse {
  /** Addresses of the style sheets they link, one after another: those of a kind link the same. */
  sheets: string;
  /** Values of attributes `class`. */
  classes: Set<string>;
  /** Addresses of the scripts they name. */
  linked: Set<string>;
  /** Texts of the scripts inside them. */
  inside: Set<string>;
}

/** Pages that share a style, by the names of their files. */
export interface SharingPages {
  names: string[];
  use: StyleUse;
}

/**
 * Which kind a page is of: pages as deep in one folder that link the same style sheets. Hosts have a
 * rule for each depth.
 * @param name of its file, with slashes, below the site's folder
 */
export function styleKind(name: string, { sheets }: StyleUse): string {
  const parts = name.split('/');
  return `${parts[0]} ${parts.length} ${sheets}`;
}

/**
 * Puts pages of a kind together.
 * @param kinds what is known of others; these pages are added
 */
export function addPages(kinds: Map<string, SharingPages>, pages: SharingPages): void {
  const kind = styleKind(pages.names[0] ?? '', pages.use);
  const known = kinds.get(kind);
  if (!known) {
    kinds.set(kind, pages);
    return;
  }
  known.names.push(...pages.names);
  for (const what of ['classes', 'linked', 'inside'] as const)
    for (const one of pages.use[what]) known.use[what].add(one);
}
