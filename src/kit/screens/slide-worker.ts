/** Writes slides beside the page; fetched only by whoever wants them. */
import { slideShow } from '../../feeds/slide-show.ts';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import type { ScreenShow } from './screen-making.ts';

/** What can be asked. */
export interface SlideJobs {
  write: (show: ScreenShow) => Promise<{ file: Uint8Array<ArrayBuffer> }>;
}

const jobs: SlideJobs = {
  write: async ({ feed, pictures }) => ({ file: Uint8Array.from(await slideShow(feed, pictures)) }),
};

serveJobs({ ...jobs }, () => false);
