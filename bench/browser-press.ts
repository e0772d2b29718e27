/** The press as it runs in a page of Chromium, with our templates, fonts and the parts as they travel. */
import { globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { findLightBrowser } from '../src/cli/programs/find-browser.ts';
import { webParts } from '../src/press/engine/web-parts.ts';
import type { Sheet } from '../src/press/sheets/sheet.ts';
import { watchPage, type Used } from './page-process.ts';
import type { PressInPage } from './press-in-page.ts';

const TEMPLATES = 'src/press/templates';
const ADDRESS = 'http://press.example/';

/** What `press-in-page.ts` puts on the page. */
export interface PageWithPress {
  press: PressInPage;
  /** The parts of the press, fetched before anything is measured. */
  parts: Parameters<PressInPage['start']>[0];
}

/** Draws sheets in the page; what stands in the way is thrown with its words. */
export interface BrowserPress {
  page: Page;
  draw: (sheets: readonly Sheet[]) => Promise<Buffer>;
  /** What the process of the page has used so far. */
  used: () => Promise<Used>;
  close: () => Promise<void>;
}

/** What the bundler of the site puts in the place of `import.meta.glob`. */
function templates(): Record<string, string> {
  const paths = globSync('**/*.typ', { cwd: TEMPLATES });
  return Object.fromEntries(
    paths.map((path) => [`../templates/${path}`, readFileSync(`${TEMPLATES}/${path}`, 'utf8')]),
  );
}

/** Opens a page with the parts of the press in it, not yet started. Nothing is asked of a network. */
export async function openBrowserPress(): Promise<BrowserPress> {
  const bundle = await build({
    entryPoints: ['bench/press-in-page.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    define: { 'import.meta.glob': 'templatesOfSite' },
    banner: { js: `const templatesOfSite = () => (${JSON.stringify(templates())});` },
    logLevel: 'error',
  });
  const browser = await chromium.launch({
    executablePath: findLightBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const used = await watchPage(browser);
  const parts = webParts();
  await page.route(`${ADDRESS}**`, (route) => {
    const part = parts.find(({ file }) => route.request().url().endsWith(file));
    return part
      ? route.fulfill({ body: Buffer.from(part.bytes), contentType: 'application/octet-stream' })
      : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' });
  });
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  await page.evaluate(
    async (files) => {
      const page = globalThis as unknown as PageWithPress;
      page.parts = await page.press.fetchAll(files);
    },
    parts.map(({ file }) => `/${file}`),
  );
  return {
    page,
    draw: async (sheets) =>
      Buffer.from(
        await page.evaluate((asked) => {
          const { press } = globalThis as unknown as PageWithPress;
          let text = '';
          for (const byte of press.drawSheets(asked)) text += String.fromCharCode(byte);
          return btoa(text);
        }, sheets as Sheet[]),
        'base64',
      ),
    used,
    close: () => browser.close(),
  };
}

/** Opens a page with the press at work. */
export async function startBrowserPress(): Promise<BrowserPress> {
  const press = await openBrowserPress();
  await press.page.evaluate(async () => {
    const page = globalThis as unknown as PageWithPress;
    await page.press.start(page.parts);
  });
  return press;
}
