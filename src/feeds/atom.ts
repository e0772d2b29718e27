/** Atom 1.0 (RFC 4287). */
import type { News, NewsItem } from './news.ts';
import { element, xmlText } from './xml-text.ts';

/** Vietnam has kept UTC+7 since 1975. */
const OFFSET_MS = 7 * 3_600_000;

/**
 * A moment as Atom writes it (RFC 3339).
 * @param at epoch ms
 * @returns "2025-10-30T00:00:00+07:00"
 */
export const rfc3339 = (at: number): string =>
  `${new Date(at + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;

/**
 * Writes a feed.
 * @param news what it says
 */
export function atomFeed(news: News): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('id', news.id),
    element('title', news.title),
    element('subtitle', news.about),
    element('updated', rfc3339(news.updatedAt)),
    `<author>${element('name', news.author)}</author>`,
    `<link href="${xmlText(news.self)}" rel="self" type="application/atom+xml"/>`,
    `<link href="${xmlText(news.link)}" rel="alternate" type="text/html"/>`,
    ...news.items.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ id, title, text, link, at }: NewsItem): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', rfc3339(at)),
    element('published', rfc3339(at)),
    `<link href="${xmlText(link)}" rel="alternate" type="text/html"/>`,
    element('summary', text),
    '</entry>',
  ].join('\n');
}
