import type { CampaignEntry, Content } from '../../content-files/content.ts';
import type { News, NewsItem } from '../../feeds/news.ts';
import { campaignUrl, directiveUrl, newsFeedUrl, placeUrl } from '../../model/addresses.ts';
import { startOfDay, startOfNextDay } from '../../model/time/calendar.ts';
import { DAY_MS, formatDay } from '../../model/time/vietnam-clock.ts';
import { deadlineWords } from '../../model/campaign/deadline.ts';
import { NATIONWIDE, NATIONWIDE_NAME } from '../../model/places/place.ts';
import { slugOf } from '../../model/text/vietnamese.ts';
import type { Deadline } from '../../schemas/deadline.ts';
import { endedWords } from './ended-words.ts';
import { placesOf } from '../place/places.ts';
import { vneidPeriodWords } from './vneid-period.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';

/** How long before the end the reminder goes out: the last three days, as everywhere on the site. */
const REMINDER_DAYS = 2;

/** News before it has its whole addresses. */
type DraftNews = Omit<NewsItem, 'id' | 'link'> & { key: string; path: string };

/**
 * News and deadlines of a consultation up to the moment of the build. Their moments come from the
 * content: the day it opened, the date of the document a deadline stands in, the end.
 * @param format which feed they go into
 */
export function campaignNews(site: Site, campaign: CampaignEntry, format: 'rss' | 'atom'): News {
  const { opens, closes } = campaign.periods.vneid;
  const isOver = site.settings.now >= startOfNextDay(closes);
  const idOf = tagsOf(site.settings, campaign);
  const items = [
    ...milestones(campaign),
    ...deadlineNews(site.content, campaign),
    ...letters(site.content, campaign),
  ]
    .filter(({ at }) => at <= site.settings.now)
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
    .map(({ key, path, ...item }) => ({
      ...item,
      id: idOf(key),
      link: site.settings.siteUrl + path,
    }));
  return {
    id: idOf('tin'),
    title: isOver ? `${campaign.title} (đã kết thúc)` : campaign.title,
    about: isOver
      ? `${endedWords(campaign)}. ${vneidPeriodWords(campaign)}`
      : `${campaign.summary} ${vneidPeriodWords(campaign)}`,
    link: site.settings.siteUrl + campaignUrl(campaign.id),
    self: site.settings.siteUrl + newsFeedUrl(campaign.id, format),
    author:
      site.content.site.publisher?.name ??
      `${site.content.site.name} (bản mẫu, chưa có cơ quan phát hành)`,
    updatedAt: items[0]?.at ?? Math.min(site.settings.now, startOfDay(opens)),
    items,
  };
}

/** Tag URIs (RFC 4151): they stay the same when pages move. */
function tagsOf(settings: Settings, { id, periods }: CampaignEntry): (key: string) => string {
  const { hostname } = new URL(settings.siteUrl);
  return (key) => `tag:${hostname},${periods.vneid.opens}:${id}/${key}`;
}

function milestones(campaign: CampaignEntry): DraftNews[] {
  const { opens, closes } = campaign.periods.vneid;
  const path = campaignUrl(campaign.id);
  const end = startOfNextDay(closes);
  const last = formatDay(closes);
  const reminder: DraftNews[] = [
    {
      key: 'sap-het-han',
      at: startOfDay(closes) - REMINDER_DAYS * DAY_MS,
      title: `Sắp hết hạn: ${campaign.title}`,
      text: `VNeID nhận ý kiến đến hết ngày ${last}.`,
      path,
    },
  ];
  const result: DraftNews[] = (campaign.outcome?.sources ?? [])
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .slice(-1)
    .map((checkedOn) => ({
      key: 'ket-qua',
      at: Math.max(startOfDay(checkedOn), end),
      title: `Kết quả: ${campaign.title}`,
      text: campaign.outcome?.text ?? '',
      path,
    }));
  return [
    {
      key: 'bat-dau',
      at: startOfDay(opens),
      title: `Bắt đầu: ${campaign.title}`,
      text: `${campaign.summary} ${vneidPeriodWords(campaign)}`,
      path,
    },
    ...reminder,
    {
      key: 'ket-thuc',
      at: end,
      title: `Đã kết thúc: ${campaign.title}`,
      text: `${endedWords(campaign)}. ${campaign.afterwards?.text ?? ''}`.trim(),
      path,
    },
    ...result,
  ];
}

function deadlineNews(content: Content, campaign: CampaignEntry): DraftNews[] {
  const opened = startOfDay(campaign.periods.vneid.opens);
  const newsOf =
    (place: string, name: string, path: string) =>
    (deadline: Deadline): DraftNews => ({
      key: `thoi-han/${place}/${deadline.audience}/${slugOf(deadline.label)}`,
      at: dateOfSource(content, deadline) ?? opened,
      title: `${name} – ${deadline.label}: ${deadlineWords(deadline)}`,
      text: `${deadline.label}: ${deadlineWords(deadline)}.${deadline.note ? ` ${deadline.note}` : ''}`,
      path,
    });
  const national = campaign.deadlines.map(
    newsOf(NATIONWIDE, NATIONWIDE_NAME, campaignUrl(campaign.id)),
  );
  const local = placesOf(content).flatMap(({ key, name, localities }) =>
    (localities.at(-1)?.campaigns[campaign.id]?.deadlines ?? []).map(
      newsOf(key, name, placeUrl(key)),
    ),
  );
  return [...national, ...local];
}

/** When the first dated document a deadline stands in was issued. */
function dateOfSource({ directives }: Content, { sources }: Deadline): number | null {
  const days = sources
    .map(({ directive }) => directives.find(({ id }) => id === directive)?.issuedOn)
    .filter((day) => day !== undefined)
    .sort();
  return days[0] === undefined ? null : startOfDay(days[0]);
}

function letters({ directives }: Content, campaign: CampaignEntry): DraftNews[] {
  return campaign.directives.flatMap((id) => {
    const directive = directives.find((one) => one.id === id);
    if (directive?.issuedOn === undefined) return [];
    return {
      key: `van-ban/${id}`,
      at: startOfDay(directive.issuedOn),
      title: `Văn bản của ${directive.issuer}, ngày ${formatDay(directive.issuedOn)}`,
      text: directive.title,
      path: directiveUrl(id),
    };
  });
}
