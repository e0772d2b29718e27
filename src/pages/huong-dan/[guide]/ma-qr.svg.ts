import type { APIRoute } from 'astro';
import { guideUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { currentSite } from '../../../site.ts';

export function getStaticPaths(): { params: { guide: string } }[] {
  return currentSite().content.guides.map(({ id }) => ({ params: { guide: id } }));
}

export const GET: APIRoute<Record<string, never>, { guide: string }> = ({ params, locals }) =>
  pageQr(locals.site.settings, guideUrl(params.guide));
