/**
 * Types of every .ts and .astro file, checked in one run of TypeScript's native compiler. That knows no
 * .astro, and `astro check`, which does, needs the compiler before it and ten times as long: so each
 * component is put before it as the TypeScript that Astro's editor support makes of it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { sep } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { runCommand } from '../command.ts';
import { twinsOf, type Twin } from './astro-twins.ts';
import { aboutComponents, componentFault } from './diagnostics.ts';

/** Where the twins of components are, as if they stood beside them. */
const TWINS = '.cache/types';

const COMPILER = 'node_modules/typescript-native/bin/tsc';

/** Each works out for itself the types it meets: four, as the compiler would have it, cost half as much again. */
const CHECKERS = '2';

/** Types that Astro has in every component. */
const OF_ASTRO = ['astro/env', 'astro/astro-jsx'];

/**
 * The command.
 * @returns the exit code
 */
function checkTypes(): number {
  const components = globSync('src/**/*.astro')
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => twinsOf(path, readFileSync(path, 'utf8')));
  const twins = new Map(
    components.flatMap((one) => one.twins.map((twin) => [`${TWINS}/${twin.path}`, twin])),
  );
  const faults = [
    ...components.flatMap((one) => one.faults.map(componentFault)),
    ...aboutComponents(compile(twins), twins),
  ];
  if (faults.length > 0) console.error(faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

/** @returns what the compiler has to say */
function compile(twins: ReadonlyMap<string, Twin>): string {
  // One that is left of a component that has gone would stand for it.
  rmSync(TWINS, { recursive: true, force: true });
  for (const [path, { code }] of twins) writeWhole(path, code);
  const config = `${TWINS}/tsconfig.json`;
  writeWhole(config, JSON.stringify(configFor(twins)));
  const args = ['--project', config, '--pretty', 'false', '--checkers', CHECKERS];
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMPILER, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const output = stdout + stderr;
  return status === 0 || output !== '' ? output : `The compiler has ended (${status ?? 'killed'}).`;
}

/** The project's own settings, with the twins beside the other files. */
const configFor = (twins: ReadonlyMap<string, Twin>) => ({
  extends: '../../tsconfig.json',
  compilerOptions: {
    rootDirs: ['../..', '.'],
    incremental: true,
    tsBuildInfoFile: '../types.tsbuildinfo',
  },
  files: [
    ...OF_ASTRO.map((path) => `../../node_modules/${path}.d.ts`),
    ...[...twins.values()].map(({ path }) => path),
  ],
});

if (import.meta.main) await runCommand(checkTypes);
