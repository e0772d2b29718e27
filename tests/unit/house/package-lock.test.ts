import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importEdges } from '../../support/programs/import-edges.ts';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
/** All but ourselves. */
const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

test('whatever machine installs us, every package is held to the bytes the registry had', () => {
  // npm leaves out those of other machines; `npm view NAME@VERSION dist.integrity` tells them.
  const open = locked
    .filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version ?? ''}`);
  expect(open).toEqual([]);
  expect(locked.length).toBeGreaterThan(500);
});

test('packages of Windows, macOS and Linux are all there', () => {
  for (const machine of ['win32-x64', 'darwin-arm64', 'linux-x64'])
    expect(
      locked.some(([path]) => path.includes(machine)),
      machine,
    ).toBe(true);
});

/** Licences that let anybody use, change and pass on, as SPDX writes them. */
const PERMISSIVE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Zlib', 'Python-2.0', 'OFL-1.1'],
];

/** Licences with a duty to pass changes on: of tools that run while the site is built. */
const OF_TOOLS: Record<string, RegExp> = {
  'MPL-2.0': /^(?:@resvg\/|lightningcss)/,
  'LGPL-3.0-or-later': /^@img\/sharp/,
  'CC-BY-4.0': /^caniuse-lite$/,
};

/** Where licences are joined by "OR" one of them is enough, by "AND" each counts. */
const mayBeUsed = (name: string, license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice
        .split(' AND ')
        .every((one) => PERMISSIVE.includes(one) || (OF_TOOLS[one]?.test(name) ?? false)),
    );

test('every package a build uses has a licence we know and may use', () => {
  const strange = locked
    .filter(([, { dev, license }]) => dev !== true && license !== undefined)
    .map(([path, { license = '' }]) => ({
      name: path.split('node_modules/').at(-1) ?? '',
      license,
    }))
    .filter(({ name, license }) => !mayBeUsed(name, license));
  expect(strange).toEqual([]);
});

/** How NOTICE spells them. */
const IN_NOTICE: Record<string, string> = {
  MIT: 'MIT License',
  'Apache-2.0': 'Apache License 2.0',
  'BSD-3-Clause': 'BSD 3-Clause License',
  'OFL-1.1': 'SIL Open Font License 1.1',
  'BlueOak-1.0.0': 'Blue Oak Model License 1.0.0',
  ISC: 'ISC License',
  'BSD-2-Clause': 'BSD 2-Clause License',
};

/** What `#press/…` means to a browser. */
const { imports: aliases } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  imports: Record<string, { browser: string }>;
};

/** The packages that files, and all they import, are bundled with for a browser. */
function packagesBehind(isEntry: (path: string) => boolean): string[] {
  const seen = new Set(importEdges.map(({ path }) => path).filter(isEntry));
  const packages = new Set<string>();
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of seen) {
    for (const { specifier, target, isType } of importEdges.filter(({ path }) => path === file)) {
      if (isType) continue;
      const own = aliases[specifier]?.browser.replace('./', '') ?? target;
      if (own !== null) seen.add(own);
      else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  }
  return [...packages].map((specifier) =>
    specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}

/** Inside packages that ship, but only in their commands, in what Node runs, or in types. */
const NOT_SHIPPED = /^(?:@types\/.*|type-fest|yargs|pngjs|image-size|https|minimist)$/;

/** With every package inside those, as the lock file says: some come bundled and cannot be seen in ours. */
function withPartsOf(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = packages[`node_modules/${name}`] ?? {};
    for (const part of Object.keys(dependencies)) if (!NOT_SHIPPED.test(part)) all.add(part);
  }
  return [...all];
}

test(
  'NOTICE names every package whose code reaches a visitor, with its licence',
  { timeout: 60_000 },
  () => {
    const notice = readFileSync('NOTICE', 'utf8');
    const imported = packagesBehind((path) =>
      /^src\/browser\/|^src\/kit\/.*-worker\.ts$/.test(path),
    );
    // They come by other ways than an import, and with nothing inside that ships.
    const others = ['pagefind', '@expo-google-fonts/be-vietnam-pro', 'tailwindcss', 'vite'];
    const shipped = [...new Set([...withPartsOf(imported), ...others])];
    expect(shipped).toContain('earcut');
    expect(shipped.length).toBeGreaterThan(50);
    const words = new Set(notice.match(/[@\w][\w@/.-]*[\w]/g));
    expect(shipped.filter((name) => !words.has(name))).toEqual([]);
    const parts = notice.split(/\n(?=\d+\. |\s*Under the )/).map((one) => one.replace(/\s+/g, ' '));
    const unnamed = shipped.filter((name) => {
      const { license = 'none' } = packages[`node_modules/${name}`] ?? {};
      const wanted = license.replace(/[()]/g, '').split(/ (?:AND|OR) /);
      const part = parts.find((one) => one.includes(`package ${name}`) || one.includes(` ${name}`));
      return !wanted.some((licence) => part?.includes(IN_NOTICE[licence] ?? licence));
    });
    expect(unnamed).toEqual([]);
  },
);

test('only packages named one by one may run a script while they are installed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const running = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect(running.length).toBeGreaterThan(0);
  expect(running.filter((name) => !(name in allowScripts))).toEqual([]);
});
