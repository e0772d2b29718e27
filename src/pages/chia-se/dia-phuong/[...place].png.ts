import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../../views/place/places.ts';
import { placeImage, placesWithImage } from '../../../views/site/share-images.ts';
import { sharePictureFile } from '../../../views/site/share-picture-file.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  placesWithImage(currentSite()).map((place) => ({
    params: { place: place.key },
    props: { place },
  }));

export const GET: APIRoute<{ place: Place }> = ({ props, locals }) =>
  sharePictureFile(placeImage(locals.site, props.place).picture);
