import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(Object.entries(scripts))('npm run %s names only files that exist', (_name, command) => {
  const named = command.match(/(?:\.\/)?(?:src|bench)\/[^\s"]+/g) ?? [];
  expect(named.length > 0 || !command.startsWith('node ')).toBe(true);
  expect(named.filter((path) => globSync(path).length === 0)).toEqual([]);
});
