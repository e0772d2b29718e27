import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findLightBrowser } from '../src/cli/programs/find-browser.ts';
import { unitsIn } from '../src/content-files/units-in.ts';
import { packToday, type TodayFile } from '../src/model/finder/today.ts';
import { UnitFinder } from '../src/model/places/find-unit.ts';
import { unitEntries } from '../src/model/places/unit-entries.ts';
import { reportingCommunes, type ReportingUnit } from '../src/model/reports/known-units.ts';
import { reportWorkbook } from '../src/workbooks/reports/report-workbook.ts';

/** A cheap machine: a quarter of this one's speed. */
const SLOWDOWN = 4;
const DAY = '2025-11-04';
/** 114 communes. */
const PROVINCE = 'hai-phong';
const ADDRESS = 'http://reports.example/';

/** What `reports-in-page.ts` puts on the page. */
interface PageWithDesk {
  reportDesk: {
    start: (today: TodayFile) => void;
    take: (file: { name: string; savedAt: number; bytes: Uint8Array }) => Promise<void>;
    merge: (order: unknown) => { merged: { totals: { toDate: number }; faults: unknown[] } };
  };
}

/**
 * Reports read, checked and merged in a page, on its own thread, where the browser can be slowed down.
 * @returns lines of name and figure
 */
export async function benchReports(): Promise<[string, string][]> {
  const units = unitsIn('content');
  const today = packToday(unitEntries(units).filter(({ isFormer }) => !isFormer));
  const finder = new UnitFinder(units);
  const all = [...units.communes.values()];
  const province = [...units.provinces.values()].find(({ slug }) => slug === PROVINCE);
  const own = all.filter(({ provinceCode }) => provinceCode === province?.code);
  const single = await Promise.all(
    reportingCommunes(finder, own, null).units.map((unit) => filledIn([unit])),
  );
  const whole = await filledIn(reportingCommunes(finder, all, null).units);
  const lines: [string, string][] = [];
  for (const slowdown of [1, SLOWDOWN]) {
    const slower = slowdown === 1 ? '' : `, CPU ${slowdown}× slower`;
    const reach = slowdown === 1 ? 2 : 8;
    const many = await timeInPage(today, slowdown, PROVINCE, single);
    lines.push([
      `${single.length} workbooks merged${slower} (to reach: ${reach} s)`,
      `${many.toFixed(2)} s`,
    ]);
    const rows = await timeInPage(today, slowdown, null, [whole]);
    lines.push([
      `${all.length} rows of one${slower} (to reach: ${reach} s)`,
      `${rows.toFixed(2)} s`,
    ]);
  }
  return lines;
}

const filledIn = (units: readonly ReportingUnit[]): Promise<Uint8Array> =>
  reportWorkbook({
    ...{ place: units[0]?.name ?? '', units, days: [DAY] },
    values: Object.fromEntries(
      units.map(({ key }, at) => [
        key,
        {
          ...{ accounts: 9000 + at, before: at, toDate: 2 * at + 1, points: 1, sessions: 2 },
          ...{ materials: 30, difficulty: 'Ứng dụng chậm, quá tải', note: '' },
        },
      ]),
    ),
  });

/** Seconds from the first byte to the merged report. */
async function timeInPage(
  today: TodayFile,
  slowdown: number,
  province: string | null,
  files: readonly Uint8Array[],
): Promise<number> {
  const bundle = await build({
    ...{ entryPoints: ['bench/reports-in-page.ts'], bundle: true, write: false },
    ...{ platform: 'browser', format: 'iife', minify: true },
  });
  const browser = await chromium.launch({
    executablePath: findLightBrowser(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(
      async ([names, day, slug, packed]) => {
        const { reportDesk } = globalThis as unknown as PageWithDesk;
        const bytes = packed.map((text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0)));
        reportDesk.start(names);
        const started = performance.now();
        for (const [at, one] of bytes.entries()) {
          await reportDesk.take({ name: `${at}.xlsx`, savedAt: 0, bytes: one });
        }
        const place = { name: 'x', province: slug, code: null, quarters: [] };
        const { merged } = reportDesk.merge({ place, day, cutOff: null, yesterday: null });
        const seconds = (performance.now() - started) / 1000;
        if (merged.faults.length > 0 || merged.totals.toDate === 0) {
          throw new Error(JSON.stringify(merged.faults.slice(0, 3)));
        }
        return seconds;
      },
      [today, DAY, province, files.map((one) => Buffer.from(one).toString('base64'))] as const,
    );
  } finally {
    await browser.close();
  }
}
