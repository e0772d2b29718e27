import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeSheets, sheetsIn } from '../../../src/integrations/styles/page-sheets.ts';

test('once pages hold their style no sheet is published but what a script asks for, as that of the map', () => {
  const site = mkdtempSync(join(tmpdir(), 'sheets-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  const made = join(site, '_astro');
  mkdirSync(made);
  for (const name of ['Page.a1.css', 'khong-trang-nao.b2.css', 'map.c3.css'])
    writeFileSync(join(made, name), 'p{}');
  writeFileSync(join(made, 'map-view.d4.js'), 'load(["_astro/map.c3.css"])');
  const before = sheetsIn(site);
  // Linked by the page for unknown addresses, which holds no style.
  writeFileSync(join(made, '404.e5.css'), 'p{}');
  removeSheets(site, before);
  expect(readdirSync(made).sort()).toEqual(['404.e5.css', 'map-view.d4.js', 'map.c3.css']);
});
