/** The workshop's own code, with the engine of browsers, for a page that measures or tests it. */
import { zipFile } from '../src/feeds/zip.ts';
import { ListMaking } from '../src/kit/lists/list-making.ts';
import type { DroppedList, ListStart } from '../src/kit/lists/list-order.ts';
import { workshopJobs } from '../src/kit/sheets/workshop-jobs.ts';
import { engineMemory } from '../src/press/engine/browser/typesetter.ts';
import { renderSheets } from '../src/press/sheets/sheet.ts';

/** Makes every sheet of a list; how many bytes the ZIP has. */
async function zipOfList(list: DroppedList, start: ListStart): Promise<number> {
  const { making } = await ListMaking.of(list);
  making.begin(start);
  let isMore = true;
  while (isMore) isMore = making.next() !== null;
  return zipFile(await making.files()).length;
}

/** The parts as a page has them once they have come: unpacked. */
const fetchAll = (urls: readonly string[]): Promise<ArrayBuffer[]> =>
  Promise.all(
    urls.map(async (url) => {
      const file = await (await fetch(url)).arrayBuffer();
      const [first, second] = new Uint8Array(file);
      if (first !== 0x1f || second !== 0x8b) return file;
      const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
      return new Response(stream).arrayBuffer();
    }),
  );

/** Starts all of it. */
async function start(parts: readonly ArrayBuffer[]): Promise<void> {
  const [typesetter, rasteriser] = parts.slice(-2);
  if (!typesetter || !rasteriser) throw new RangeError('no parts');
  await workshopJobs.start({ typesetter, fonts: parts.slice(0, -2) });
  await workshopJobs.rasteriser(rasteriser);
}

const press = {
  fetchAll,
  start,
  jobs: workshopJobs,
  drawSheets: renderSheets,
  memory: engineMemory,
  zipOfList,
};

/** What the page has. */
export type PressInPage = typeof press;

Object.assign(globalThis, { press });
