/** Draws the frames of screens beside the page, which never waits. */
import { zipFile } from '../../feeds/zip.ts';
import { frameHere } from '../../press/workshop/frame-here.ts';
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { pressJobs, rasteriser, type PressJobs } from '../../press/workshop/start-press.ts';
import { hashHere } from '../hash-here.ts';
import { ScreenMaking, type ScreenShow } from './screen-making.ts';
import type { DrawnFrame, ScreenOrder, ScreenPlan } from './screen-order.ts';

/** What can be asked, and what is answered. */
export interface ScreenJobs extends PressJobs {
  /** What the screen will show, and what it cannot. */
  begin: (order: ScreenOrder) => Promise<ScreenPlan>;
  /** `null`: none is left. */
  next: (asked: null) => Promise<DrawnFrame | null>;
  /** The pack for a USB stick; `base`: the address it will lie at, empty where it has none. */
  pack: (asked: { base: string }) => Promise<{ zip: Uint8Array<ArrayBuffer> }>;
  /** What slides are made of. */
  show: (asked: null) => Promise<ScreenShow>;
  /** Files as one ZIP. */
  zip: (
    files: readonly { path: string; content: Uint8Array }[],
  ) => Promise<{ zip: Uint8Array<ArrayBuffer> }>;
}

let current: ScreenMaking | undefined;

function begun<T>(one: T | undefined): T {
  if (one === undefined) throw new RangeError('nothing was begun');
  return one;
}

const jobs: ScreenJobs = {
  ...pressJobs,
  begin: (order) => {
    current = new ScreenMaking(order);
    return Promise.resolve(current.plan);
  },
  next: () =>
    begun(current).next({ frame: (scene) => frameHere(rasteriser(), scene), hash: hashHere }),
  pack: ({ base }) => Promise.resolve({ zip: Uint8Array.from(begun(current).pack(base)) }),
  show: () => Promise.resolve(begun(current).show),
  zip: (files) => Promise.resolve({ zip: Uint8Array.from(zipFile(files)) }),
};

serveJobs({ ...jobs }, () => false);
