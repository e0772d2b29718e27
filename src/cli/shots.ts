/**
 * Pictures for looking at, into `.shots/`: every page type at 360 and 1280 px, every sheet the site
 * publishes, page by page, every frame. `npm run shots [-- /mot/dia-chi/ …]` takes only those pages. The
 * site is built first unless nothing has changed since it was for the last pictures.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { rasterisePdf } from '../press/proof/proof.ts';
import { readSettings } from '../settings.ts';
import { buildSite, SITE_FOLDER } from './build-site.ts';
import { runCommand } from './command.ts';
import {
  FETCH_PICTURES,
  isTrueSoon,
  PICTURES_ARE_THERE,
  SCRIPTS_HAVE_RUN,
} from './engines/settle.ts';
import { findOrInstallBrowser } from './programs/find-browser.ts';
import { pagesByType } from './page-types.ts';
import { contentOrMistake } from './report.ts';
import { builtBefore } from './shots/built-before.ts';
import { serveFolder } from './static-server.ts';

const OUT = '.shots';
const SIZES = [
  { name: '360', width: 360, height: 740 },
  { name: '1280', width: 1280, height: 800 },
];

await runCommand(async () => {
  const settings = readSettings();
  const content = contentOrMistake(settings);
  const executablePath = await findOrInstallBrowser();
  const built = builtBefore(settings, SITE_FOLDER);
  if (!built.isSame()) {
    await buildSite(settings);
    built.note();
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);

  const asked = process.argv.slice(2);
  const server = await serveFolder(SITE_FOLDER);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const path of asked.length > 0
    ? asked
    : pagesByType(content).map(({ address }) => address)) {
    for (const { name, width, height } of SIZES) {
      const page = await browser.newPage({ viewport: { width, height } });
      // The pictures show the day of the build, as a visitor of that day would see it.
      await page.clock.setFixedTime(settings.now);
      await page.goto(server.origin + path);
      const tab = { read: (expression: string) => page.evaluate<unknown>(expression) };
      await isTrueSoon(tab, SCRIPTS_HAVE_RUN);
      await tab.read(FETCH_PICTURES);
      await isTrueSoon(tab, PICTURES_ARE_THERE);
      const file = `${path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'trang-dau'}-${name}.png`;
      await page.screenshot({ path: join(OUT, file), fullPage: true });
      await page.close();
    }
    console.log(path);
  }
  await browser.close();
  await server.close();

  if (asked.length === 0) {
    for (const file of globSync('dist/ap-phich/**/*.pdf')) {
      const pdf = readFileSync(file);
      const name = file
        .split('/')
        .slice(1)
        .join('_')
        .replace(/\.pdf$/, '');
      const { pages } = await rasterisePdf(pdf, 10);
      for (let number = 1; number <= pages; number++) {
        // The same number of pixels for a badge and an A2.
        const small = await rasterisePdf(pdf, 10, number);
        const dpi = Math.round(8000 / Math.max(small.width, small.height));
        const { data, width, height } = await rasterisePdf(pdf, dpi, number);
        await sharp(data, { raw: { width, height, channels: 4 } })
          .png()
          .toFile(join(OUT, `${name}${pages > 1 ? `-trang-${number}` : ''}.png`));
      }
    }
    for (const file of globSync('dist/man-hinh/*/*/*.png')) {
      cpSync(file, join(OUT, file.split('/').slice(1).join('_')));
    }
  }
  console.log(`Pictures are in ${OUT}/`);
});
