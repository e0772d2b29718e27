import { isDeepStrictEqual } from 'node:util';
import type { GuideEntry } from '../../content-files/content.ts';
import {
  campaignPictureUrl,
  guidePictureUrl,
  placePictureUrl,
  sitePictureUrl,
} from '../../model/addresses.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { sharePictureSize, type SharePicture } from '../../press/pictures/share-picture.ts';
import { wording } from '../../press/wording.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { featuredAmong } from '../campaign/featured.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import { publicLastDay } from '../campaign/public-deadline.ts';
import { placesOf, placeWithKey, type Place } from '../place/places.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';

/** Width and height of every such picture, in pixels. */
export const shareImageSize = sharePictureSize;

/** The picture an app shows beside a link: its address and its text. */
interface ShareImage {
  /** Address within the site. */
  path: string;
  /** What it says, for people who do not see it. */
  alt: string;
  picture: SharePicture;
}

/**
 * The picture of a consultation in the whole country.
 * @param at the consultation nationwide
 */
export function campaignImage(settings: Settings, at: CampaignAtPlace): ShareImage {
  return imageOf(campaignPictureUrl(at.campaign.id), pictureAt(settings, at));
}

/**
 * The picture of a province or commune: the consultation to speak of there, else the last one. A
 * commune that would say what its province's says has that one: beside the link stands its own
 * name.
 */
export function placeImage(site: Site, place: Place): ShareImage {
  const own = ownImage(site, place);
  const [province] = place.localities;
  if (place.localities.length < 2 || !province) return own;
  const above = ownImage(site, placeWithKey(site.content, province.place));
  const { about } = above.picture;
  return isDeepStrictEqual({ ...own.picture, about }, above.picture) ? above : own;
}

/** The places that have a picture of their own. */
export const placesWithImage = (site: Site): Place[] =>
  placesOf(site.content).filter(
    (place) => place.url !== null && placeImage(site, place).path === placePictureUrl(place.key),
  );

function ownImage(site: Site, place: Place): ShareImage {
  const at = campaignToShow(site, place);
  return at ? imageOf(placePictureUrl(place.key), pictureAt(site.settings, at)) : siteImage(site);
}

/**
 * The picture of the page behind a printed code: the place's where it is about the same
 * consultation, else the consultation's.
 * @param at the consultation in the place the code was issued for
 */
export function landingImage(site: Site, at: CampaignAtPlace): ShareImage {
  const { content, settings } = site;
  // The code of a unit without a page of its own has the picture of the place above it.
  const place = placeWithKey(content, at.place.key);
  const isOfPlace =
    place.key !== NATIONWIDE && campaignToShow(site, place)?.campaign === at.campaign;
  if (isOfPlace) return placeImage(site, place);
  return campaignImage(
    settings,
    campaignAtPlace(content, at.campaign, placeWithKey(content, NATIONWIDE)),
  );
}

/**
 * The lying picture that goes with a post of a place.
 * @param at the consultation in the place
 * @returns `undefined` where no picture that is there says what this post says
 */
export function postImage(site: Site, at: CampaignAtPlace): ShareImage | undefined {
  const image = landingImage(site, at);
  const { title, message } = pictureAt(site.settings, at);
  const { title: itsTitle, message: itsMessage } = image.picture;
  return title === itsTitle && isDeepStrictEqual(message, itsMessage) ? image : undefined;
}

/** The picture of a guide. */
export function guideImage(site: Site, guide: GuideEntry): ShareImage {
  const campaign = site.content.campaigns.find(({ id }) => id === guide.campaign);
  const at =
    campaign && campaignAtPlace(site.content, campaign, placeWithKey(site.content, NATIONWIDE));
  const isOver = at !== undefined && phaseNow(at.timetable, site.settings.now).phase === 'closed';
  return imageOf(guidePictureUrl(guide.id), {
    title: guide.title,
    message: isOver ? pictureAt(site.settings, at).message : { text: guide.summary },
    about: 'Hướng dẫn từng bước',
    ...signature(site.settings, site.content.site.publisher?.name ?? null),
    isOver,
  });
}

/** The picture of the site, for every page without one of its own. */
export function siteImage(site: Site): ShareImage {
  const { name, description, publisher } = site.content.site;
  return imageOf(sitePictureUrl, {
    title: name,
    message: { text: description },
    about: 'Hướng dẫn, thời hạn, nơi giúp đỡ',
    ...signature(site.settings, publisher?.name ?? null),
    isOver: false,
  });
}

function pictureAt(settings: Settings, at: CampaignAtPlace): SharePicture {
  const { campaign, place, publisher, timetable } = at;
  const { phase } = phaseNow(timetable, settings.now);
  const inApp = sentenceCase(SHEET_WORDS.subtitle);
  const from = phase === 'upcoming' ? ` từ ngày ${formatDay(campaign.periods.vneid.opens)}` : '';
  const isOver = phase === 'closed';
  return {
    title: campaign.title,
    message: isOver
      ? { label: inApp, date: endedWords(campaign) }
      : {
          label: `${inApp}${from}. ${SHEET_WORDS.deadlineLabel}:`,
          date: publicLastDay(at).value,
        },
    about: place.name,
    ...signature(settings, publisher),
    isOver,
  };
}

/** The consultation a place's picture is about; none where there has never been one. */
function campaignToShow(site: Site, place: Place): CampaignAtPlace | undefined {
  const all = site.content.campaigns.map((campaign) =>
    campaignAtPlace(site.content, campaign, place),
  );
  const lastEnd = ({ timetable }: CampaignAtPlace): number => timetable.closings.at(-1) ?? 0;
  return (
    featuredAmong(all, site.settings.now) ?? all.toSorted((a, b) => lastEnd(b) - lastEnd(a))[0]
  );
}

/** Who says it, and where. */
function signature(
  settings: Settings,
  publisher: string | null,
): Pick<SharePicture, 'publisher' | 'address' | 'trial'> {
  return {
    publisher: publisher ?? `${wording.sample}. ${SHEET_WORDS.noPublisher}`,
    address: settings.siteUrl.replace(/^https?:\/\//, ''),
    trial: settings.isTrial,
  };
}

function imageOf(path: string, picture: SharePicture): ShareImage {
  const { title, message, about } = picture;
  const words = 'text' in message ? message.text : `${message.label} ${message.date}`;
  return { path, alt: `${title}. ${words} (${about})`, picture };
}
