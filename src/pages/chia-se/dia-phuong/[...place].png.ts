import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSharePicture } from '../../../press/share-picture.ts';
import { placesOf, type Place } from '../../../views/places.ts';
import { placeImage } from '../../../views/share-images.ts';
import { siteContent } from '../../../views/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  placesOf(siteContent())
    .filter(({ url }) => url !== null)
    .map((place) => ({ params: { place: place.key }, props: { place } }));

export const GET: APIRoute<{ place: Place }> = ({ props }) =>
  new Response(
    Uint8Array.from(renderSharePicture(placeImage(siteContent(), props.place).picture)),
    { headers: { 'Content-Type': 'image/png' } },
  );
