/** The press as it runs in a page of Chromium, with our templates and fonts. */
import { globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findLightBrowser } from '../src/cli/programs/find-browser.ts';
import { fonts } from '../src/press/engine/fonts.ts';
import type { EngineParts } from '../src/press/engine/browser/typesetter.ts';
import type { Sheet } from '../src/press/sheets/sheet.ts';

const WASM = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
const TEMPLATES = 'src/press/templates';
const ADDRESS = 'http://press.example/';

/** What `press-in-page.ts` puts on the page. */
interface PageWithPress {
  press: {
    start: (parts: EngineParts) => Promise<void>;
    draw: (sheets: readonly Sheet[]) => Uint8Array;
    memory: () => number;
  };
}

/** Draws sheets in the page; what stands in the way is thrown with its words. */
export interface BrowserPress {
  draw: (sheets: readonly Sheet[]) => Promise<Buffer>;
  /** Bytes the typesetter holds. */
  memory: () => Promise<number>;
  close: () => Promise<void>;
}

/** Opens a page and starts the press in it. Nothing is asked of a network. */
export async function startBrowserPress(): Promise<BrowserPress> {
  const bundle = await build({
    entryPoints: ['bench/press-in-page.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const templates = Object.fromEntries(
    globSync('**/*.typ', { cwd: TEMPLATES }).map((path) => [
      path,
      readFileSync(`${TEMPLATES}/${path}`, 'utf8'),
    ]),
  );
  const browser = await chromium.launch({
    executablePath: findLightBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith('.wasm')
      ? route.fulfill({ path: WASM, contentType: 'application/wasm' })
      : route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  await page.evaluate(
    async ([fonts64, sources]) => {
      const bytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const wasm = await (await fetch('/typst.wasm')).arrayBuffer();
      const { press } = globalThis as unknown as PageWithPress;
      await press.start({ wasm, fonts: fonts64.map(bytes), templates: sources });
    },
    [fonts.map((font) => Buffer.from(font).toString('base64')), templates] as const,
  );
  return {
    draw: async (sheets) =>
      Buffer.from(
        await page.evaluate((asked) => {
          const { press } = globalThis as unknown as PageWithPress;
          let text = '';
          for (const byte of press.draw(asked)) text += String.fromCharCode(byte);
          return btoa(text);
        }, sheets as Sheet[]),
        'base64',
      ),
    memory: () => page.evaluate(() => (globalThis as unknown as PageWithPress).press.memory()),
    close: () => browser.close(),
  };
}
