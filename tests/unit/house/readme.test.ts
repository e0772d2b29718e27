import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Files every project of this kind has; the map leaves them out. */
const CONFIGURATION =
  /^(\..*|.*lock.*|.*\.config\.[a-z]+|package\.json|tsconfig\.json|README\.md)$/;

const ignored = existsSync('.gitignore')
  ? readFileSync('.gitignore', 'utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/^\/|\/$/g, ''))
  : [];

/** The paths of the tree block below "## Map": one a line, those of a folder indented below it. */
function mapped(): string[] {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const block = /^## Map\r?\n[\s\S]*?^```[a-z]*\r?\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? '';
  const above: { indent: number; path: string }[] = [];
  return block
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const indent = line.search(/[^\s│├└─]/);
      const name = (line.slice(indent).split(/\s/)[0] ?? '').replace(/\/$/, '');
      while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
      const parent = above.at(-1)?.path;
      const path = parent ? `${parent}/${name}` : name;
      above.push({ indent, path });
      return path;
    });
}

/** Folders with something in them, and at the top files too. */
function children(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !ignored.includes(name))
    .filter((entry) =>
      entry.isDirectory() ? readdirSync(`${folder}/${entry.name}`).length > 0 : folder === '.',
    )
    .map(({ name }) => (folder === '.' ? name : `${folder}/${name}`));
}

test('the map of the README has lines', () => {
  expect(mapped().length).toBeGreaterThan(10);
});

test('every folder and file of the project is in the map', () => {
  const there = children('.').filter((name) => !CONFIGURATION.test(name));
  expect(there.filter((path) => !mapped().includes(path))).toEqual([]);
});

test.each(['src', 'tests'])('every folder directly below %s/ is in the map', (folder) => {
  expect(children(folder).filter((path) => !mapped().includes(path))).toEqual([]);
});

test('every path of the map exists', () => {
  expect(mapped().filter((path) => !existsSync(path))).toEqual([]);
});
