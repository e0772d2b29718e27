import type { APIRoute } from 'astro';
import { campaignUrl } from '../../../model/addresses.ts';
import { pageQr } from '../../../views/code/page-qr.ts';
import { campaignPages } from '../../../views/campaign/featured.ts';
import { currentSite } from '../../../site.ts';

export function getStaticPaths(): ReturnType<typeof campaignPages> {
  return campaignPages(currentSite().content);
}

export const GET: APIRoute<Record<string, never>, { campaign: string }> = ({ params, locals }) =>
  pageQr(locals.site.settings, campaignUrl(params.campaign));
