import { describe, expect, test } from 'vitest';
import { circlesIn } from '../../../src/cli/house/source-files.ts';
import { houseFiles as files, importEdges as edges } from '../../support/programs/import-edges.ts';

// Imports of types count too: who reads one file of a circle has to read them all.
test('no files import each other in a circle', () => {
  const graph = new Map<string, string[]>(files.map(({ path }) => [path, []]));
  for (const { path, target } of edges) {
    // A component may stand inside itself, as a tree does.
    if (target !== null && target !== path) graph.get(path)?.push(target);
  }
  expect(circlesIn(graph)).toEqual([]);
});

describe('the finder of circles', () => {
  const found = (edges: Record<string, string[]>) => circlesIn(new Map(Object.entries(edges)));

  test('names the files of a circle in the order they import each other', () => {
    expect(found({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['b → c → b']);
  });

  test('two ways to a file are no circle', () => {
    expect(found({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });
});
