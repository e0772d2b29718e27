import { expect, test } from 'vitest';
import { namesExported } from '../../../src/cli/house/source-files.ts';
import { houseFiles as files } from '../../support/import-edges.ts';

test('no two files export the same name: one word, one meaning', () => {
  // Astro asks every endpoint for these.
  const given = ['GET', 'getStaticPaths', 'prerender'];
  const exported = files
    .filter(({ path }) => path.endsWith('.ts'))
    // The engine of browsers has the same parts as the engine of Node, under the same names.
    .filter(({ path }) => !path.startsWith('src/press/engine/browser/'))
    .flatMap(({ path, scripts }) => scripts.flatMap(namesExported).map((name) => ({ path, name })))
    .filter(({ name }) => !given.includes(name));
  const shared = [...Map.groupBy(exported, ({ name }) => name)].filter(
    ([, ones]) => new Set(ones.map(({ path }) => path)).size > 1,
  );
  expect(shared.map(([name, ones]) => [name, ...ones.map(({ path }) => path)])).toEqual([]);
});
