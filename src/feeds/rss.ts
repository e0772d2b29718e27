/** RSS 2.0 (rssboard.org/rss-specification), with the self link the RSS Advisory Board recommends. */
import { rssMoment } from './moments.ts';
import type { News, NewsItem } from './news.ts';
import { element, rssDocument } from './xml.ts';

/** Writes news as an RSS feed. */
export function rssFeed(news: News): string {
  return rssDocument({}, [
    ...element('title', {}, news.title),
    ...element('link', {}, news.link),
    ...element('description', {}, news.about),
    ...element('language', {}, 'vi'),
    ...element('lastBuildDate', {}, rssMoment(news.updatedAt)),
    ...element('atom:link', { href: news.self, rel: 'self', type: 'application/rss+xml' }),
    ...news.items.flatMap(itemOf),
  ]);
}

function itemOf({ id, title, text, link, at }: NewsItem): string[] {
  return element('item', {}, [
    ...element('title', {}, title),
    ...element('link', {}, link),
    ...element('description', {}, text),
    ...element('guid', { isPermaLink: 'false' }, id),
    ...element('pubDate', {}, rssMoment(at)),
  ]);
}
