import { NATIONWIDE } from '../../model/places/place.ts';
import { galleryPlaces } from '../sheet/gallery.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { phaseNow } from './phase-now.ts';
import type { Site } from '../../site.ts';

/**
 * Where a post has a page and pictures of its own: the places with a page of sheets, while the
 * consultation is not over. A country has 3,321 communes; the kit makes the others' posts.
 */
export const postPlaces = ({ content, settings }: Site): CampaignAtPlace[] =>
  galleryPlaces(content).filter(
    ({ timetable }) => phaseNow(timetable, settings.now).phase !== 'closed',
  );

/** Those of one consultation below the whole country. */
export const localPosts = (site: Site, campaign: string): CampaignAtPlace[] =>
  postPlaces(site).filter((at) => at.campaign.id === campaign && at.place.key !== NATIONWIDE);
