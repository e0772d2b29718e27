import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from '../../src/cli/house/source-files.ts';

interface Locked {
  version?: string;
  integrity?: string;
  link?: boolean;
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

test('NOTICE names every package whose code reaches a visitor', { timeout: 60_000 }, () => {
  const notice = readFileSync('NOTICE', 'utf8');
  const imported = sourceFiles()
    .filter(({ path }) => path.startsWith('src/browser/'))
    .flatMap(({ scripts }) => scripts.flatMap(importsOf))
    .map(({ specifier }) => specifier)
    .filter((specifier) => /^(?!\.|\/|node:)/.test(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  // They come by other ways than an import.
  const others = ['pagefind', 'fflate', '@expo-google-fonts/be-vietnam-pro', 'tailwindcss'];
  const shipped = [...new Set([...imported, ...others])];
  expect(shipped).toContain('maplibre-gl');
  expect(shipped.filter((name) => !notice.includes(name))).toEqual([]);
});
