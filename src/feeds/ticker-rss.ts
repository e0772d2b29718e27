import { createHash } from 'node:crypto';
import { FEED_MINUTES, publishedAt, type BoardFeed, type TickerText } from './board-feed.ts';
import { rssMoment } from './moments.ts';
import { element, rssDocument } from './xml.ts';

/**
 * Letters a title may have. Strips of running text time their pages by the title and cut longer ones.
 */
export const TITLE_LETTERS = 80;

/**
 * The running text of a board as RSS 2.0: the title holds the whole text where it is short enough,
 * the description always does.
 */
export function tickerFeed(feed: BoardFeed): string {
  const channel = [
    ...element('title', {}, `${feed.campaign.title} – chữ chạy`),
    ...element('link', {}, feed.campaign.page),
    ...element('description', {}, feed.description),
    ...element('language', {}, 'vi'),
    ...element('lastBuildDate', {}, rssMoment(feed.now)),
    ...element('ttl', {}, String(FEED_MINUTES)),
    ...element('atom:link', {
      href: `${feed.base}rss.xml`,
      rel: 'self',
      type: 'application/rss+xml',
    }),
    ...feed.ticker.flatMap((one) => item(feed, one)),
  ];
  return rssDocument({}, channel);
}

function item(feed: BoardFeed, { text, from }: TickerText): string[] {
  const whole = text.normalize('NFC');
  return element('item', {}, [
    ...element('title', {}, shortTitle(whole)),
    ...element('link', {}, feed.campaign.page),
    ...element('description', {}, whole),
    ...element(
      'guid',
      { isPermaLink: 'false' },
      createHash('sha256').update(`${feed.campaign.id} ${whole}`).digest('hex'),
    ),
    ...element('pubDate', {}, rssMoment(publishedAt(feed, from))),
  ]);
}

/**
 * A text as a title: whole where it has room, else its first sentences, where they say most of what
 * there is room for, else its first words.
 * @param text running text
 * @returns at most {@link TITLE_LETTERS} letters; "…" at its end where something is left out
 */
export function shortTitle(text: string): string {
  if (text.length <= TITLE_LETTERS) return text;
  const room = text.slice(0, TITLE_LETTERS - 2);
  const sentences = /^.{40,}[,;.!?](?=\s)/su.exec(room)?.[0];
  const words = room.slice(0, Math.max(room.lastIndexOf(' '), 1));
  const piece = (sentences ?? words)
    // The number of a step that has no room.
    .replace(/(?<=[.!?]) \d+\.?$/u, '')
    .replace(/[\s,;:.]+$/u, '');
  // Nobody must take the sign for a part of an address.
  return /\/\S*$/u.test(piece) ? `${piece} …` : `${piece}…`;
}
