import type { APIRoute, GetStaticPaths } from 'astro';
import type { CampaignEntry } from '../../../content-files/content.ts';
import { rssFeed } from '../../../feeds/rss.ts';
import { campaignNews } from '../../../views/campaign/campaign-news.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  currentSite().content.campaigns.map((campaign) => ({
    params: { campaign: campaign.id },
    props: { campaign },
  }));

export const GET: APIRoute<{ campaign: CampaignEntry }> = ({ props, locals }) =>
  new Response(rssFeed(campaignNews(locals.site, props.campaign, 'rss')), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
