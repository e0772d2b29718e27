import type { APIRoute } from 'astro';
import { guideUrl } from '../../../model/addresses.ts';
import { drawQr, qrPanelSvg } from '../../../press/qr.ts';
import { settings, siteContent } from '../../../views/site-content.ts';

export function getStaticPaths(): { params: { guide: string } }[] {
  return siteContent().guides.map(({ id }) => ({ params: { guide: id } }));
}

/** The code on the printed copy of a guide, leading back to it. */
export const GET: APIRoute<Record<string, never>, { guide: string }> = ({ params }) =>
  new Response(qrPanelSvg(drawQr(settings.siteUrl + guideUrl(params.guide))), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
