/** The workshop draws the same poster in the engines of iPhones, of Firefox and of Chromium. */
import { expect, test } from 'vitest';
import { openSettled, isTrueSoon } from '../../src/cli/engines/settle.ts';
import { visitsIn } from '../support/visits/engine-visits.ts';

const ENGINES = ['chromium', 'webkit', 'firefox'] as const;
const visits = visitsIn(ENGINES);

/** Long enough for an engine that compiles 28 MB of WebAssembly beside the others. */
const PATIENCE_MS = 240_000;

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
  await isTrueSoon(
    tab,
    `document.querySelector('[data-say="place"]').textContent !== ''`,
    PATIENCE_MS,
  );
  await tab.read(KEEP_FILES);
  await tab.read(press('draw'));
  const isDrawn = await isTrueSoon(tab, `${STATUS}.startsWith('Đã vẽ xong')`, PATIENCE_MS);
  expect(isDrawn, `${engine}: ${String(await tab.read(STATUS))}`).toBe(true);
  await tab.read(press('pdf'));
  await isTrueSoon(tab, `typeof window.pdf === 'string'`, PATIENCE_MS);
  return String(await tab.read('window.pdf'));
}

/** Without the dates and the marks made of them. */
const withoutClock = (pdf: string): string =>
  pdf
    .replaceAll(/\(D:\d+Z?\)|<xmp:(?:Modify|Create)Date>[^<]+/gu, '')
    .replaceAll(/<xmpMM:(?:Instance|Document)ID>[^<]+|\/ID \[[^\]]+\]/gu, '');

/** What the first engine has drawn. */
let model: string | undefined;

test.each(ENGINES)(
  'the poster of a ward has the same bytes in %s',
  { timeout: 300_000 },
  async (engine) => {
    const poster = await posterIn(engine);
    expect(poster.startsWith('%PDF')).toBe(true);
    expect(poster.length).toBeGreaterThan(20_000);
    model ??= poster;
    expect(poster.length).toBe(model.length);
    expect(withoutClock(poster) === withoutClock(model)).toBe(true);
  },
);
