import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { reportOf } from '../../../src/content-files/problem.ts';
import { differentPagesOf, type BuiltPage } from '../../support/sites/built-pages.ts';
import { paragraphsOf, unexplainedOn } from '../../support/texts/page-text.ts';
import { checkerFor, HIGHEST_AVERAGE, MOST_SYLLABLES } from '../../support/texts/plain-language.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

/** Pages for officials, screens and other machines. Every other page is a citizen's. */
const FOR_OFFICIALS =
  /^\/(can-bo|van-ban|ap-phich|xuong-in|man-hinh|khau-hieu|phat-thanh|du-lieu|nhung)\//;

const { content, problems } = loadContent({
  contentDir: FROZEN_CONTENT,
  publicDir: 'public',
  now: Date.now(),
});
if (!content) throw new Error(reportOf(problems));
const checker = checkerFor(content);

const GROUPS: [name: string, address: RegExp][] = [
  ['first page', /^\/$/],
  ['consultations', /^\/dot\//],
  ['guides', /^\/huong-dan\//],
  ['landing pages', /^\/q\//],
  ['localities', /^\/dia-phuong\//],
  ['support points', /^\/diem-ho-tro\//],
  ['glossary', /^\/giai-thich\//],
  ['other pages', /^\/(?!$|dot\/|huong-dan\/|q\/|dia-phuong\/|diem-ho-tro\/|giai-thich\/)/],
];

interface Measures {
  address: string;
  longest: number;
  average: number;
}

const measured: Measures[] = [];

/** A page as it is on each day; pages that are the same every day count once. */
function pagesIn(address: RegExp): BuiltPage[] {
  const pages = SITES_BY_DAY.flatMap(differentPagesOf).filter(
    (page) => address.test(page.address) && !FOR_OFFICIALS.test(page.address),
  );
  return [...new Map(pages.map((page) => [page.address + page.html, page])).values()];
}

const sentencesOf = ({ root }: BuiltPage) =>
  paragraphsOf(root).flatMap(({ text }) => checker.sentences(text));

/** Each fault once, however many days and pages show it. */
const once = (faults: string[]): string[] => [...new Set(faults)].sort();

afterAll(() => {
  const top = (by: 'longest' | 'average') =>
    measured.toSorted((a, b) => b[by] - a[by])[0] ?? { address: '', longest: 0, average: 0 };
  console.log(
    `plain language: ${measured.length} pages; longest sentence ${top('longest').longest} syllables ` +
      `(${top('longest').address}), highest average ${top('average').average.toFixed(1)} ` +
      `(${top('average').address})`,
  );
});

describe.each(GROUPS)('%s', (_, address) => {
  const pages = pagesIn(address);

  test('there are some', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test(`no sentence is longer than ${MOST_SYLLABLES} syllables`, () => {
    const long = pages.flatMap((page) =>
      sentencesOf(page)
        .filter(({ syllables }) => syllables > MOST_SYLLABLES)
        .map(
          ({ text, syllables }) =>
            `${page.address}: “${text}” dài ${syllables} âm tiết; cắt thành hai câu`,
        ),
    );
    expect(once(long)).toEqual([]);
  });

  test(`sentences have ${HIGHEST_AVERAGE} syllables on average at most`, () => {
    const means = pages.map((page): Measures => {
      const lengths = sentencesOf(page)
        .filter(({ isWhole }) => isWhole)
        .map(({ syllables }) => syllables);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      return {
        address: page.address,
        longest: Math.max(...lengths),
        average: total / lengths.length,
      };
    });
    measured.push(...means);
    const high = means.filter(({ average }) => average > HIGHEST_AVERAGE);
    expect(high.map((one) => `${one.address}: trung bình ${one.average.toFixed(1)}`)).toEqual([]);
  });

  test('every word is Vietnamese, a name, a number or explained; none is office language', () => {
    const words = pages.flatMap((page) =>
      sentencesOf(page).flatMap(({ text }) =>
        checker.faults(text).map((fault) => `${page.address}: “${text}”: ${fault}`),
      ),
    );
    expect(once(words)).toEqual([]);
  });

  test('every hard word is explained on the page that uses it', () => {
    // The glossary explains them all, one below the other.
    const unexplained = pages
      .filter((page) => page.address !== '/giai-thich/')
      .flatMap((page) =>
        unexplainedOn(page.root, checker.hardWords).map(
          ({ id, text }) =>
            `${page.address}: “${text}”: viết <Term id="${id}">…</Term> ở chỗ dùng đầu tiên`,
        ),
      );
    expect(once(unexplained)).toEqual([]);
  });
});
