/** A page that was found; what it shows is fetched only when it is shown. */
export interface PageHit {
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
export interface FoundPages {
  /** Pages with every word. */
  full: PageHit[];
  /** When those are few: pages with some of the words. */
  near: PageHit[];
}
