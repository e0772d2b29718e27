import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOrMistake } from '../../../src/cli/report.ts';
import { pagesByType } from '../../../src/cli/page-types.ts';
import { readSettings } from '../../../src/settings.ts';
import { PAGE_TYPES, PAGE_TYPES_AFTER } from '../../support/visits/page-types.ts';

/** The pages there are, as the addresses they answer at. */
const routes = globSync('src/pages/**/*.astro').map((file) => {
  const path = file
    .slice('src/pages'.length)
    .replace('/_xuong-in/bo-tai-lieu.astro', '/can-bo/bo-tai-lieu/')
    .replace('/_xuong-in/', '/xuong-in/')
    .replace('/404.astro', '/404.html')
    .replace(/(?:\/?index)?\.astro$/, '/');
  const pattern = path.replaceAll('.', String.raw`\.`).replaceAll(/\[\\\.\\\.\\\.\w+\]/g, '.+');
  return { path, pattern: new RegExp(`^${pattern.replaceAll(/\[\w+\]/g, '[^/]+')}$`) };
});

const without = (addresses: readonly string[]): string[] =>
  routes
    .filter(({ pattern }) => !addresses.some((address) => pattern.test(address)))
    .map(({ path }) => path)
    .sort();

test('who looks at every type of page finds each in the list', () => {
  const pages = pagesByType(contentOrMistake(readSettings()));
  expect(routes.length).toBeGreaterThan(30);
  // Only some content has them: a register of more than one list, more slogans than fit beside.
  expect(without(pages.map(({ address }) => address))).toEqual([
    '/ap-phich/[campaign]/toan-quoc/khau-hieu/',
    '/kiem-tra/ma/[list]/',
  ]);
});

test('the tests of every type of page know each', () => {
  // The tools have tests of their own, the page without network is visited without one.
  expect(without([...PAGE_TYPES, ...PAGE_TYPES_AFTER].map(({ address }) => address))).toEqual([
    '/can-bo/bo-tai-lieu/',
    '/khong-co-mang/',
    '/kiem-tra/ma/[list]/',
    '/xuong-in/',
    '/xuong-in/danh-sach/',
    '/xuong-in/kiem-tra-excel/',
    '/xuong-in/man-hinh/',
  ]);
});
