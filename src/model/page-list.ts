/** What pages are called, for the search of phones that cannot run the engine. */
export const PAGE_LIST_URL = '/tim-kiem/trang.json';

/** A page of the list: address, title, other names, kind, short titles of its consultations. */
export type ListedPage = readonly [
  url: string,
  title: string,
  names: string,
  kind: string,
  campaigns: readonly string[],
];
