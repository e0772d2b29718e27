import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../site.ts';
import { emptyReport } from '../../../views/desk/report-file.ts';
import { placesOf, type Place } from '../../../views/place/places.ts';
import { workbookResponse } from '../../../workbooks/write/workbook-response.ts';

/** Places with content, and one workbook for any commune; the page makes those of all others. */
export const getStaticPaths = (() => [
  { params: { place: 'xa-phuong' }, props: { place: null } },
  ...placesOf(currentSite().content)
    .filter(({ localities }) => localities.length > 0)
    .map((place) => ({ params: { place: place.key }, props: { place } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place | null }> = async ({ props, locals }) =>
  workbookResponse(await emptyReport(locals.site, props.place));
