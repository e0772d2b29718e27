import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { houseFiles as files } from '../../support/import-edges.ts';

/** Files of a folder, besides those in folders below it. */
const MOST_FILES = 25;

test(`no folder holds more than ${MOST_FILES} files`, () => {
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  const crowded = [...folders].filter(([, inside]) => inside.length > MOST_FILES);
  expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual(
    [],
  );
});
