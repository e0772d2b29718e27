import type { APIRoute } from 'astro';
import { supportPointUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { siteContent } from '../../../views/site/site-content.ts';

export function getStaticPaths(): { params: { point: string } }[] {
  return siteContent().supportPoints.map(({ id }) => ({ params: { point: id } }));
}

export const GET: APIRoute<Record<string, never>, { point: string }> = ({ params }) =>
  pageQr(supportPointUrl(params.point));
