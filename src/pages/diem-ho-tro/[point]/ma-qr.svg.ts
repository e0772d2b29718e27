import type { APIRoute } from 'astro';
import { supportPointUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { currentSite } from '../../../site.ts';

export function getStaticPaths(): { params: { point: string } }[] {
  return currentSite().content.supportPoints.map(({ id }) => ({ params: { point: id } }));
}

export const GET: APIRoute<Record<string, never>, { point: string }> = ({ params, locals }) =>
  pageQr(locals.site.settings, supportPointUrl(params.point));
