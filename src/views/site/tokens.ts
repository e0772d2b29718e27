import { readFileSync } from 'node:fs';
import { projectFile } from '../../files/project-file.ts';

/**
 * A colour of the design, for what has no style sheet: the manifest, the bar of the browser.
 * @param name as in `src/styles/global.css`, without `--color-`
 * @returns `#rrggbb`
 * @throws RangeError when there is no such colour
 */
export function colour(name: string): string {
  // From the package root: this file is bundled when pages are prerendered.
  const css = readFileSync(projectFile('src/styles/global.css'), 'utf8');
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
  if (!value) throw new RangeError(`src/styles/global.css has no colour ${name}`);
  return value;
}
