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

const press = { jobs: workshopJobs, drawSheets: renderSheets, memory: engineMemory, zipOfList };

/** What the page has. */
export type PressInPage = typeof press;

Object.assign(globalThis, { press });
