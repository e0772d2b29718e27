import type { News } from '../../feeds/news.ts';
import { CORRECTIONS_FEED_URL, correctionUrl, CORRECTIONS_URL } from '../../model/addresses.ts';
import { startOfDay } from '../../model/time/calendar.ts';
import type { Site } from '../../site.ts';
import { placeNames } from './carriers.ts';
import { correctionsMade } from './corrections.ts';

/** When the feed was begun: what it says of itself while nothing was corrected. */
const BEGUN = startOfDay('2026-11-29');

/** What was corrected, for feed readers. */
export function correctionsNews(site: Site): News {
  const { content, settings } = site;
  const { hostname } = new URL(settings.siteUrl);
  const names = placeNames(content);
  const items = correctionsMade(site).map(({ id, on, what, place, from, to, why }) => ({
    id: `tag:${hostname},2026-11-29:thay-doi/${id}`,
    title: `Đã sửa: ${what}, ${names.get(place) ?? place}`,
    text: `Bản cũ ghi: ${from}. Nay: ${to}. ${why}`,
    link: settings.siteUrl + correctionUrl(id),
    at: startOfDay(on),
  }));
  return {
    id: `tag:${hostname},2026-11-29:thay-doi`,
    title: `Những gì đã sửa – ${content.site.name}`,
    about: 'Thông tin đã in, đã đăng mà nay khác.',
    link: settings.siteUrl + CORRECTIONS_URL,
    self: settings.siteUrl + CORRECTIONS_FEED_URL,
    author: content.site.publisher?.name ?? content.site.name,
    updatedAt: items[0]?.at ?? BEGUN,
    items,
  };
}
