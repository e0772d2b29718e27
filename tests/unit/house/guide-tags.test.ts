import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE_TAGS } from '../../../src/content-files/checks/guide-grammar.ts';

test('every tag a guide may hold is drawn by the component of its name, and no component lies there for none', () => {
  const drawn = ['guide', 'inline']
    .flatMap((kind) => readdirSync(`src/components/${kind}/tags`))
    .map((file) => basename(file, '.astro'));
  expect(drawn.sort()).toEqual(Object.keys(GUIDE_TAGS).sort());
});
