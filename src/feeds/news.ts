/** News of a consultation, whatever format they go out in. */

/** One piece of news. */
export interface NewsItem {
  /** The same for ever (RFC 4151 tag URI), so that readers show it once. */
  id: string;
  title: string;
  text: string;
  /** Where to read on: a whole address. */
  link: string;
  /** Epoch ms. */
  at: number;
}

/** A list of news with what a feed says of itself. */
export interface News {
  /** The same for ever. */
  id: string;
  title: string;
  about: string;
  /** The page it belongs to, and the address of the feed itself: whole addresses. */
  link: string;
  self: string;
  /** Who publishes. */
  author: string;
  /** When something changed last (epoch ms). */
  updatedAt: number;
  /** The newest first. */
  items: readonly NewsItem[];
}
