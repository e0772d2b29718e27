import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Files of ours that a script names. */
const filesIn = (script: string): string[] => script.match(/(?:src|bench)\/\S+/g) ?? [];

test('every file that a script of package.json names exists', () => {
  const named = Object.values(scripts).flatMap(filesIn);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
