import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../site.ts';

export const getStaticPaths = (() => {
  const file = currentSite().content.site.map?.file;
  // A map in `public/` is served as it is.
  return file === undefined || file.startsWith('/') ? [] : [{ params: { file: 'nen' } }];
}) satisfies GetStaticPaths;

/** The operator's map, where it lies outside `public/`. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    new Uint8Array(
      readFileSync(
        resolve(locals.site.settings.contentDir, locals.site.content.site.map?.file ?? ''),
      ),
    ),
    { headers: { 'Content-Type': 'application/octet-stream' } },
  );
