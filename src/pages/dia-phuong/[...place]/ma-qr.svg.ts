import type { APIRoute } from 'astro';
import { placeUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { pageKey, placesWithPages, saysOfItsOwn } from '../../../views/place/places.ts';
import { currentSite } from '../../../site.ts';

/**
 * Those with a second column beside their text: a commune's page is short, a province's is a list. Of communes
 * that say nothing of their own a country has 3,300, as many files, and popular hosts take 20,000.
 */
export function getStaticPaths(): { params: { place: string } }[] {
  const { content } = currentSite();
  return placesWithPages(content)
    .filter((place) => saysOfItsOwn(content, place))
    .map((place) => pageKey(place))
    .filter((key) => key.includes('/'))
    .map((key) => ({ params: { place: key } }));
}

export const GET: APIRoute<Record<string, never>, { place: string }> = ({ params, locals }) =>
  pageQr(locals.site.settings, placeUrl(params.place));
