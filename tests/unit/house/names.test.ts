import ts from 'typescript';
import { expect, test } from 'vitest';
import { namesExported } from '../../../src/cli/house/source-files.ts';
import { houseFiles as files } from '../../support/programs/import-edges.ts';

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

test('a type of one file alone bears no name that another exports', () => {
  const types = files.flatMap(({ path, scripts }) =>
    scripts
      .flatMap(({ statements }) => [...statements])
      .filter(
        (one) =>
          ts.isInterfaceDeclaration(one) ||
          ts.isTypeAliasDeclaration(one) ||
          ts.isClassDeclaration(one),
      )
      .map((one) => ({
        path,
        name: one.name?.text ?? '',
        isExported: ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
      })),
  );
  const exported = new Map(
    types.filter(({ isExported }) => isExported).map(({ name, path }) => [name, path]),
  );
  const same = types.filter(({ name, path, isExported }) => {
    const other = exported.get(name);
    return isExported !== true && other !== undefined && other !== path;
  });
  expect(same.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});
