import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { builtBefore } from '../../../src/cli/shots/built-before.ts';
import { readSettings } from '../../../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
const home = process.cwd();

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test('a site is built again for pictures when content, code, day or the site itself changed', () => {
  process.chdir(folder);
  for (const path of ['src', 'public', 'content', 'dist']) mkdirSync(path);
  for (const path of ['src/a.ts', 'content/b.yaml', 'public/c.svg', 'dist/index.html']) {
    writeFileSync(path, '');
  }
  writeFileSync('astro.config.mjs', '');
  writeFileSync('package-lock.json', '');
  const on = (day: string) => builtBefore(readSettings({ SITE_NOW: day }), 'dist');
  expect(on('2025-11-03').isSame()).toBe(false);
  on('2025-11-03').note();
  expect(on('2025-11-03').isSame()).toBe(true);
  expect(on('2025-11-04').isSame()).toBe(false);
  for (const path of ['src/a.ts', 'content/b.yaml', 'dist/index.html']) {
    on('2025-11-03').note();
    utimesSync(path, 1, Math.random() * 1e6);
    expect(on('2025-11-03').isSame(), path).toBe(false);
  }
});
