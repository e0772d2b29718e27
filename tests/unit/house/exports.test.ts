import { describe, expect, test } from 'vitest';
import { importingFiles, scriptsOf } from '../../../src/cli/house/source-files.ts';
import { unusedExports } from '../../../src/cli/house/unused-exports.ts';
import { houseFiles as files } from '../../support/programs/import-edges.ts';

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
