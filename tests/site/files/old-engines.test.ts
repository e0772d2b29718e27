import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../support/sites/built-pages.ts';
import { textOf } from '../../support/sites/built-site.ts';
import { youngerThanChrome38 } from '../../support/reads/old-css.ts';

const players = pagesOf('open').filter(({ root }) => root.querySelector('#trinh-chieu'));

describe('a player page as it is published', () => {
  test('has one script, which an engine of 2014 reads', () => {
    expect(players.length).toBeGreaterThan(10);
    for (const { html } of players) {
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(scripts).toEqual([
        expect.stringMatching(/^ src="\/man-hinh\/trinh-chieu\.js\?v=\w+"$/),
      ]);
    }
    const script = textOf('open', 'man-hinh/trinh-chieu.js');
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
  });

  test('has a style such an engine understands, and no style beside it', () => {
    for (const { html, address } of players) {
      const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
      expect(styles.length, address).toBe(1);
      expect(youngerThanChrome38(styles[0] ?? ''), address).toEqual([]);
      expect(html).not.toMatch(/\sstyle=|rel="stylesheet"/);
    }
  });

  test('shows its first picture and asks again for itself where no script runs', () => {
    for (const { root, html, address } of players) {
      const images = root.querySelectorAll('#trinh-chieu > img');
      expect(images.length, address).toBe(1);
      expect(html, address).toMatch(
        /<noscript><meta http-equiv="refresh" content="900"><\/noscript>/,
      );
    }
    const others = pagesOf('open').filter((page) => !players.includes(page));
    expect(others.filter(({ html }) => html.includes('http-equiv="refresh"'))).toEqual([]);
  });
});
