/**
 * An editor's good change breaks no test: only the tests named here read the content of the project;
 * all others read what is frozen in `tests/fixtures/`.
 */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { scriptsOf, walk } from '../../../src/cli/house/source-files.ts';

/** Who names a path below `content/`, and why. */
const MAY: Record<string, string> = {
  'tests/content/real-content.test.ts': 'holds the content of the project to rules',
  'tests/content/coverage.test.ts': 'what the five directives say stands in it',
  'tests/content/additions.test.ts': 'adds to a copy of it',
  'tests/content/commands/scaffolds.test.ts': 'reads the handbook of the editors',
  'tests/support/sites/frozen-content.ts': 'takes the official list of units from it',
  'tests/content/bad/units.ts': 'a message names the list of units',
  'tests/support/sites/fingerprint.ts': 'a site is built again when that list changes',
  'tests/unit/origin/verify.test.ts': 'no key is written among the content',
  'tests/unit/cli/built-before.test.ts':
    'a folder of that name stands among its own made-up sources',
  'tests/unit/cli/flags.test.ts': 'it reads which flags the README beside the content names',
  'tests/unit/cli/first-hour.test.ts': 'the folder stands in a made-up checkout of a province',
  'tests/unit/cli/newer-kit.test.ts': 'the folder stands in made-up checkouts of a small kit',
  'tests/unit/origin/instances.test.ts': 'the folder stands among made-up sites',
  'tests/unit/settings.test.ts': 'it is what is read where nothing is said',
};

/** Where the word is no path: an attribute of a page, the content alone, a folder as it is typed. */
const NO_PATH = /attribute\(|getAttribute\(|valuesOf\(|properties\[|' in |--vao/i;

/** Paths of the content folder that a piece of TypeScript spells. */
function contentPaths(path: string, text: string): string[] {
  const found: string[] = [];
  for (const script of scriptsOf(path, text))
    walk(script, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
      if (!isText || !/^(\.\/)?content($|\/)/.test(node.text)) return;
      if (ts.isImportDeclaration(node.parent) || isWord(node)) return;
      found.push(node.text);
    });
  return found;
}

/** Beside a command, as a value of a page, or below another folder. */
function isWord(node: ts.Node): boolean {
  const near = (ts.isArrayLiteralExpression(node.parent) ? node.parent : node).parent.getText();
  const isBelow = /^join\((?!process)/.test(near) && !near.startsWith(`join(${node.getText()}`);
  return NO_PATH.test(near) || near.includes('check') || isBelow;
}

test('no test but those named reads what editors may change', () => {
  const wrong = globSync('tests/**/*.ts', { exclude: ['tests/fixtures/**'] })
    .filter((path) => !(path in MAY))
    .flatMap((path) =>
      contentPaths(path, readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`),
    );
  expect(wrong).toEqual([]);
});

test('who may read it is there, and does', () => {
  for (const path of Object.keys(MAY))
    expect(contentPaths(path, readFileSync(path, 'utf8')), path).not.toEqual([]);
});

describe('the finder of such paths', () => {
  test.each([
    "loadContent({ contentDir: 'content' })",
    "readFileSync('content/codes.csv')",
    'readFileSync(`content/units/${name}`)',
    "resolve('./content')",
    "join('content', 'codes.csv')",
    "join(process.cwd(), 'content')",
    "const folders = ['content'];",
  ])('finds %s', (text) => {
    expect(contentPaths('a.ts', text)).toHaveLength(1);
  });

  test.each([
    "import * as content from '../../support/sites/content.ts';",
    "attribute(meta, 'content')",
    "run('src/cli/check.ts', 'content')",
    "callCommand(check, ['content'], env)",
    "const remedy = 'xem content/README.md';",
    "join(draft.dir, 'contents')",
    "join(root, 'content')",
  ])('leaves %s', (text) => {
    expect(contentPaths('a.ts', text)).toEqual([]);
  });
});
