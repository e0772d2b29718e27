import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../site.ts';
import { emptyReport, placesWithReports } from '../../../views/desk/report-file.ts';
import type { Place } from '../../../views/place/places.ts';
import { workbookResponse } from '../../../workbooks/write/workbook-response.ts';

/** One workbook for any commune, besides those of places; the page makes those of all others. */
export const getStaticPaths = (() => [
  { params: { place: 'xa-phuong' }, props: { place: null } },
  ...placesWithReports(currentSite().content).map((place) => ({
    params: { place: place.key },
    props: { place },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place | null }> = async ({ props, locals }) =>
  workbookResponse(await emptyReport(locals.site, props.place));
