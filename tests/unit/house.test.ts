import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  circlesIn,
  importingFiles,
  importsOf,
  isThere,
  namesExported,
  roomOf,
  scriptsOf,
  sourceFiles,
  targetOf,
  walk,
} from '../../src/cli/house/source-files.ts';
import { unusedExports } from '../../src/cli/house/unused-exports.ts';

/** Which rooms a room may use besides itself; `types` are for `import type` only. */
const ALLOWED: Record<string, { uses: string[]; types?: string[] }> = {
  // Colours and sizes, for style sheets, templates and pictures alike.
  design: { uses: [] },
  model: { uses: [] },
  settings: { uses: ['model'] },
  // What a build is made of: whoever is called gets it as an argument.
  site: { uses: ['content-files', 'settings'] },
  // Reading and writing on the disk, whatever the files say.
  files: { uses: [] },
  schemas: { uses: ['model'] },
  'content-files': { uses: ['files', 'schemas', 'model'] },
  // Workbooks of offices: read, checked like content, written.
  workbooks: { uses: ['files', 'content-files', 'schemas', 'model', 'design'] },
  press: { uses: ['files', 'model', 'design'] },
  feeds: { uses: ['model'] },
  // A page talks to the worker of the press in its words.
  browser: { uses: ['model', 'design'], types: ['press'] },
  styles: { uses: [] },
  views: {
    uses: ['files', 'content-files', 'workbooks', 'press', 'feeds', 'schemas', 'model', 'design'],
    types: ['settings', 'site'],
  },
  // A component brings its own style and script with it.
  components: {
    uses: ['site', 'views', 'model', 'design', 'styles', 'browser'],
    types: ['content-files', 'schemas'],
  },
  layouts: {
    uses: ['site', 'components', 'views', 'model', 'styles', 'browser'],
    types: ['content-files', 'schemas'],
  },
  pages: {
    uses: [
      'layouts',
      'components',
      'views',
      'content-files',
      'workbooks',
      'press',
      'feeds',
      'schemas',
      'model',
      'site',
      'styles',
      'integrations',
      // Scripts of one page only.
      'browser',
    ],
  },
  integrations: {
    uses: ['files', 'content-files', 'press', 'feeds', 'views', 'model', 'design'],
    types: ['settings', 'site'],
  },
  cli: {
    uses: [
      'files',
      'integrations',
      'views',
      'content-files',
      'workbooks',
      'press',
      'feeds',
      'schemas',
      'model',
      'settings',
      'browser',
      'design',
      'styles',
    ],
    types: ['site'],
  },
  // Measures the others, with a made-up country.
  bench: {
    uses: [
      'cli',
      'integrations',
      'views',
      'content-files',
      'workbooks',
      'press',
      'model',
      'settings',
    ],
  },
};

/** The scripts of the browser room that stand for a library. */
const LIBRARIES = [
  'src/browser/finder/map-view.ts',
  'src/browser/check/script-reader.ts',
  'src/browser/check/zxing-reader.ts',
];

const files = sourceFiles();
/** Files of a folder, besides those in folders below it. */
const MOST_FILES = 25;

const edges = files.flatMap(({ path, scripts }) =>
  scripts
    .flatMap(importsOf)
    .map((one) => ({ path, ...one, target: targetOf(path, one.specifier) })),
);

describe('dependencies point one way', () => {
  test('every room of src/ has its rule', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !ALLOWED[room])).toEqual([]);
    expect(rooms.size).toBeGreaterThan(10);
  });

  test.each(Object.keys(ALLOWED))('%s uses only what it may', (room) => {
    const { uses, types = [] } = ALLOWED[room] ?? { uses: [] };
    const wrong = edges
      .filter(({ path, target }) => roomOf(path) === room && target !== null)
      .filter(({ target, isType }) => {
        const other = roomOf(target ?? '');
        return !(other === room || uses.includes(other) || (isType && types.includes(other)));
      })
      .map(({ path, specifier }) => `${path} → ${specifier}`);
    expect(wrong).toEqual([]);
  });

  test('the model and the browser scripts use no package and nothing of Node', () => {
    const wrong = edges
      .filter(({ path, target }) => ['model', 'browser'].includes(roomOf(path)) && target === null)
      // Pagefind's own script is made by the build and lies beside the pages.
      .filter(({ specifier }) => !specifier.startsWith('/'))
      // The map is drawn and symbols are read by libraries; they come only when somebody asks for them.
      .filter(({ path }) => !LIBRARIES.includes(path))
      .map(({ path, specifier }) => `${path} → ${specifier}`);
    expect(wrong).toEqual([]);
  });

  test('every import of a file of ours leads to one that exists', () => {
    const lost = edges.filter(({ target }) => target !== null && !isThere(target));
    expect(lost.map(({ path, specifier }) => `${path} → ${specifier}`)).toEqual([]);
  });

  test('no rule allows a way back', () => {
    const reach = (room: string, seen: string[] = []): string[] =>
      (ALLOWED[room]?.uses ?? []).flatMap((next) =>
        seen.includes(next) ? [next] : [next, ...reach(next, [...seen, next])],
      );
    expect(Object.keys(ALLOWED).filter((room) => reach(room).includes(room))).toEqual([]);
  });
});

describe('rooms', () => {
  // Imports of types count too: who reads one file of a circle has to read them all.
  test('no files import each other in a circle', () => {
    const graph = new Map<string, string[]>(files.map(({ path }) => [path, []]));
    for (const { path, target } of edges) {
      // A component may stand inside itself, as a tree does.
      if (target !== null && target !== path) graph.get(path)?.push(target);
    }
    expect(circlesIn(graph)).toEqual([]);
  });

  test(`no folder holds more than ${MOST_FILES} files`, () => {
    const folders = Map.groupBy(files, ({ path }) => dirname(path));
    const crowded = [...folders].filter(([, inside]) => inside.length > MOST_FILES);
    expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
  });
});

describe('names', () => {
  test('no two files export the same name: one word, one meaning', () => {
    // Astro asks every endpoint for these.
    const given = ['GET', 'getStaticPaths', 'prerender'];
    const exported = files
      .filter(({ path }) => path.endsWith('.ts'))
      // The engine of browsers has the same parts as the engine of Node, under the same names.
      .filter(({ path }) => !path.startsWith('src/press/engine/browser/'))
      .flatMap(({ path, scripts }) =>
        scripts.flatMap(namesExported).map((name) => ({ path, name })),
      )
      .filter(({ name }) => !given.includes(name));
    const shared = [...Map.groupBy(exported, ({ name }) => name)].filter(
      ([, ones]) => new Set(ones.map(({ path }) => path)).size > 1,
    );
    expect(shared.map(([name, ones]) => [name, ...ones.map(({ path }) => path)])).toEqual([]);
  });
});

describe('exports', () => {
  test('each is imported by somebody', () => {
    expect(unusedExports(files, importingFiles())).toEqual([]);
  });

  test('one that nobody imports is found, whoever else exports its name', () => {
    const file = (path: string, text: string) => ({ path, text, scripts: scriptsOf(path, text) });
    const house = [
      file('src/a.ts', 'export const one = 1;\nexport type Two = 2;\nconst three = 3;'),
      file('src/b.ts', "import { one } from './a.ts';\nexport const Two = one;"),
    ];
    const reader = file('tests/b.test.ts', "import { Two } from '../src/b.ts';");
    expect(unusedExports(house, [reader])).toEqual(['src/a.ts: Two']);
  });
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

describe('the finder of imports', () => {
  const found = (path: string, text: string) => scriptsOf(path, text).flatMap(importsOf);

  test.each([
    [`import { a } from './a.ts';`, './a.ts', false],
    [`import './a.css';`, './a.css', false],
    [`import type { A } from './a.ts';`, './a.ts', true],
    [`import { type A, type B } from './a.ts';`, './a.ts', true],
    [`import { type A, b } from './a.ts';`, './a.ts', false],
    [`export { a } from './a.ts';`, './a.ts', false],
    [`export * from './a.ts';`, './a.ts', false],
    [`export type { A } from './a.ts';`, './a.ts', true],
    [`const a = await import('./a.ts');`, './a.ts', false],
    [`let a: import('./a.ts').A;`, './a.ts', true],
  ])('%s', (text, specifier, isType) => {
    expect(found('a.ts', text)).toEqual([{ specifier, isType }]);
    expect(found('a.astro', `---\n${text}\n---\n<p></p>`)).toEqual([{ specifier, isType }]);
  });

  test('sees the scripts of an .astro file, and no import in a comment or a text', () => {
    const page = `---\nimport A from './A.astro';\n// import b from './b.ts'\n---\n<A />\n<script>\n  import './c.ts';\n</script>\n<script src="./d.ts"></script>`;
    expect(found('a.astro', page).map(({ specifier }) => specifier)).toEqual([
      './A.astro',
      './c.ts',
      './d.ts',
    ]);
  });
});

describe('plain code', () => {
  /** Files with a node of a kind. */
  const holding = (wanted: (node: ts.Node) => boolean) =>
    files
      .filter(({ scripts }) =>
        scripts.some((script) => {
          let isFound = false;
          walk(script, (node) => {
            isFound ||= wanted(node);
          });
          return isFound;
        }),
      )
      .map(({ path }) => path);

  test('nothing is of type any', () => {
    expect(holding((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('the linter is never switched off', () => {
    expect(
      files
        .filter(({ text }) => /eslint-disable|@ts-(ignore|nocheck)/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('nothing stops the process: what a command has said may still wait in a pipe', () => {
    const isExit = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && node.getText() === 'process.exit';
    expect(holding(isExit)).toEqual([]);
  });

  test('nothing is exported by default; a .d.ts says what a package of others exports', () => {
    const isDefault = (node: ts.Node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) &&
        (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default');
    expect(holding(isDefault).filter((path) => !path.endsWith('.d.ts'))).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path),
    ).toEqual([]);
  });
});
