import { expect, test } from 'vitest';
import { fileAt } from '../../support/sites/built-site.ts';
import { joined, publishedAddresses } from '../../support/reads/published-addresses.ts';

test('every address that was ever published still answers: with its page or file, or a page that sends on', () => {
  const published = publishedAddresses();
  expect(published.length).toBeGreaterThan(900);
  expect(published.filter((address) => fileAt('open', address) === undefined)).toEqual([]);
});

test('what is published once stays in the list', () => {
  expect(joined(['/cu/', '/van-con/'], ['/van-con/', '/moi/'])).toEqual([
    '/cu/',
    '/moi/',
    '/van-con/',
  ]);
});
