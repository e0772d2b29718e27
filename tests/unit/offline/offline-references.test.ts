import { describe, expect, test } from 'vitest';
import { importedAddresses, referencesOf } from '../../../src/browser/offline/references.ts';

const BASE = 'https://gopy.example.gov.vn/q/abcd7/';
const found = (html: string) => referencesOf(html, BASE);
const at = (path: string): string => `https://gopy.example.gov.vn${path}`;

describe('what a page needs without network', () => {
  test('is its scripts, style sheets, pictures and fonts', () => {
    const { code, pictures } = found(`
      <link rel="icon" href="/favicon.svg" type="image/svg+xml">
      <link rel="apple-touch-icon" href="/bieu-tuong/180.png">
      <link rel="manifest" href="/manifest.webmanifest">
      <link rel="canonical" href="https://gopy.example.gov.vn/q/abcd7/">
      <link rel="stylesheet" href="/_astro/a.css"><link href="/_astro/b.js" rel="modulepreload">
      <style>@font-face { src: url('/chu/dam.woff2') format('woff2'), url(data:x) }</style>
      <script type="module" src=/_astro/c.js></script><script>let a;</script>
      <script type="module" data-src="/_astro/d.js"></script>
      <img alt="a > b" data-src="/no.png" src="buoc-1.svg?a=1&#38;b=2"><img src="/hai.png">
      <svg><use href="/net.svg#dien-thoai"/><use href="#trong"/><path fill="url(#mau)"/></svg>`);
    expect(code).toEqual([
      at('/_astro/a.css'),
      at('/_astro/b.js'),
      at('/_astro/c.js'),
      at('/_astro/d.js'),
    ]);
    expect(pictures).toEqual(
      ['/favicon.svg', '/q/abcd7/buoc-1.svg?a=1&b=2', '/hai.png', '/net.svg'].map(at),
    );
  });

  test('is nothing of another host', () => {
    expect(found('<img src="https://example.com/a.png"><script src="//example.com/a.js">')).toEqual(
      {
        first: [],
        more: [],
        code: [],
        pictures: [],
      },
    );
  });
});

describe('the pages kept beside the one visited', () => {
  test('are those it marks, and no other link', () => {
    const { first, more } = found(`
      <a href="/huong-dan/mot/" class="button" data-offline="first">Một</a>
      <a data-offline="more" href="/canh-bao/#so">Cảnh báo</a>
      <a href="/huong-dan/mot/" data-offline="more">Một nữa</a>
      <a href="/dot/hai/">Hai</a> <a href="/ba/" data-offline="">Ba</a>
      <a href="https://example.com/" data-offline="more">Ngoài</a>`);
    expect(first).toEqual([at('/huong-dan/mot/')]);
    expect(more).toEqual([at('/canh-bao/')]);
  });
});

test('a script needs what it imports, not what it may load later', () => {
  const script = `import{a as b}from"./a.js";import"./b.js";export*from'./c.js';const d=()=>import("./d.js");x.from("./e.js")`;
  expect(importedAddresses(script, at('/_astro/x.js'))).toEqual(
    ['/_astro/a.js', '/_astro/b.js', '/_astro/c.js'].map(at),
  );
});
