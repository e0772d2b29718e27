import type { APIRoute, GetStaticPaths } from 'astro';
import type { CampaignEntry } from '../../../content-files/content.ts';
import { atomFeed } from '../../../feeds/atom.ts';
import { campaignNews } from '../../../views/campaign/campaign-news.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentSite().content.campaigns.map((campaign) => ({
    params: { campaign: campaign.id },
    props: { campaign },
  }));

export const GET: APIRoute<{ campaign: CampaignEntry }> = ({ props, locals }) =>
  new Response(atomFeed(campaignNews(locals.site, props.campaign, 'atom')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
