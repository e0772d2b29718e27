import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Blocks whose names stand for values in classes only: no page is given them. */
const INLINE = /@theme inline \{[^}]*\}/gu;

test('a style asks for no variable that pages do not have: it would fall back to what it inherits', () => {
  const styles = globSync('src/**/*.css').map((file) => ({
    file,
    text: readFileSync(file, 'utf8').replaceAll(INLINE, ''),
  }));
  const declared = new Set(
    styles.flatMap(({ text }) => [...text.matchAll(/^\s*(--[\w-]+):/gmu)].map(([, name]) => name)),
  );
  const asked = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => ({ file, name })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ name }) => !declared.has(name))).toEqual([]);
});
