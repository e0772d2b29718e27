import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { holds } from '../files/holds.ts';

/**
 * Takes over from the site before what has not changed: the same file under a name in the new site, which
 * then loses the old one. To make thousands of files and remove as many takes the disk longer than to read
 * them, and hosts see by its time that a file is the same. Pages are left out: they are written once more.
 * @param before folder of the site before; it need not be there
 * @param outDir folder of the new one, on the same disk
 */
export const takingOver = (
  before: string,
  outDir: string,
  prerenderer: AstroPrerenderer,
): AstroPrerenderer => ({
  ...prerenderer,
  render: async (request, options) => {
    const rendered = await prerenderer.render(request, options);
    const response = 'response' in rendered ? rendered.response : rendered;
    if (options.routeData.type !== 'endpoint' || response.status !== 200) return rendered;
    const name = decodeURI(new URL(request.url).pathname);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Of an answer without bytes Astro makes no file.
    const isTakenOver = holds(join(before, name), bytes) && link(before, outDir, name);
    return new Response(isTakenOver ? null : bytes, response);
  },
});

/** Whether it could: not every file system knows links. */
function link(before: string, outDir: string, name: string): boolean {
  try {
    mkdirSync(dirname(join(outDir, name)), { recursive: true });
    linkSync(join(before, name), join(outDir, name));
    return true;
  } catch {
    return false;
  }
}
