/** A page that was found; what it shows is fetched only when it is shown. */
export interface PageHit {
  id: string;
  score: number;
  /** `null` for a page of another site that does not come. */
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    /** Whose page it is, where it is another site's. */
    site?: string;
  } | null>;
}

/** What is found, the best first. */
export interface FoundPages {
  /** Pages with every word. */
  full: PageHit[];
  /** When those are few: pages with some of the words. */
  near: PageHit[];
}
