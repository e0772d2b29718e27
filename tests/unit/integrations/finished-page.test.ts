import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wordsOfScript, type LinkedScripts } from '../../../src/integrations/linked-scripts.ts';
import { parsedPage } from '../../../src/integrations/parsed-page.ts';
import { styling } from '../../../src/integrations/styles/styled-page.ts';
import { unstyledPage } from '../../../src/integrations/unstyled-page.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Finishing {
  /** What its sheet says. */
  css?: string;
  scripts?: LinkedScripts;
  withFonts?: boolean;
}

function finishedPage(source: string, { css = STYLE, scripts, withFonts }: Finishing = {}): string {
  const { html, use } = unstyledPage(parsedPage(source));
  return styling(use, css, {
    ...(scripts && { scripts }),
    ...(withFonts !== undefined && { withFonts }),
  })(html);
}

const STYLE = 'p{color:red}';
const SHEET = '<link rel="stylesheet" href="/_astro/a.css">';
const STARTER = 'document.querySelectorAll("script[data-src]")';

function pageWith(scripts: string): string {
  const policy =
    `default-src 'self'; script-src 'self' ${hash(STARTER)} ${hash('of another page')}; ` +
    `style-src 'self' ${hash('p{color:blue}')};`;
  return (
    `<head><meta http-equiv="content-security-policy" content="${policy}">` +
    `${SHEET}</head><body>${scripts}</body>`
  );
}

describe('a finished page', () => {
  test('allows its own style and script, and no other page’s', () => {
    const html = finishedPage(pageWith(`<script type="module">${STARTER}</script>`));
    expect(html).toContain(`script-src 'self' ${hash(STARTER)}; style-src 'self' ${hash(STYLE)};`);
  });

  test('leaves its linked scripts to the one that waits for the first picture', () => {
    const linked = '<script type="module" src="/_astro/a.js"></script>';
    const html = finishedPage(pageWith(`<script type="module">${STARTER}</script>${linked}`));
    expect(html).toContain('<script type="module" data-src="/_astro/a.js"></script>');
    expect(html).not.toContain(' src=');
  });

  test('allows its own script after a linked one too', () => {
    const linked = '<script type="module" src="/_astro/a.js"></script>';
    const html = finishedPage(
      pageWith(`${linked}<p></p><script type="module">${STARTER}</script>`),
    );
    expect(html).toContain(`script-src 'self' ${hash(STARTER)};`);
  });

  test('keeps its linked scripts where nothing waits to start them', () => {
    const linked = '<script type="module" src="/_astro/a.js"></script>';
    expect(finishedPage(pageWith(linked))).toContain(linked);
  });

  test.each([
    ['a summary in an attribute', '<meta name="description" content="<style>">'],
    ['a title', '<title><style></title>'],
    ['a comment', '<!-- <style> <script> -->'],
    ['a text field', '<textarea><style></textarea>'],
    ['a script of data', '<script type="application/ld+json">"<style>"</script>'],
    [
      'an attribute with the address of a script',
      '<p title=\'<script type="module" src="/a.js">\'>',
    ],
  ])('keeps its style when %s holds a tag', (_, hostile) => {
    const page = `${hostile}${pageWith('')}`;
    const html = finishedPage(page);
    expect(html).toContain(`style-src 'self' ${hash(STYLE)};`);
    expect(html).toContain(hostile);
  });

  test('keeps a tag in an attribute as it is when scripts wait', () => {
    const hostile = '<p title=\'<script type="module" src="/a.js">\'></p>';
    const starter = `<script type="module">${STARTER}</script>`;
    expect(finishedPage(pageWith(starter + hostile))).toContain(hostile);
  });
});

describe('the style of a finished page', () => {
  const ALL =
    '@font-face{font-family:T;src:url(/t.woff2)}.shown{color:red}.later{color:red}.answer{color:red}' +
    '.other{color:#00f}.shown .other{margin:0}a:not(.other){margin:0}copy-text{display:block}';
  const page = (style = SHEET): string =>
    `<head><meta http-equiv="content-security-policy" content="style-src ${hash(ALL)}">${style}</head>` +
    '<body><p class="first shown"></p><template><b class="answer"></b></template>' +
    '<script type="module" src="/_astro/a.js"></script></body>';
  const scripts = (address: string): ReadonlySet<string> =>
    wordsOfScript(address === '/_astro/a.js' ? 'x.className="later",x.other()' : '');
  const styleOf = (html: string): string => /<style[^>]*>(.*)<\/style>/.exec(html)?.[1] ?? '';

  test('holds what the page shows, keeps in templates, or its scripts may show; nothing else', () => {
    expect(styleOf(finishedPage(page(), { css: ALL, scripts }))).toBe(
      '@font-face{font-family:T;src:url(/t.woff2)}.shown,.later,.answer{color:red}' +
        'a:not(.other){margin:0}copy-text{display:block}',
    );
  });

  test('holds what is shown where no script runs', () => {
    const html = `<body>${SHEET}<noscript><p class="other"></p></noscript></body>`;
    expect(styleOf(finishedPage(html, { css: ALL }))).toContain('.other{');
  });

  test('of several sheets is one, in their order', () => {
    const html = finishedPage(page(`${SHEET}<link rel="stylesheet" href="/_astro/b.css">`), {
      css: ALL,
      scripts,
    });
    expect(html).not.toContain('<link');
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain(`content="style-src ${hash(styleOf(html))}"`);
  });

  test('is the one its policy allows', () => {
    const html = finishedPage(page(), { css: ALL, scripts });
    expect(html).toContain(`content="style-src ${hash(styleOf(html))}"`);
  });

  test('asks for no font behind a code', () => {
    const html = finishedPage(page(), { css: ALL, scripts, withFonts: false });
    expect(styleOf(html)).toMatch(/^\.shown/);
    expect(html).toContain(hash(styleOf(html)));
  });

  test('gives no variable a name that is set nowhere or read nowhere', () => {
    const first = '--tw-leading:initial;--tw-style:solid;--tw-weight:initial';
    const css =
      `*,:before,:after{${first}}::backdrop{${first}}` +
      '.shown{line-height:var(--tw-leading,1.5);border-style:var(--tw-style);--tw-weight:700}';
    const style = (more: string, used: string): string =>
      styleOf(finishedPage(`${SHEET}<p class="shown ${used}"></p>`, { css: css + more }));
    const snug = '.snug{--tw-leading:1.2}';
    expect(style(snug, '')).toBe('.shown{line-height:1.5;border-style:solid}');
    expect(style(snug, 'snug')).toBe(
      '*,:before,:after{--tw-leading:initial}::backdrop{--tw-leading:initial}' +
        '.shown{line-height:var(--tw-leading,1.5);border-style:solid}.snug{--tw-leading:1.2}',
    );
  });

  test('stays as it is written for a screen', () => {
    const html = finishedPage(page(`<style>${ALL}</style>`), { scripts });
    expect(styleOf(html)).toBe(ALL);
    expect(html).toContain(hash(ALL));
  });
});

describe('the spaces of a finished page', () => {
  test.each([
    ['<p>Tivi 1366 × 768: nhỏ</p>', '<p>Tivi 1366\u00a0×\u00a0768: nhỏ</p>'],
    ['<p>21 × 29,7 cm, 5\n  MB</p>', '<p>21\u00a0×\u00a029,7\u00a0cm, 5\u00a0MB</p>'],
    ['<p>gần 3\n×\n  4</p>', '<p>gần 3\u00a0×\u00a04</p>'],
    ['<p>3 × lần, 6 mục</p>', '<p>3 × lần, 6 mục</p>'],
    ['<pre>3 × 4 cm</pre>', '<pre>3 × 4 cm</pre>'],
  ])('hold sizes together: %s', (html, finishedHtml) => {
    expect(finishedPage(html)).toContain(finishedHtml);
  });

  test('are one where browsers show one', () => {
    expect(finishedPage('<body><p>\nMột  dòng,\n  hai dòng </p>\n\n<p>\u00a0 x</p></body>')).toBe(
      '<body><p> Một dòng, hai dòng </p> <p>\u00a0 x</p></body>',
    );
  });

  test.each([
    ['a text to copy', '<p class="a to-copy">Một\n\n  hai</p>'],
    ['a text of fixed letters', '<pre>a\n  b</pre>'],
    ['a field', '<textarea>a\n  b</textarea>'],
    ['a script', '<script>a\n  b</script>'],
    ['a style', '<style>p {\n  }</style>'],
    ['an attribute', '<p title="a\n  b">c</p>'],
    ['texts around a stray tag', '<p>a</b title="a\n  b">c</p>'],
  ])('stay as they are in %s', (_, html) => {
    expect(finishedPage(html)).toBe(html);
  });
});
