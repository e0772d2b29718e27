/**
 * Content handed from the hooks of a build to its pages. Pages are bundled, with copies of all
 * modules of their own; only the process is the same.
 */
import type { Content } from './content.ts';

/** Where content was read. */
interface ReadFrom {
  contentDir: string;
  publicDir: string;
}

const SLOT = Symbol.for('bang-tin.content');
const slots = globalThis as { [SLOT]?: { key: string; content: Content } | undefined };

const keyOf = ({ contentDir, publicDir }: ReadFrom): string => `${contentDir} ${publicDir}`;

/**
 * Hands content on, so that it is not read again: a country takes seconds.
 * @param from where it was read
 * @param content without a problem
 */
export function handOn(from: ReadFrom, content: Content): void {
  slots[SLOT] = { key: keyOf(from), content };
}

/**
 * Takes over what was read there; once.
 * @returns nothing before the first reading
 */
export function takeOver(from: ReadFrom): Content | undefined {
  const handed = slots[SLOT];
  if (handed?.key !== keyOf(from)) return undefined;
  slots[SLOT] = undefined;
  return handed.content;
}
