import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { SHEET_KINDS, SHEET_SLUGS } from '../../../src/model/sheets/sheet-kinds.ts';

test('every kind of sheet is set by the template of its name, and no template lies there for none', () => {
  const templates = readdirSync('src/press/templates/kinds').map((file) => basename(file, '.typ'));
  expect(templates.sort()).toEqual(Object.keys(SHEET_KINDS).sort());
});

test('no two kinds share a name in addresses', () => {
  expect(new Set(SHEET_SLUGS).size).toBe(SHEET_SLUGS.length);
});
