import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSharePicture, type SharePicture } from '../../../press/pictures/share-picture.ts';
import { guideImage } from '../../../views/site/share-images.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const site = currentSite();
  const { content } = site;
  return content.guides.map((guide) => ({
    params: { guide: guide.id },
    props: { picture: guideImage(site, guide).picture },
  }));
};

export const GET: APIRoute<{ picture: SharePicture }> = ({ props }) =>
  new Response(Uint8Array.from(renderSharePicture(props.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
