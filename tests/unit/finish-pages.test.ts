import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishedPage } from '../../src/integrations/finish-pages.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE = 'p{color:red}';
const STARTER = 'document.querySelectorAll("script[data-src]")';

function pageWith(scripts: string): string {
  const policy =
    `default-src 'self'; script-src 'self' ${hash(STARTER)} ${hash('of another page')}; ` +
    `style-src 'self' ${hash('p{color:blue}')} ${hash(STYLE)};`;
  return (
    `<head><meta http-equiv="content-security-policy" content="${policy}">` +
    `<style>${STYLE}</style></head><body>${scripts}</body>`
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
});
