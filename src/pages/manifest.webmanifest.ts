import type { APIRoute } from 'astro';
import { appManifest } from '../views/site/app-manifest.ts';
import { siteContent } from '../views/site/site-content.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(appManifest(siteContent().site)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
