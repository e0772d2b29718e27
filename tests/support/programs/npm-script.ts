import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/**
 * What `npm run` gives Node, flags and all: most commands begin with what Node has compiled before.
 * @param name of a script in package.json that is one command of Node
 */
export const npmScript = (name: string): string[] => (scripts[name] ?? '').split(' ').slice(1);
