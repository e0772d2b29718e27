import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration, HookParameters } from 'astro';
import { readChecked, writeChecked } from '../../files/checked-file.ts';
import { filesBelow, fingerprintOfFiles } from '../../files/fingerprint.ts';
import { isInside } from '../../files/is-inside.ts';
import { projectFile } from '../../files/project-file.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { collectGarbage } from '../../press/engine/collect.ts';
import type { Settings } from '../../settings.ts';

const SHELF = projectFile('.cache/bundled');

/** Bundles of so many editions are kept, 16 MB each: those that were used last. */
const MOST_KEPT = 4;

/** What a bundle may be made of. The versions of libraries stand in the lock file. */
const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The program that makes pages, as Astro names it below the folder of the site. */
const ENTRY = /^\.prerender[\\/](prerender-entry\.[^\\/]+)$/;

type Setup = HookParameters<'astro:build:setup'>;
type Builder = Parameters<NonNullable<NonNullable<Setup['vite']['builder']>['buildApp']>>[0];

/** What stands in the folder of a site before its first page is made. */
interface Bundles {
  /** That folder, as the program that makes pages names it. */
  folder: string;
  files: [path: string, bytes: Uint8Array][];
  /** Which style belongs to which page, by Astro's key of it. */
  styles: [page: string, styles: unknown[]][];
}

/** Bundles that a build takes from an earlier one, or leaves to a later one. */
interface KeptBundles {
  integration: AstroIntegration;
  /** To be called once everything is bundled, before the first page is made. */
  keep: () => void;
}

/**
 * Takes the bundles of an earlier build where nothing has changed that goes into one: to bundle takes
 * two thirds of the time of a build in which only content is new, and half of its memory. The address of the
 * site stands in none, and its folder is named anew: sites of one checkout share them.
 * @param settings those that stand in bundles count
 * @param outDir folder the site is built into, empty
 * @param whileBundling what other cores do when there is no such build
 * @param root folder of the package
 * @param shelf folder of what is kept
 */
export function keptBundles(
  { hasWorkshop }: Settings,
  outDir: string,
  whileBundling: () => void,
  root = process.cwd(),
  shelf = SHELF,
): KeptBundles {
  const keyNow = (): string =>
    join(shelf, fingerprintOfFiles(root, sourcesIn(root), [hasWorkshop]));
  // For a folder outside the checkout Astro bundles the program that makes pages elsewhere.
  const path = isInside(root, outDir) ? keyNow() : undefined;
  let kept = path === undefined ? undefined : readChecked(path);
  if (!kept) whileBundling();
  let pages: Setup['pages'] | undefined;
  return {
    integration: {
      name: 'kept-bundles',
      hooks: {
        'astro:build:setup': (setup) => {
          if (kept) handOut(deserialize(kept) as Bundles, setup, outDir);
          else pages = setup.pages;
          kept = undefined;
        },
      },
    },
    keep: () => {
      if (!pages) return;
      // The bundler leaves 150 MB.
      collectGarbage();
      // Of a source that was changed meanwhile nobody knows what was bundled.
      if (path === undefined || keyNow() !== path) return;
      writeChecked(path, serialize(bundlesIn(outDir, pages)));
      evictOldest(shelf);
    },
  };
}

const sourcesIn = (root: string): string[] => [
  ...FILES.map((file) => join(root, file)),
  ...FOLDERS.flatMap((folder) => filesBelow(join(root, folder))),
];

const asNamed = (folder: string): string => `${pathToFileURL(folder).href}/`;

const bundlesIn = (outDir: string, pages: Setup['pages']): Bundles => ({
  folder: asNamed(outDir),
  files: filesBelow(outDir).map((path) => [relative(outDir, path), readFileSync(path)]),
  styles: [...pages].map(([key, { styles }]) => [key, styles]),
});

/** Puts bundles where the bundler would, and tells Astro what the bundler would. */
function handOut(
  { folder, files, styles }: Bundles,
  { vite, pages, updateConfig }: Setup,
  outDir: string,
): void {
  const fileName = files.flatMap(([path]) => ENTRY.exec(path)?.[1] ?? [])[0];
  const buildApp = vite.builder?.buildApp;
  if (fileName === undefined || !buildApp) return;
  const entry = { type: 'chunk', fileName, code: '', moduleIds: [] };
  const bundled = (...output: object[]): ReturnType<Builder['build']> =>
    Promise.resolve({ output } as unknown as Awaited<ReturnType<Builder['build']>>);
  const build: Builder['build'] = (environment) => {
    // Of none of them anything is left to do for Vite.
    environment.isBuilt = true;
    if (environment.name !== 'prerender') return bundled();
    for (const [path, bytes] of files) {
      const here = ENTRY.test(path)
        ? Buffer.from(bytes).toString().replaceAll(folder, asNamed(outDir))
        : bytes;
      writeWhole(join(outDir, path), here);
    }
    for (const [key, of] of styles) pages.get(key)?.styles.push(...(of as never[]));
    return bundled(entry);
  };
  updateConfig({ builder: { buildApp: (builder) => buildApp({ ...builder, build }) } });
}

function evictOldest(shelf: string): void {
  const byUse = readdirSync(shelf)
    .map((name) => join(shelf, name))
    .map((path) => ({ path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.usedAt - a.usedAt);
  for (const { path } of byUse.slice(MOST_KEPT)) rmSync(path, { force: true });
}
