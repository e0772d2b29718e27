import type { APIRoute } from 'astro';
import { appManifest } from '../views/site/app-manifest.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(appManifest(locals.site.content.site)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
