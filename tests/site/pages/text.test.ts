import { describe, expect, test } from 'vitest';
import { pagesOf, shownText } from '../../support/sites/built-pages.ts';
import { filesOf, textOf } from '../../support/sites/built-site.ts';
import { paragraphsOf } from '../../support/texts/page-text.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';

/** A page without its style and its scripts; what scripts are given as JSON stays. */
const withoutStyle = (html: string): string =>
  html
    .replaceAll(/<style[^>]*>.*?<\/style>/gs, '')
    .replaceAll(/<script(?![^>]*json)[^>]*>.*?<\/script>/gs, '');

/**
 * A kind of unit behind small letters or a comma. Names of persons and numbers keep its capital (Decree
 * 30/2020): "Thành phố Hồ Chí Minh", "Quận 3".
 */
const CAPITAL_INSIDE =
  /(?<=[\p{Ll},;:)] )(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã|Đặc khu)(?= (?!Hồ Chí Minh)\p{Lu})|(?<=[ (](?:ở|cho|tại) )Thành phố/gu;

/** What a pattern finds in a text, with a few words around it. */
const around = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30));

describe.each([...SITES_BY_DAY, 'trial'] as const)('the words of the site “%s”', (site) => {
  test('are in composed letters (NFC), in pages and in data', () => {
    const files = [...filesOf(site)].filter((file) => /\.(html|json|xml|txt|smil|ics)$/.test(file));
    expect(files.length).toBeGreaterThan(80);
    expect(
      files.filter((file) => textOf(site, file).normalize('NFC') !== textOf(site, file)),
    ).toEqual([]);
  });

  test('hold no traces of a program', () => {
    const trace = /\bundefined\b|\[object|\bNaN\b|\bnull\b|Infinity|Invalid Date/;
    const found = pagesOf(site).flatMap(({ address, html }) => {
      const [word] = trace.exec(withoutStyle(html)) ?? [];
      return word ? [`${address}: ${word}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('let no line end inside a size', () => {
    const inSize = /\d ×|× \d|\d (?:cm|mm|m²|MB|KB)(?!\p{L})/gu;
    const found = pagesOf(site).flatMap(({ address, html }) => {
      const shown = withoutStyle(html.slice(html.indexOf('<body'))).replaceAll(
        /<(pre|textarea|script)\b.*?<\/\1>/gs,
        '',
      );
      return [...shown.matchAll(/>([^<]+)/g)]
        .flatMap(([, text = '']) => around(text, inSize))
        .map((words) => `${address}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  test('are one text in a button: its parts would stand side by side without their spaces', () => {
    const parted = pagesOf(site).flatMap(({ address, html }) =>
      [
        ...html.matchAll(
          /<(?:a|button)[^>]* class="[^"]*\bbutton\b[^"]*"[^>]*>([^<]*)<span class="phrase">/g,
        ),
      ].map(([, before = '']) => `${address}: ${before}`),
    );
    expect(parted).toEqual([]);
  });

  test('leave no space before a mark that ends a sentence or a part of it', () => {
    const found = pagesOf(site).flatMap(({ address, root }) => {
      const [, before] = /([\p{L}\d]\S* [.,;:!?)])(?=[ .,;:!?)]|$)/u.exec(shownText(root)) ?? [];
      return before ? [`${address}: ${before}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('write no “Tỉnh”, “Phường” or “Thị xã” with a capital inside a sentence', () => {
    const found = pagesOf(site).flatMap(({ address, root }) =>
      [
        ...paragraphsOf(root).flatMap(({ text }) => around(text, CAPITAL_INSIDE)),
        ...around(shownText(root), /Thị Xã|thị Xã|hị Trấn/gu),
      ].map((words) => `${address}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('name quotas to officials only', () => {
    const percent = /\d\s?%|phần trăm/;
    const citizens = pagesOf(site).filter(({ address }) => !/^\/(can-bo|van-ban)\//.test(address));
    const found = citizens.flatMap(({ address, html }) => {
      const [quota] = percent.exec(withoutStyle(html).replace(/ class="[^"]*"/g, '')) ?? [];
      return quota ? [`${address}: ${quota}`] : [];
    });
    expect(citizens.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });

  test('say on every page who publishes, and that this is not VNeID', () => {
    const pages = pagesOf(site).filter(({ address }) => !/^\/man-hinh\/.+\/.+\//.test(address));
    for (const { address, root } of pages) {
      const text = shownText(root);
      expect(text, address).toMatch(/Bản mẫu\. Chưa có cơ quan nào phát hành|Cơ quan phát hành: /);
      expect(text, address).toContain('không phải VNeID');
      expect(text, address).toContain('không hỏi mật khẩu');
    }
  });
});
