/** The workshop draws the same poster in the engines of iPhones, of Firefox and of Chromium. */
import { expect, test } from 'vitest';
import { openSettled, isTrueSoon } from '../../src/cli/engines/settle.ts';
import { visitsIn } from '../support/engine-visits.ts';

const ENGINES = ['chromium', 'webkit', 'firefox'] as const;
const visits = visitsIn(ENGINES);

/** Long enough for an engine that compiles 28 MB of WebAssembly beside the others. */
const PATIENCE_MS = 100_000;

/** Keeps the bytes of what the page hands to the visitor, without what the clock writes. */
const KEEP_FILES = `(() => {
  const made = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type === 'application/pdf') blob.arrayBuffer().then((bytes) => {
      window.pdf = new TextDecoder('latin1').decode(bytes);
    });
    return made.call(URL, blob);
  };
  return true;
})()`;
const STATUS = `document.querySelector('[data-say="status"]').textContent`;
const press = (name: string): string =>
  `(document.querySelector('[data-do="${name}"]').click(), true)`;

async function posterIn(engine: (typeof ENGINES)[number]): Promise<string> {
  const tab = visits.tab(engine);
  const origin = await visits.origin('open');
  expect(await openSettled(tab, `${origin}/xuong-in/?noi=00004`)).toEqual([]);
  await isTrueSoon(tab, `document.querySelector('[data-say="place"]').textContent !== ''`);
  await tab.read(KEEP_FILES);
  await tab.read(press('draw'));
  const isDrawn = await isTrueSoon(tab, `${STATUS}.startsWith('Đã vẽ xong')`, PATIENCE_MS);
  expect(isDrawn, `${engine}: ${String(await tab.read(STATUS))}`).toBe(true);
  await tab.read(press('pdf'));
  await isTrueSoon(tab, `typeof window.pdf === 'string'`);
  return String(await tab.read('window.pdf'));
}

/** Without the dates and the marks made of them. */
const withoutClock = (pdf: string): string =>
  pdf
    .replaceAll(/\(D:\d+Z?\)|<xmp:(?:Modify|Create)Date>[^<]+/gu, '')
    .replaceAll(/<xmpMM:(?:Instance|Document)ID>[^<]+|\/ID \[[^\]]+\]/gu, '');

test('the poster of a ward has the same bytes in all of them', async () => {
  const posters = new Map<string, string>();
  for (const engine of ENGINES) posters.set(engine, await posterIn(engine));
  const [first = '', ...rest] = [...posters.values()];
  expect(first.length).toBeGreaterThan(20_000);
  expect(first.startsWith('%PDF')).toBe(true);
  for (const one of rest) {
    expect(one.length).toBe(first.length);
    expect(withoutClock(one) === withoutClock(first)).toBe(true);
  }
});
