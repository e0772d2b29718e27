/** The reader of workbooks in a browser: no file leaves the visitor's machine to be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lightBrowser } from '../../support/visits/light-browser.ts';
import { readWorkbookAsText } from '../../support/texts/read-workbook-as-text.ts';

const FILES = ['cases', 'saved'].flatMap((folder) =>
  readdirSync(`tests/fixtures/workbooks/${folder}`).map(
    (name) => `tests/fixtures/workbooks/${folder}/${name}`,
  ),
);

let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  const reader = await build({
    entryPoints: ['tests/support/texts/read-workbook-as-text.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'chrome87',
  });
  page = await (await lightBrowser()).newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.addScriptTag({ content: reader.outputFiles[0]?.text ?? '' });
});

afterAll(() => page.close());

test.each(FILES)('%s reads in a page as it does in the command', async (file) => {
  const bytes = readFileSync(file);
  const inPage = await page.evaluate(
    (base64) =>
      (
        globalThis as unknown as { readWorkbookAsText: (bytes: Uint8Array) => Promise<string> }
      ).readWorkbookAsText(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
    bytes.toString('base64'),
  );
  expect(inPage).toBe(await readWorkbookAsText(bytes));
});

test('nothing is requested while files are read', () => {
  expect(requests).toEqual([]);
});
