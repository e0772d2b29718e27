import { variantLabels } from '../src/views/sheet/print-words.ts';
import { provinceSheets, workshopFile } from '../src/views/workshop/workshop-data.ts';
import { unitList } from '../src/views/workshop/unit-list.ts';
import { contentOrMistake } from '../src/cli/report.ts';
import { ORDER_COLUMNS } from '../src/workbooks/orders/order-columns.ts';
import { textTables } from '../src/workbooks/write/text-tables.ts';
import { readSettings } from '../src/settings.ts';
import type { Site } from '../src/site.ts';
import type { Province, Units } from '../src/model/places/units.ts';
import { openBrowserPress, type BrowserPress, type PageWithPress } from './browser-press.ts';
import { workshopOrders, someCommunes } from './example-orders.ts';
import { memoryOfPages } from './workshop-pages.ts';

/** A cheap phone is so many times slower. */
const SLOWDOWN = 4;

/** After so many sheets the memory of the page is looked at again, and again after as many. */
const SHEETS = 200;

/** Communes of the province with most of them. */
const ROWS = 114;

/** Dots an inch of the preview. */
const PREVIEW_DPI = 86;

/**
 * The workshop in Chromium. Each figure is CPU time of the page's process, all threads one after the other,
 * and the clock. A phone four times slower takes at most the CPU time times four. That memory does not grow
 * is seen in a page with the engine alone; the most of it, in the built pages.
 */
export async function benchWorkshop(): Promise<[string, string][]> {
  const settings = readSettings();
  const site: Site = { content: contentOrMistake(settings), settings };
  const press = await openBrowserPress();
  try {
    const orders = someCommunes(site, SHEETS, 1).flatMap((one) =>
      workshopOrders(site, one).slice(0, 1),
    );
    const [first] = orders;
    if (!first) throw new RangeError('no unit');
    const ready = await taken(press, () =>
      press.page.evaluate(async () => {
        const { press: own, parts } = globalThis as unknown as PageWithPress;
        await own.start(parts);
      }),
    );
    const poster = await taken(press, () => preview(press, [first]));
    const before = await memoryOf(press);
    const further = await taken(press, () => preview(press, orders));
    const after = await memoryOf(press);
    await preview(press, orders);
    const later = await memoryOf(press);
    const workbook = await listOfProvince(site);
    const list = await taken(press, () => zipOfProvince(press, site, workbook));
    return [
      ['parts here → press started', inWords(ready)],
      ['first A4 poster on the screen', inWords(poster)],
      [`each of ${SHEETS} further ones`, inWords(further, SHEETS)],
      [`${ROWS} communes from Excel to one ZIP`, inWords(list)],
      [
        `memory after 1, after ${SHEETS + 1}, after ${2 * SHEETS + 1} sheets`,
        [before, after, later].join('; '),
      ],
      ...(await memoryOfPages(workbook)),
    ];
  } finally {
    await press.close();
  }
}

/** Draws and shows sheets as the page does. */
const preview = (
  { page }: BrowserPress,
  orders: ReturnType<typeof workshopOrders>,
): Promise<void> =>
  page.evaluate(
    async ({ asked, scale }) => {
      const { press } = globalThis as unknown as PageWithPress;
      for (const order of asked) {
        await press.jobs.draw(order);
        await press.jobs.page({ page: 0, scale });
      }
    },
    { asked: orders, scale: PREVIEW_DPI / 72 },
  );

/** An Excel list of the communes of a large province, as an office fills it. */
async function listOfProvince({ content: { units } }: Site): Promise<Buffer> {
  const province = provinceWith(units);
  const rows = [...units.communes.values()]
    .filter(({ provinceCode }) => provinceCode === province.code)
    .slice(0, ROWS)
    .map(({ code }) => ORDER_COLUMNS.map((_, at) => (at === 0 ? code : '')));
  const head = ORDER_COLUMNS.map((column) => column.head);
  return Buffer.from(await textTables([{ name: 'Danh sách', head, rows }]));
}

function provinceWith({ provinces }: Units): Province {
  const found = [...provinces.values()].find(({ slug }) => slug === 'ha-noi');
  if (!found) throw new RangeError('ha-noi');
  return found;
}

async function zipOfProvince({ page }: BrowserPress, site: Site, workbook: Buffer): Promise<void> {
  const { content } = site;
  await page.evaluate(
    async ({ base64, list, start }) => {
      const { press } = globalThis as unknown as PageWithPress;
      const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      await press.zipOfList({ ...list, bytes: file }, start);
    },
    {
      base64: workbook.toString('base64'),
      list: {
        ...{ name: 'ha-noi.xlsx', units: unitList(content) },
        ...{ common: workshopFile(site), labels: variantLabels() },
      },
      start: {
        provinces: { 'ha-noi': provinceSheets(site, provinceWith(content.units)) },
        now: site.settings.now,
      },
    },
  );
}

/** What the page's process has, and what the typesetter holds of it. */
async function memoryOf({ page, used }: BrowserPress): Promise<string> {
  const engine = await page.evaluate(() => (globalThis as unknown as PageWithPress).press.memory());
  await page.requestGC();
  return `${mb((await used()).memory)} (engine ${mb(engine)})`;
}

interface Taken {
  cpu: number;
  clock: number;
}

async function taken({ used }: BrowserPress, work: () => Promise<unknown>): Promise<Taken> {
  const [{ cpu }, clock] = [await used(), performance.now()];
  await work();
  return { clock: performance.now() - clock, cpu: (await used()).cpu - cpu };
}

const inWords = ({ cpu, clock }: Taken, times = 1): string =>
  `${ms(cpu / times)} CPU, ${ms((cpu * SLOWDOWN) / times)} at ${SLOWDOWN}×; ${ms(clock / times)} by the clock`;
const ms = (time: number): string => `${Math.round(time)} ms`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
