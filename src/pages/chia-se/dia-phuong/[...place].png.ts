import type { APIRoute, GetStaticPaths } from 'astro';
import { drawElsewhere } from '../../../press/engine/draw-elsewhere.ts';
import { renderSharePicture } from '../../../press/pictures/share-picture.ts';
import type { Place } from '../../../views/place/places.ts';
import { placeImage, placesWithImage } from '../../../views/site/share-images.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  placesWithImage(currentSite()).map((place) => ({
    params: { place: place.key },
    props: { place },
  }));

/** While editing it is drawn here, so that a change of a template shows at once. */
export const GET: APIRoute<{ place: Place }> = async ({ props, locals }) => {
  const { picture } = placeImage(locals.site, props.place);
  const png = import.meta.env.DEV
    ? Uint8Array.from(renderSharePicture(picture))
    : await drawElsewhere({ picture });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
