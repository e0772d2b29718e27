import type { APIRoute } from 'astro';
import { appManifest } from '../views/site/app-manifest.ts';
import { currentSite } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(appManifest(currentSite().content.site)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
