import type { APIRoute, GetStaticPaths } from 'astro';
import {
  drawPostPicture,
  postPictures,
  type PostPicture,
} from '../../../../../views/board/post-pictures.ts';
import { galleryPlaces } from '../../../../../views/sheet/gallery.ts';
import { currentSite } from '../../../../../site.ts';

/** Also of what is over: an address once given stays. */
export const getStaticPaths: GetStaticPaths = () =>
  galleryPlaces(currentSite().content).flatMap((at) =>
    postPictures(currentSite(), at).map((picture) => ({
      params: { campaign: at.campaign.id, place: at.place.key, name: picture.name },
      props: { picture },
    })),
  );

export const GET: APIRoute<{ picture: PostPicture }> = async ({ props: { picture } }) =>
  new Response(await drawPostPicture(picture), { headers: { 'Content-Type': 'image/png' } });
