import type { APIRoute } from 'astro';
import { renderSharePicture } from '../../press/pictures/share-picture.ts';
import { siteImage } from '../../views/site/share-images.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(Uint8Array.from(renderSharePicture(siteImage(locals.site).picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
