import { describe, expect, test } from 'vitest';
import { isThere, roomOf } from '../../../src/cli/house/source-files.ts';
import { houseFiles as files, importEdges as edges } from '../../support/programs/import-edges.ts';

/** Which rooms a room may use besides itself; `types` are for `import type` only. */
const ALLOWED: Record<string, { uses: string[]; types?: string[] }> = {
  // Colours and sizes, for style sheets, templates and pictures alike.
  design: { uses: [] },
  model: { uses: [] },
  settings: { uses: ['model'] },
  // What a build is made of: whoever is called gets it as an argument.
  site: { uses: ['content-files', 'settings'] },
  middleware: { uses: ['site'] },
  locals: { uses: [], types: ['site'] },
  // Reading and writing on the disk, whatever the files say.
  files: { uses: [] },
  schemas: { uses: ['model'] },
  'content-files': { uses: ['files', 'schemas', 'model'] },
  // Workbooks of offices: read, checked like content, written.
  workbooks: { uses: ['files', 'content-files', 'schemas', 'model', 'design'] },
  press: { uses: ['files', 'model', 'design'] },
  feeds: { uses: ['model'] },
  // Everything an office needs for one consultation, from facts to files; in Node and in the browser.
  kit: { uses: ['workbooks', 'press', 'feeds', 'model', 'design'] },
  // A page talks to the workers of the press and of the kit in their words.
  browser: { uses: ['model', 'design'], types: ['press', 'kit'] },
  styles: { uses: [] },
  views: {
    uses: [
      'files',
      'content-files',
      'workbooks',
      'kit',
      'press',
      'feeds',
      'schemas',
      'model',
      'design',
    ],
    types: ['settings', 'site'],
  },
  // A component brings its own style and script with it.
  components: {
    uses: ['views', 'model', 'design', 'styles', 'browser'],
    types: ['content-files', 'schemas', 'site'],
  },
  layouts: {
    uses: ['components', 'views', 'model', 'styles', 'browser'],
    types: ['content-files', 'schemas'],
  },
  pages: {
    uses: [
      'layouts',
      'components',
      'views',
      'content-files',
      'workbooks',
      'kit',
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
      'kit',
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
      'kit',
      'press',
      'feeds',
      'model',
      'settings',
      'site',
    ],
  },
};

/** The scripts of the browser room that stand for a library. */
const LIBRARIES = [
  'src/browser/finder/map-view.ts',
  'src/browser/check/script-reader.ts',
  'src/browser/check/zxing-reader.ts',
];

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
