import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The page of a code as it is typed: `q/<code>/index.html`. */
const TYPED = /^q\/(.+)\/index\.html$/;

/**
 * The page behind a code has two addresses: `/q/<code>/` is typed, `/Q/<CODE>/` is in the symbol. It is
 * made once; the other name leads to the same bytes, which take no room of their own where the file
 * system knows links. One that ignores case has both names already.
 * @param folder the built site
 * @param name a page, with slashes, below `folder`
 * @returns the name its twin has, or none
 */
export function linkScannedTwin(folder: string, name: string): string[] {
  const code = TYPED.exec(name)?.[1];
  if (code === undefined) return [];
  const twin = `Q/${code.toUpperCase()}/index.html`;
  const [from, to] = [join(folder, name), join(folder, twin)];
  if (existsSync(to)) return [twin];
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return [twin];
}
