import type { APIRoute } from 'astro';
import { guideUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { siteContent } from '../../../views/site/site-content.ts';

export function getStaticPaths(): { params: { guide: string } }[] {
  return siteContent().guides.map(({ id }) => ({ params: { guide: id } }));
}

export const GET: APIRoute<Record<string, never>, { guide: string }> = ({ params }) =>
  pageQr(guideUrl(params.guide));
