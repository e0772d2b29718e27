import type { PlaylistFrame } from '../model/boards/playlist.ts';
import { FEED_MINUTES, publishedAt, type BoardFeed } from './board-feed.ts';
import { isoMoment, rssMoment } from './moments.ts';
import { element, rssDocument } from './xml.ts';

/**
 * The pictures of a board as Media RSS 1.5.1 in RSS 2.0: what is due now, each with its size in bytes,
 * without which some players do not keep it for when there is no network.
 */
export function mrssFeed(feed: BoardFeed): string {
  const channel = [
    ...element('title', {}, feed.title),
    ...element('link', {}, feed.base),
    ...element('description', {}, feed.description),
    ...element('language', {}, 'vi'),
    ...element('lastBuildDate', {}, rssMoment(feed.now)),
    ...element('ttl', {}, String(FEED_MINUTES)),
    ...element('atom:link', {
      href: `${feed.base}mrss.xml`,
      rel: 'self',
      type: 'application/rss+xml',
    }),
    ...feed.due.flatMap((frame) => item(feed, frame)),
  ];
  const namespaces = {
    'xmlns:media': 'http://search.yahoo.com/mrss/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
  };
  return rssDocument(namespaces, channel);
}

function item(feed: BoardFeed, frame: PlaylistFrame): string[] {
  const { width, height } = feed.board;
  const { from, until } = frame;
  const url = feed.base + frame.file;
  // `dcterms:valid` is the one place Media RSS has for the time an item may be shown.
  const bounds = [
    ...(from === null ? [] : [`start=${isoMoment(from)}`]),
    ...(until === null ? [] : [`end=${isoMoment(until)}`]),
  ];
  const valid = bounds.length === 0 ? [] : [...bounds, 'scheme=W3C-DTF'];
  const picture = {
    ...{ url, type: 'image/png', medium: 'image', fileSize: frame.bytes },
    ...{ width, height, duration: frame.seconds },
  };
  return element('item', {}, [
    ...element('title', {}, frame.alt),
    ...element('link', {}, url),
    ...element('description', {}, frame.text),
    ...element('guid', { isPermaLink: 'false' }, frame.sha256),
    ...element('pubDate', {}, rssMoment(publishedAt(feed, from))),
    ...(valid.length > 0 ? element('dcterms:valid', {}, `${valid.join('; ')};`) : []),
    ...element('media:content', picture, element('media:title', { type: 'plain' }, frame.alt)),
  ]);
}
