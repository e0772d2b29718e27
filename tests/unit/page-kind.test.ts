import { expect, test } from 'vitest';
import { kindKey, PAGE_KINDS } from '../../src/model/page-kind.ts';

test('every kind has an address of its own in a search', () => {
  const keys = PAGE_KINDS.map(({ name }) => kindKey(name));
  expect(new Set(keys).size).toBe(PAGE_KINDS.length);
  expect(keys).toContain('huong-dan');
  expect(keys.filter((key) => !/^[a-z-]+$/.test(key))).toEqual([]);
});
