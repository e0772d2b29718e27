import { expect, test } from 'vitest';
import ts from 'typescript';
import { walk } from '../../../src/cli/house/source-files.ts';
import { houseFiles, importEdges } from '../../support/programs/import-edges.ts';

/** Where a call of `currentSite()` stands: the names of the functions and constants around it. */
function around(node: ts.Node): string[] {
  const names: string[] = [];
  for (let up = node; !ts.isSourceFile(up); up = up.parent)
    if ((ts.isFunctionDeclaration(up) || ts.isVariableDeclaration(up)) && up.name)
      names.push(up.name.getText());
  return names;
}

test('a page takes the site from Astro, which hands nothing to the list of its addresses', () => {
  const elsewhere = houseFiles
    .filter(({ path }) => !['src/site.ts', 'src/middleware.ts'].includes(path))
    .flatMap(({ path, scripts }) =>
      scripts.flatMap((script) => {
        const wrong: string[] = [];
        walk(script, (node) => {
          const isAsked = ts.isCallExpression(node) && node.expression.getText() === 'currentSite';
          if (isAsked && !around(node).includes('getStaticPaths')) wrong.push(path);
        });
        return wrong;
      }),
    );
  expect(elsewhere).toEqual([]);
});

test('layouts and components never ask for the site themselves', () => {
  const asking = importEdges
    .filter(({ path }) => /^src\/(components|layouts)\//.test(path))
    .filter(({ target, isType }) => target === 'src/site.ts' && !isType);
  expect(asking.map(({ path }) => path)).toEqual([]);
});

/** Which program is started, and where its tools lie: nothing a page could depend on. */
const OF_PROGRAMS = [
  'ASTRO_TELEMETRY_DISABLED',
  'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE',
  'CHROME_PATH',
  'CHROME_LIGHT_PATH',
  'FFMPEG_PATH',
  'PATH',
  'BENCH_EVERY',
];

test('the environment is read in src/settings.ts', () => {
  const read = houseFiles
    .filter(({ path }) => path !== 'src/settings.ts')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/process\.env(?:\[['"](\w+)['"]\]|\.(\w+))/g)].map(([, quoted, plain]) => ({
        path,
        name: quoted ?? plain ?? '',
      })),
    )
    .filter(({ name }) => !OF_PROGRAMS.includes(name));
  expect(read).toEqual([]);
});
