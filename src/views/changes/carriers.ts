import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { embedUrl, playerUrl, postUrl, scriptUrl, slogansUrl } from '../../model/addresses.ts';
import { boardKey } from '../../model/boards/board.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import { textsOnSheet } from '../../press/sheets/sheet-boxes.ts';
import type { Site } from '../../site.ts';
import { boardsOf, scenesOn } from '../board/frames-of.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { localPosts } from '../campaign/post-places.ts';
import { endedPost, runningPost } from '../campaign/post-text.ts';
import { articleText } from '../campaign/press-text.ts';
import { codeFor } from '../code/printed-codes.ts';
import { placesOf, placeWithKey } from '../place/places.ts';
import { factsOfSheet, publishedSheets } from '../sheet/published-sheets.ts';
import { openFactsOf } from '../sheet/sheet-facts-of.ts';
import { urlOfSheet } from '../sheet/sheet-files.ts';
import { openSlogans } from '../slogan/open-slogans.ts';
import { paragraphsOf } from '../slogan/spoken-script.ts';

/** One thing that carries facts to people. */
export interface Carrier {
  kind: 'sheet' | 'frame' | 'post' | 'text';
  /** The same in two builds as long as the thing stays the same. */
  id: string;
  /** "Áp phích hướng dẫn" */
  name: string;
  campaign: string;
  /** Key of its place. */
  place: string;
  url: string;
  /** The printed code it bears. */
  code?: string;
  /** Everything it says, a text an item. */
  wording: readonly string[];
  /** Its time is over: the site shows it no more, yet it may hang or play wherever somebody has put it. */
  isPast?: true;
}

/** Everything a build has published that carries facts away from its pages: paper, frames, posts, texts. */
export const carriersOf = (site: Site): Carrier[] => [
  ...sheets(site),
  ...site.content.campaigns.flatMap((campaign) => [
    ...frames(site, campaign),
    ...posts(site, campaign),
    ...scripts(campaign),
    ...articles(site, campaign),
  ]),
  ...slogans(site),
];

/** Each sheet as the build makes it; once its consultation is over, also as it was printed before. */
function sheets(site: Site): Carrier[] {
  return publishedSheets(site.content).flatMap((sheet) => {
    const { at, form, subject } = sheet;
    const facts = factsOfSheet(site, sheet);
    const url = urlOfSheet(sheet);
    const made: Carrier = {
      kind: 'sheet',
      id: url,
      name: kindOf(form.kind).name,
      campaign: at.campaign.id,
      place: at.place.key,
      url,
      code: facts.code,
      wording: textsOnSheet(facts, form),
    };
    if (facts.ended === undefined) return [made];
    const printed = textsOnSheet(openFactsOf(site, at, form.kind, subject), form);
    const wording = printed.filter((text) => !made.wording.includes(text));
    return [made, { ...made, id: `${url}#da-in`, wording, isPast: true }];
  });
}

/** The pictures of every board, and what runs along below them; those whose time is over apart. */
function frames(site: Site, campaign: CampaignEntry): Carrier[] {
  return boardsOf(site.content).flatMap(({ place, board }) => {
    const at = campaignAtPlace(site.content, campaign, place);
    const key = boardKey(place.key, board.id);
    const { scenes, refused } = scenesOn(site, at, board);
    const url = playerUrl(campaign.id, key);
    const row = codeFor(site.content, campaign, place.key, 'screen');
    const shared = { campaign: campaign.id, place: place.key, ...(row && { code: row.code }) };
    const isPast = ({ until }: { until: number | null }): boolean =>
      until !== null && until <= site.settings.now;
    const ticker: Carrier = {
      ...{ ...shared, kind: 'text', id: `${url}rss.xml`, name: `chữ chạy ${key}`, url },
      wording: textsOf([...scenes, ...refused].filter((one) => !isPast(one))),
    };
    const gone = textsOf([...scenes, ...refused].filter(isPast));
    const old = gone.filter((text) => !ticker.wording.includes(text));
    return [
      ...scenes.map(({ name, scene, until }): Carrier => {
        const message = name.replace(/^\d+-/, '');
        const id = `${url}#${message}`;
        return {
          ...shared,
          kind: 'frame',
          id,
          name: `${key}, ${message}`,
          url,
          wording: [scene.text],
          ...(isPast({ until }) && { isPast: true }),
        };
      }),
      ticker,
      ...(old.length > 0
        ? [{ ...ticker, id: `${ticker.id}#cu`, wording: old, isPast: true as const }]
        : []),
    ];
  });
}

const textsOf = (all: readonly { text: string }[]): string[] => [
  ...new Set(all.map(({ text }) => text)),
];

function posts(site: Site, campaign: CampaignEntry): Carrier[] {
  return [nationwide(site.content, campaign), ...localPosts(site.content, campaign.id)].map(
    (at): Carrier => {
      const { key, name } = at.place;
      const url = key === NATIONWIDE ? `${slogansUrl()}bai-dang/` : postUrl(campaign.id, key);
      const texts = [runningPost(site, at).text, endedPost(site.settings, at).text];
      return {
        kind: 'post',
        id: `${url}#${campaign.id}`,
        name: `bài đăng, ${name}`,
        campaign: campaign.id,
        place: key,
        url,
        wording: texts.flatMap((text) => text.split(/\n+/)),
      };
    },
  );
}

const nationwide = (content: Content, campaign: CampaignEntry): CampaignAtPlace =>
  campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE));

const scripts = ({ id: campaign, scripts: all }: CampaignEntry): Carrier[] =>
  all.map(({ id, title, prose }) => {
    const url = scriptUrl(campaign, id);
    const wording = [title, ...paragraphsOf(prose)];
    return {
      kind: 'text',
      id: url,
      name: `bài phát thanh “${title}”`,
      campaign,
      place: NATIONWIDE,
      url,
      wording,
    };
  });

function articles(site: Site, campaign: CampaignEntry): Carrier[] {
  const at = nationwide(site.content, campaign);
  const url = embedUrl(campaign.id);
  const wording = [false, true].flatMap((isOver) => articleText(site, at, isOver).split(/\n+/));
  const shared = { campaign: campaign.id, place: NATIONWIDE };
  return [{ ...shared, kind: 'text', id: url, name: 'bài cho báo, cổng thông tin', url, wording }];
}

const slogans = (site: Site): Carrier[] =>
  openSlogans(site).map(({ id, campaign, text, smsText, unaccented }) => ({
    kind: 'text',
    id: `${campaign} ${id}`,
    name: `khẩu hiệu ${id}`,
    campaign,
    place: NATIONWIDE,
    url: `${slogansUrl()}#${id}`,
    wording: [...new Set([text, smsText, unaccented])],
  }));

/** Names of places by key, for lists of carriers. */
export const placeNames = (content: Content): ReadonlyMap<string, string> =>
  new Map(placesOf(content).map(({ key, name }) => [key, name]));
