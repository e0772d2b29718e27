import { describe, expect, test } from 'vitest';
import {
  pageAddress,
  strategyFor,
  type PageRequest,
  type Strategy,
} from '../../../src/browser/offline/strategy.ts';

const ORIGIN = 'https://gopy.example.gov.vn';

const asked = (path: string, more: Partial<PageRequest> = {}): PageRequest => ({
  method: 'GET',
  url: new URL(path, ORIGIN).href,
  mode: 'no-cors',
  destination: '',
  ...more,
});

describe('how the worker answers', () => {
  test.each<[string, PageRequest, Strategy]>([
    ['a page', asked('/Q/ABCD7/', { mode: 'navigate', destination: 'document' }), 'page'],
    ['a script named by its content', asked('/_astro/a.js', { destination: 'script' }), 'stored'],
    ['the font', asked('/chu/dam.woff2', { destination: 'font' }), 'fresh'],
    ['a picture', asked('/huong-dan/a.svg', { destination: 'image' }), 'fresh'],
    ['data a script asks for', asked('/du-lieu/dot.json', { mode: 'cors' }), 'leave'],
    ['the search index', asked('/pagefind/a.pf_index', { mode: 'cors' }), 'leave'],
    ['a form that is sent', asked('/', { method: 'POST', mode: 'navigate' }), 'leave'],
    ['another host', asked('https://vneid.gov.vn/', { mode: 'navigate' }), 'leave'],
  ])('%s', (_, request, strategy) => {
    expect(strategyFor(request, ORIGIN)).toBe(strategy);
  });
});

test.each([
  ['/Q/ABCD7/', '/q/abcd7/'],
  ['/q/abcd7', '/q/abcd7/'],
  ['/q/abcd7/?fbclid=1#a', '/q/abcd7/'],
  ['/', '/'],
  ['/ap-phich/a.pdf', '/ap-phich/a.pdf'],
])('a visit to %s is stored under %s', (visited, stored) => {
  expect(pageAddress(ORIGIN + visited)).toBe(ORIGIN + stored);
});
