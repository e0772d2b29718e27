/** Reads the symbols of photos beside the page, which never waits; no photo leaves the machine. */
import { prepareZXingModule } from 'zxing-wasm/reader';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import type { ViewPixels } from '../../model/patrol/find-symbols.ts';
import type { SeenSymbol } from '../../model/patrol/seen-symbol.ts';
import { readSymbols } from './read-symbols.ts';

/** What is asked, and what is answered. */
export interface PatrolJobs {
  /** Fetches the reader from its address, once. */
  start: (reader: string) => Promise<null>;
  read: (asked: { pixels: ViewPixels; isWhole: boolean }) => Promise<SeenSymbol[]>;
}

const jobs: PatrolJobs = {
  start: async (reader) => {
    await prepareZXingModule({ overrides: { locateFile: () => reader }, fireImmediately: true });
    return null;
  },
  read: ({ pixels, isWhole }) => readSymbols(pixels, isWhole),
};

serveJobs({ ...jobs }, () => false);
