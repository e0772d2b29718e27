/** Atom 1.0 (RFC 4287). */
import { isoMoment } from './moments.ts';
import type { News, NewsItem } from './news.ts';
import { element, xmlDocument } from './xml.ts';

/** Writes news as an Atom feed. */
export function atomFeed(news: News): string {
  const namespace = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' };
  return xmlDocument(
    element('feed', namespace, [
      ...element('id', {}, news.id),
      ...element('title', {}, news.title),
      ...element('subtitle', {}, news.about),
      ...element('updated', {}, isoMoment(news.updatedAt)),
      ...element('author', {}, element('name', {}, news.author)),
      ...element('link', { href: news.self, rel: 'self', type: 'application/atom+xml' }),
      ...page(news.link),
      ...news.items.flatMap(entryOf),
    ]),
  );
}

const page = (href: string): string[] =>
  element('link', { href, rel: 'alternate', type: 'text/html' });

function entryOf({ id, title, text, link, at }: NewsItem): string[] {
  return element('entry', {}, [
    ...element('id', {}, id),
    ...element('title', {}, title),
    ...element('updated', {}, isoMoment(at)),
    ...element('published', {}, isoMoment(at)),
    ...page(link),
    ...element('summary', {}, text),
  ]);
}
