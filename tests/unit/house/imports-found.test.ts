import { describe, expect, test } from 'vitest';
import { importsOf, scriptsOf } from '../../../src/cli/house/source-files.ts';

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
