/** A page that was found; what it shows is fetched only when it is shown. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
}

/** What is found, the best first. */
export interface Found {
  /** Pages with every word. */
  full: Hit[];
  /** When those are few: pages with some of the words. */
  near: Hit[];
}
