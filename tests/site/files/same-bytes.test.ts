import { expect, test } from 'vitest';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';

/** The files two builds of the same day and address differ in. */
function differing(files: readonly string[]): string[] {
  return files.filter((file) => !bytesOf('vi-du', file).equals(bytesOf('again', file)));
}

const files = [...filesOf('vi-du')];

test('built twice, the site has the same files', () => {
  expect([...filesOf('again')]).toEqual(files);
});

test('built twice, every page, sheet, frame and data file has the same bytes', () => {
  const ours = files.filter((file) => !file.startsWith('pagefind/'));
  expect(ours.length).toBeGreaterThan(120);
  expect(differing(ours)).toEqual([]);
});

test('built twice, the search index has the same bytes', () => {
  const index = files.filter((file) => file.startsWith('pagefind/'));
  expect(index.length).toBeGreaterThan(20);
  expect(differing(index)).toEqual([]);
});
