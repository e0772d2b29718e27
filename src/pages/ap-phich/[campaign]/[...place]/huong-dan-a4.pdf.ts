import type { APIRoute, GetStaticPaths } from 'astro';
import { renderGuidePoster } from '../../../../press/guide-poster.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../../../../views/campaign-at-place.ts';
import { guidePosterOf } from '../../../../views/guide-poster-of.ts';
import { placesOf } from '../../../../views/places.ts';
import { siteContent } from '../../../../views/site-content.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const content = siteContent();
  return content.campaigns.flatMap((campaign) =>
    placesOf(content).map((place) => ({
      params: { campaign: campaign.id, place: place.key },
      props: { at: campaignAtPlace(content, campaign, place) },
    })),
  );
};

export const GET: APIRoute<{ at: CampaignAtPlace }> = ({ props }) =>
  new Response(Uint8Array.from(renderGuidePoster(guidePosterOf(siteContent(), props.at))), {
    headers: { 'Content-Type': 'application/pdf' },
  });
