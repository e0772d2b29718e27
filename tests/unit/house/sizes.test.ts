import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { houseFiles as files } from '../../support/programs/import-edges.ts';

/** Files of a folder, besides those in folders below it. */
const MOST_FILES = 25;

test(`no folder holds more than ${MOST_FILES} files, tests included`, () => {
  const paths = [...files.map(({ path }) => path), ...globSync('tests/**/*.ts')];
  const crowded = [...Map.groupBy(paths, (path) => dirname(path))].filter(
    ([, inside]) => inside.length > MOST_FILES,
  );
  expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual(
    [],
  );
});
