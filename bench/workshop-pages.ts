/** The built pages of the workshop at work: what a machine must have for them. */
import { chromium, type Page } from 'playwright';
import { Mistake } from '../src/cli/command.ts';
import { findLightBrowser } from '../src/cli/programs/find-browser.ts';
import { run } from '../src/cli/run.ts';
import { serveFolder } from '../src/cli/static-server.ts';
import { watchPage } from './page-process.ts';
import { WHILE_OPEN } from './pages.ts';

const SITE = '.cache/bench/workshop';

/** Each is drawn anew, with a line of its own. */
const SHEETS = 200;

/** Sheets of one page go to paper so often. */
const PRINTS = 3;

const PLACE = '?noi=ha-noi/ba-dinh';

/** A page, and what is done there. */
interface PageTask {
  what: string;
  address: string;
  work: (page: Page) => Promise<void>;
}

/** @param list an Excel list of a province's communes, as offices fill it */
const tasks = (list: Buffer): PageTask[] => [
  {
    what: `${SHEETS} posters looked at, ${PRINTS} printed`,
    address: '/xuong-in/',
    work: async (page) => {
      await press(page, 'Xem bản in', /^Đã vẽ xong/);
      for (let at = 0; at < SHEETS; at += 1) {
        await page.evaluate(paintedAfter, `Dòng số ${at}`);
      }
      await page.evaluate(() => {
        globalThis.print = () => setTimeout(() => dispatchEvent(new Event('afterprint')), 500);
      });
      for (let at = 0; at < PRINTS; at += 1) {
        await page.getByRole('button', { name: 'In ngay' }).click();
        await page.locator('.print-pages canvas').first().waitFor({ state: 'attached' });
        await page.locator('.print-pages').waitFor({ state: 'detached' });
      }
    },
  },
  {
    what: '114 communes from Excel to one ZIP',
    address: '/xuong-in/danh-sach/',
    work: async (page) => {
      await page
        .getByLabel('Danh sách đã điền')
        .setInputFiles({ name: 'ha-noi.xlsx', mimeType: 'application/octet-stream', buffer: list });
      await waitForWords(page, /tờ đã làm/);
    },
  },
  {
    what: 'frames of 1920 × 1080',
    address: `/xuong-in/man-hinh/${PLACE}`,
    work: async (page) => {
      await page.getByLabel('Số điểm ảnh ngang').fill('1920');
      await page.getByLabel('Số điểm ảnh dọc').fill('1080');
      await press(page, 'Vẽ khung hình', /^Đã vẽ \d+/);
    },
  },
  {
    what: 'the kit of a ward',
    address: `/can-bo/bo-tai-lieu/${PLACE}`,
    work: (page) => press(page, 'Làm bộ tài liệu', /Đã làm xong/),
  },
];

/**
 * The most memory each page of the workshop takes, of the whole process: page, worker, engine, pictures.
 * @param list an Excel list of a province's communes
 * @returns lines of name and figure
 * @throws Mistake when the real content does not build
 */
export async function memoryOfPages(list: Buffer): Promise<[string, string][]> {
  const built = await run(
    'astro/bin/astro.mjs',
    ['build', '--silent', '--outDir', SITE],
    WHILE_OPEN,
  );
  if (built !== 0) throw new Mistake('The real content does not build; see above.');
  const { origin, close } = await serveFolder(SITE);
  const lines: [string, string][] = [];
  for (const { what, address, work } of tasks(list)) {
    const browser = await chromium.launch({
      executablePath: findLightBrowser(),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.clock.setFixedTime(WHILE_OPEN.SITE_NOW);
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    if (address === '/xuong-in/') await choosePlace(page);
    await work(page);
    const used = await watchPage(browser);
    const { peak, shared } = await used();
    await page.requestGC();
    const { memory } = await used();
    lines.push([
      `most memory (to reach: 500 MB): ${what}`,
      `${mb(peak)}, ${mb(memory)} once collected; ${mb(shared)} are the browser’s own program`,
    ]);
    await browser.close();
  }
  await close();
  return lines;
}

async function choosePlace(page: Page): Promise<void> {
  await page.getByLabel('Xã, phường, đặc khu hoặc tỉnh, thành phố').fill('ba dinh');
  await page.getByRole('button', { name: 'Phường Ba Đình, thành phố Hà Nội' }).first().click();
}

async function press(page: Page, button: string, end: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await waitForWords(page, end);
}

const waitForWords = (page: Page, words: RegExp): Promise<void> =>
  page
    .locator('[data-say="status"]')
    .filter({ hasText: words })
    .first()
    .waitFor({ timeout: 120_000 });

/**
 * In the page: types a line of one's own and waits until the sheet with it has been painted, which the page
 * does by itself after a pause.
 */
function paintedAfter(line: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[name="ownLine"]');
  const { prototype } = CanvasRenderingContext2D;
  const paint = Object.getOwnPropertyDescriptor(prototype, 'putImageData') ?? {};
  return new Promise((painted) => {
    prototype.putImageData = new Proxy(() => undefined, {
      apply: (_, canvas, pixels) => {
        Object.defineProperty(prototype, 'putImageData', paint);
        (canvas as CanvasRenderingContext2D).putImageData(
          ...(pixels as [ImageData, number, number]),
        );
        painted();
      },
    });
    if (field) field.value = line;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
