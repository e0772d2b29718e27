import type { APIRoute } from 'astro';
import { campaignAtPlace } from '../../views/campaign/campaign-at-place.ts';
import { placesOf } from '../../views/place/places.ts';

export const GET: APIRoute = ({ locals }) => {
  const { content } = locals.site;
  return Response.json(
    content.campaigns.map((campaign) => ({
      id: campaign.id,
      title: campaign.title,
      documents: campaign.documents,
      periods: campaign.periods,
      options: campaign.options,
      conditions: campaign.conditions,
      places: placesOf(content).map((place) => ({
        place: place.key,
        name: place.name,
        deadlines: campaignAtPlace(content, campaign, place).deadlines.map(
          ({ deadline, setBy, closesAt }) => ({ ...deadline, setBy, closesAt }),
        ),
      })),
    })),
  );
};
