import type { Content, GuideEntry } from '../../content-files/content.ts';
import {
  campaignPictureUrl,
  guidePictureUrl,
  placePictureUrl,
  sitePictureUrl,
} from '../../model/addresses.ts';
import { formatDay } from '../../model/time/calendar.ts';
import { deadlineWords } from '../../model/campaign/deadline.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { sharePictureSize, type SharePicture } from '../../press/pictures/share-picture.ts';
import { wording } from '../../press/wording.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { endedWords } from '../campaign/ended-words.ts';
import { featuredAmong } from '../campaign/featured.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import { placeWithKey, type Place } from '../place/places.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { settings } from './site-content.ts';

/** Width and height of every such picture, in pixels. */
export const shareImageSize = sharePictureSize;

/** The picture an app shows beside a link: where it lies, what it says. */
export interface ShareImage {
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
export function campaignImage(at: CampaignAtPlace): ShareImage {
  return imageOf(campaignPictureUrl(at.campaign.id), pictureAt(at));
}

/**
 * The picture of a province or commune: the consultation to speak of there, else the last one.
 * @param content the checked content
 * @param place the locality
 */
export function placeImage(content: Content, place: Place): ShareImage {
  const at = campaignToShow(content, place);
  return at ? imageOf(placePictureUrl(place.key), pictureAt(at)) : siteImage(content);
}

/**
 * The picture of the page behind a printed code: the place's own where it speaks of the same
 * consultation, else the consultation's.
 * @param content the checked content
 * @param at the consultation in the place the code was issued for
 */
export function landingImage(content: Content, at: CampaignAtPlace): ShareImage {
  const { campaign, place } = at;
  const isPlacePicture =
    place.key !== NATIONWIDE && campaignToShow(content, place)?.campaign === campaign;
  // The code of a unit without a page of its own has the picture of the place above it.
  const own = { ...at, place: placeWithKey(content, place.key) };
  if (isPlacePicture) return imageOf(placePictureUrl(place.key), pictureAt(own));
  return campaignImage(campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE)));
}

/**
 * The picture of a guide.
 * @param content the checked content
 * @param guide the guide
 */
export function guideImage(content: Content, guide: GuideEntry): ShareImage {
  const campaign = content.campaigns.find(({ id }) => id === guide.campaign);
  const at = campaign && campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE));
  const isOver = at !== undefined && phaseNow(at.timetable).phase === 'closed';
  return imageOf(guidePictureUrl(guide.id), {
    title: guide.title,
    message: isOver ? pictureAt(at).message : { text: guide.summary },
    about: 'Hướng dẫn từng bước',
    ...signature(content.site.publisher?.name ?? null),
    isOver,
  });
}

/**
 * The picture of the site, for every page without one of its own.
 * @param content the checked content
 */
export function siteImage({ site }: Content): ShareImage {
  return imageOf(sitePictureUrl, {
    title: site.name,
    message: { text: site.description },
    about: 'Hướng dẫn, thời hạn, nơi giúp đỡ',
    ...signature(site.publisher?.name ?? null),
    isOver: false,
  });
}

function pictureAt(at: CampaignAtPlace): SharePicture {
  const { campaign, place, publicDeadline, publisher, timetable } = at;
  const { phase } = phaseNow(timetable);
  const inApp = sentenceCase(SHEET_WORDS.subtitle);
  const from = phase === 'upcoming' ? ` từ ngày ${formatDay(campaign.periods.vneid.opens)}` : '';
  const isOver = phase === 'closed';
  return {
    title: campaign.title,
    message: isOver
      ? { label: inApp, date: endedWords(campaign) }
      : {
          label: `${inApp}${from}. ${SHEET_WORDS.deadlineLabel}:`,
          date: sentenceCase(deadlineWords(publicDeadline.deadline)),
        },
    about: place.name,
    ...signature(publisher),
    isOver,
  };
}

/** The consultation a place's picture speaks of; none where there has never been one. */
function campaignToShow(content: Content, place: Place): CampaignAtPlace | undefined {
  const all = content.campaigns.map((campaign) => campaignAtPlace(content, campaign, place));
  const lastEnd = ({ timetable }: CampaignAtPlace): number => timetable.closings.at(-1) ?? 0;
  return featuredAmong(all) ?? all.toSorted((a, b) => lastEnd(b) - lastEnd(a))[0];
}

/** Who says it, and where. */
function signature(
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
  const said = 'text' in message ? message.text : `${message.label} ${message.date}`;
  return { path, alt: `${title}. ${said} (${about})`, picture };
}
