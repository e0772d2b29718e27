/** RSS 2.0 (rssboard.org/rss-specification), with the self link the RSS Advisory Board recommends. */
import type { News, NewsItem } from './news.ts';
import { element, xmlText } from './xml-text.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Vietnam has kept UTC+7 since 1975. */
const OFFSET_MS = 7 * 3_600_000;

/**
 * A moment as RSS writes it (RFC 822 with four digits of the year).
 * @param at epoch ms
 * @returns "Thu, 30 Oct 2025 00:00:00 +0700"
 */
export function rfc822(at: number): string {
  const local = new Date(at + OFFSET_MS);
  const day = String(local.getUTCDate()).padStart(2, '0');
  const clock = local.toISOString().slice(11, 19);
  return `${DAYS[local.getUTCDay()] ?? ''}, ${day} ${MONTHS[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()} ${clock} +0700`;
}

/**
 * Writes a feed.
 * @param news what it says
 */
export function rssFeed(news: News): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', news.title),
    element('link', news.link),
    element('description', news.about),
    element('language', 'vi'),
    element('lastBuildDate', rfc822(news.updatedAt)),
    `<atom:link href="${xmlText(news.self)}" rel="self" type="application/rss+xml"/>`,
    ...news.items.map(itemOf),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemOf({ id, title, text, link, at }: NewsItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', link),
    element('description', text),
    element('guid', id, 'isPermaLink="false"'),
    element('pubDate', rfc822(at)),
    '</item>',
  ].join('\n');
}
