import type { APIRoute } from 'astro';
import { renderSharePicture } from '../../press/pictures/share-picture.ts';
import { siteImage } from '../../views/site/share-images.ts';
import { currentSite } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(Uint8Array.from(renderSharePicture(siteImage(currentSite()).picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
