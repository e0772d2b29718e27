import type { APIRoute } from 'astro';
import { placeUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { pageKey, placesWithPages, hasOwnFacts } from '../../../views/place/places.ts';
import { currentSite } from '../../../site.ts';

/**
 * Provinces, and communes that say something of their own: of the others a country has 3,300, as many files,
 * and popular hosts take 20,000.
 */
export function getStaticPaths(): { params: { place: string } }[] {
  const { content } = currentSite();
  return placesWithPages(content)
    .map((place) => ({ key: pageKey(place), isOwn: hasOwnFacts(content, place) }))
    .filter(({ key, isOwn }) => isOwn || !key.includes('/'))
    .map(({ key }) => ({ params: { place: key } }));
}

export const GET: APIRoute<Record<string, never>, { place: string }> = ({ params, locals }) =>
  pageQr(locals.site.settings, placeUrl(params.place));
