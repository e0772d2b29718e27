/** Bundles of an earlier build: taken only where a new one would be the same. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { keptBundles } from '../../../src/integrations/bundles/kept-bundles.ts';
import { readSettings } from '../../../src/settings.ts';

const top = mkdtempSync(join(tmpdir(), 'bundles-'));
const root = join(top, 'package');
const shelf = join(top, 'shelf');
const settings = readSettings({ SITE_URL: 'https://gopy.example.gov.vn' });

const SOURCES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public/robots.txt',
  'src/kit/list-worker.ts',
  'src/styles/global.css',
];

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The program that makes pages. */
const entryIn = (site: string): string => join(site, '.prerender/prerender-entry.1.mjs');

/** What Astro's hook is given, as far as bundles are concerned; its bundler says what the sources say. */
interface Build {
  hasBundled: boolean;
  styles: unknown[];
}

/**
 * A build up to its first page.
 * @param meanwhile what happens while it bundles
 * @param site its folder
 */
async function build(
  of = settings,
  meanwhile = (): void => undefined,
  site = join(root, 'dist'),
): Promise<Build> {
  rmSync(site, { recursive: true, force: true });
  const bundles = keptBundles(of, site, () => undefined, root, shelf);
  const page = { styles: [] as unknown[] };
  const told = { hasBundled: false, entry: '' };
  const environments = ['prerender', 'client'].map((name) => ({ name, isBuilt: false }));
  const vite = {
    builder: {
      buildApp: async (builder: { build: (one: unknown) => Promise<{ output: unknown[] }> }) => {
        const [made] = await Promise.all(environments.map((one) => builder.build(one)));
        told.entry = (made?.output[0] as { fileName: string }).fileName;
      },
    },
  };
  const hook = bundles.integration.hooks['astro:build:setup'] as unknown as (given: object) => void;
  hook({
    vite,
    pages: new Map([['/', page]]),
    updateConfig: (change: typeof vite) => Object.assign(vite, change),
  });
  await vite.builder.buildApp({
    build: (one) => {
      Object.assign(one as object, { isBuilt: true });
      told.hasBundled = true;
      const said = SOURCES.map((path) => readFileSync(join(root, path), 'utf8')).join(' ');
      put(entryIn(site), `"assets":["${pathToFileURL(site).href}/404.html"] ${said}`);
      put(join(site, '_astro/app.js'), said);
      page.styles = [said];
      return Promise.resolve({ output: [{ fileName: 'prerender-entry.1.mjs' }] });
    },
  });
  meanwhile();
  bundles.keep();
  expect(environments.every(({ isBuilt }) => isBuilt)).toBe(true);
  expect(told.entry).toBe('prerender-entry.1.mjs');
  return { hasBundled: told.hasBundled, styles: page.styles };
}

const script = (): string => readFileSync(join(root, 'dist/_astro/app.js'), 'utf8');

beforeEach(() => {
  rmSync(top, { recursive: true, force: true });
  for (const path of SOURCES) put(join(root, path), 'before');
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

it('a build after one of the same code bundles nothing, and has the same files and styles', async () => {
  const first = await build();
  const made = script();
  const again = await build();
  expect([first.hasBundled, again.hasBundled]).toEqual([true, false]);
  expect(again.styles).toEqual(first.styles);
  expect(script()).toBe(made);
});

describe('a changed source is never served as it was before:', () => {
  test.each(SOURCES)('%s', async (path) => {
    await build();
    put(join(root, path), 'after');
    expect((await build()).hasBundled).toBe(true);
    expect(script()).toContain('after');
  });

  test('one that was changed while it was bundled', async () => {
    await build(settings, () => {
      put(join(root, 'src/kit/list-worker.ts'), 'after');
    });
    expect((await build()).hasBundled).toBe(true);
    put(join(root, 'src/kit/list-worker.ts'), 'before');
    expect((await build()).hasBundled).toBe(true);
  });

  test('a file that is new', async () => {
    await build();
    put(join(root, 'src/pages/new.astro'), '');
    expect((await build()).hasBundled).toBe(true);
  });
});

test('a site without the workshop has bundles of its own', async () => {
  await build();
  expect((await build({ ...settings, hasWorkshop: false })).hasBundled).toBe(true);
});

test('a site at another address takes the same bundles, and makes pages into its own folder', async () => {
  const [here, there] = [join(root, 'dist'), join(root, 'khac/site mới')];
  await build();
  const ofOther = { ...settings, siteUrl: 'https://khac.example.gov.vn' };
  expect((await build(ofOther, undefined, there)).hasBundled).toBe(false);
  const nameOf = (site: string): string => `"${pathToFileURL(site).href}/404.html"`;
  expect(readFileSync(entryIn(here), 'utf8')).toContain(nameOf(here));
  const entry = readFileSync(entryIn(there), 'utf8');
  expect(entry).toContain(nameOf(there));
  expect(entry).not.toContain(nameOf(here));
});

test.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['zeroed by a power cut', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('what is kept and was %s is bundled again', async (_how, spoil) => {
  await build();
  const [name = ''] = readdirSync(shelf);
  writeFileSync(join(shelf, name), spoil(readFileSync(join(shelf, name))));
  expect((await build()).hasBundled).toBe(true);
  expect((await build()).hasBundled).toBe(false);
});

test('a site outside the checkout, whose program Astro bundles elsewhere, takes nothing and keeps nothing', async () => {
  await build();
  const outside = join(top, 'site');
  expect((await build(settings, undefined, outside)).hasBundled).toBe(true);
  rmSync(shelf, { recursive: true });
  expect((await build(settings, undefined, outside)).hasBundled).toBe(true);
  expect((await build()).hasBundled).toBe(true);
});

test('of many editions the four that were used last are kept', async () => {
  for (const edition of ['1', '2', '3', '4', '5', '6']) {
    put(join(root, 'src/styles/global.css'), edition);
    await build();
  }
  expect(readdirSync(shelf)).toHaveLength(4);
  expect((await build()).hasBundled).toBe(false);
});
