/** Makes kits beside the page, which never waits. */
import { zipFile } from '../feeds/zip.ts';
import { frameHere } from '../press/workshop/frame-here.ts';
import { serveJobs } from '../press/workshop/serve-jobs.ts';
import { OrderFault } from '../press/workshop/sheet-of-order.ts';
import { pressJobs, rasteriser, type PressJobs } from '../press/workshop/start-press.ts';
import { hashHere } from './hash-here.ts';
import { beginKit, type KitOnItsWay } from './kit-files.ts';
import type { Kit, KitOrder, KitTools } from './kit-order.ts';

/** What can be asked, and what is answered. */
export interface KitJobs extends PressJobs {
  /** How many files there will be. */
  begin: (order: KitOrder) => Promise<number>;
  /** Makes the next file; `false`: none is left. */
  next: (asked: null) => Promise<boolean>;
  /** The whole kit. */
  finish: (asked: null) => Promise<{ zip: Uint8Array<ArrayBuffer>; kit: Kit }>;
}

let current: KitOnItsWay | undefined;

function started<T>(one: T | undefined): T {
  if (one === undefined) throw new RangeError('nothing was started');
  return one;
}

const tools: KitTools = {
  rasterise: async (pdf, dpi) => {
    const document = await rasteriser().loadDocument(pdf);
    try {
      return await document.getPage(0).render({ scale: dpi / 72, render: 'bitmap' });
    } finally {
      document.destroy();
    }
  },
  frame: (scene) => frameHere(rasteriser(), scene),
  hash: hashHere,
};

const jobs: KitJobs = {
  ...pressJobs,
  begin: (order) => {
    current = beginKit(order, tools);
    return Promise.resolve(current.all);
  },
  next: () => started(current).next(),
  finish: async () => {
    const kit = await started(current).whole();
    return { zip: Uint8Array.from(zipFile(kit.files)), kit };
  },
};

serveJobs({ ...jobs }, (error) => error instanceof OrderFault);
