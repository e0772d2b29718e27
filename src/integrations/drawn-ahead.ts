import type { AstroPrerenderer } from 'astro';
import type { Site } from '../site.ts';
import { allPlaylists } from '../views/board/frames-of.ts';
import { publishedSheets, type PublishedSheet } from '../views/sheet/published-sheets.ts';
import { drawSheet } from '../views/sheet/sheet-files.ts';

/** What draws, and what there is to draw. */
export interface DrawingPress {
  drawFrames: (site: Site) => Promise<unknown>;
  sheetsOf: (site: Site) => PublishedSheet[];
  drawSheet: (site: Site, sheet: PublishedSheet) => Promise<unknown>;
}

const PRESS: DrawingPress = {
  drawFrames: allPlaylists,
  sheetsOf: ({ content }) => publishedSheets(content),
  drawSheet,
};

/** Sheets that are on their way at a time. */
const AT_ONCE = 4;

/** Drawings that are made before a page asks for them. */
interface DrawnAhead {
  begin: () => void;
  /** Ends once all pages are listed: they are made from then on, and ask themselves. */
  untilListed: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  end: () => void;
}

/**
 * Draws on another core while a bundler, or the list of the pages, keeps one busy: frames first, since the pages of
 * screens are named after their bytes. What cannot be drawn is told when its page is made.
 */
export function drawnAhead(site: Site, press = PRESS): DrawnAhead {
  const over = new AbortController();
  const end = (): void => {
    over.abort();
  };
  return {
    begin: () => void draw(site, press, over.signal).catch(() => undefined),
    untilListed: (prerenderer) => ({
      ...prerenderer,
      getStaticPaths: () => prerenderer.getStaticPaths().finally(end),
    }),
    end,
  };
}

async function draw(
  site: Site,
  { drawFrames, sheetsOf, drawSheet }: DrawingPress,
  over: AbortSignal,
): Promise<void> {
  await drawFrames(site).catch(() => undefined);
  const sheets = sheetsOf(site).values();
  const lane = async (): Promise<void> => {
    for (const sheet of sheets) {
      if (over.aborted) return;
      await drawSheet(site, sheet).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
