import { NATIONWIDE } from '../../model/places/place.ts';
import { galleryPlaces } from '../sheet/gallery.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import type { Content } from '../../content-files/content.ts';
import { phaseNow } from './phase-now.ts';
import type { EpochMs } from '../../model/time/calendar.ts';

/**
 * Where a post has a page and pictures of its own below the whole country: the places with a page of
 * sheets. A country has 3,321 communes; the kit makes the others' posts.
 */
export const localPosts = (content: Content, campaign: string): CampaignAtPlace[] =>
  galleryPlaces(content).filter((at) => at.campaign.id === campaign && at.place.key !== NATIONWIDE);

/** Whether a post offers pictures: they call to take part, which nobody can any more once it is over. */
export const hasPostPictures = ({ timetable }: CampaignAtPlace, now: EpochMs): boolean =>
  phaseNow(timetable, now).phase !== 'closed';
