/** What carries a fact, and what changes when the fact does. */
import { afterAll, describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/feeds/atom.ts';
import { differingWords } from '../../../src/model/text/differing-words.ts';
import type { Site } from '../../../src/site.ts';
import { carriersOf } from '../../../src/views/changes/carriers.ts';
import { changeReport } from '../../../src/views/changes/change-report.ts';
import { changesBetween } from '../../../src/views/changes/changes-between.ts';
import { correctionsNews } from '../../../src/views/changes/corrections-news.ts';
import { carriersOfCorrection, correctionsBehind } from '../../../src/views/changes/corrections.ts';
import { Draft, GOOD } from '../../content/draft.ts';
import { CAMPAIGN, PROVINCE, SITE } from '../../content/files.ts';
import { readAtom } from '../../support/reads/feed-rules.ts';
import { readXml } from '../../support/reads/read-xml.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const DAY = '2025-02-10';
const before = siteOf(settingsOn(DAY, { contentDir: GOOD }));
const draft = new Draft();
afterAll(() => {
  draft[Symbol.dispose]();
});
draft
  .replace(CAMPAIGN, 'through: 2025-02-25', 'through: 2025-02-24')
  .replace(SITE, '1900.0000', '1900.1111');
const after = siteOf(settingsOn(DAY, { contentDir: draft.dir }));
const changes = changesBetween(carriersOf(before), carriersOf(after));

describe('a date and a phone number changed in a copy', () => {
  test('sheets, frames, posts and texts are named, and the report counts all of them', () => {
    const kinds = new Set(changes.flatMap(({ carriers }) => carriers.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['frame', 'post', 'sheet', 'text']);
    const lines = changeReport(before.content, changes);
    expect(lines.some((line) => line.startsWith('    mã ABCD7, Toàn quốc: '))).toBe(true);
    expect(lines.at(-1)).toContain(`${changes.length} thay đổi.`);
  });
});

describe('once the consultation is over', () => {
  const late = (dir: string): Site => siteOf(settingsOn('2025-04-01', { contentDir: dir }));
  const made = changesBetween(carriersOf(late(GOOD)), carriersOf(late(draft.dir)));

  test.each([
    // The number stands on the sheets of the end as well: those are named as they are made.
    ['1900.0000', ['frame', 'text']],
    ['25/02/2025', ['frame', 'sheet', 'text']],
  ])('%s: what was printed or shown before is named apart', (old, kinds) => {
    const carriers = made
      .filter(({ from }) => from.includes(old))
      .flatMap(({ carriers: all }) => all);
    const past = carriers.filter(({ isPast }) => isPast);
    expect([...new Set(past.map(({ kind }) => kind))].sort()).toEqual(kinds);
    expect(carriers.filter(({ kind }) => kind === 'sheet').length).toBeGreaterThan(3);
    const lines = changeReport(before.content, made);
    expect(lines.some((line) => line.startsWith('  Khung hình cũ, nay không chiếu nữa: '))).toBe(
      true,
    );
  });
});

test('nothing changed is said', () => {
  expect(changesBetween(carriersOf(before), carriersOf(before))).toEqual([]);
  expect(changeReport(before.content, [])[0]).toContain('Không có');
});

test('what differs is told in whole words', () => {
  expect(differingWords('Hết ngày 20/02/2025 nhé', 'Hết ngày 25/02/2025 nhé')).toEqual({
    from: '20/02/2025',
    to: '25/02/2025',
  });
  expect(differingWords('Gọi 1900', 'Gọi ngay 1900')).toEqual({ from: 'Gọi', to: 'Gọi ngay' });
});

describe('the correction of the example', () => {
  const behind = (site: Site, code: string): string[] => {
    const row = site.content.codes.find((one) => one.code === code);
    return row ? correctionsBehind(site, row).map(({ id }) => id) : ['no such code'];
  };

  test('is said behind a code issued before it, and everything that carries the fact is listed', () => {
    expect(behind(before, 'ABCD7')).toEqual(['han-vi-du']);
    expect(behind(before, 'EFGH5')).toEqual(['han-vi-du']);
    const [correction] = before.content.corrections;
    const carriers = correction ? carriersOfCorrection(before, correction) : [];
    expect(new Set(carriers.map(({ kind }) => kind))).toEqual(
      new Set(['sheet', 'frame', 'post', 'text']),
    );
    expect(carriers.filter(({ wording }) => !wording.join(' ').includes('25/02/2025'))).toEqual([]);
  });

  test('is not said where the place has a day of its own, nor behind a code issued later', () => {
    using own = new Draft();
    own.replace(
      PROVINCE,
      '    deadlines: []',
      '    deadlines:\n      - audience: public\n        label: Người dân\n        through: 2025-02-22\n' +
        '        sources:\n          - directive: cong-van-vi-du\n            checkedOn: 2025-01-05',
    );
    const site = siteOf(settingsOn(DAY, { contentDir: own.dir }));
    expect(behind(site, 'EFGH5')).toEqual([]);
    expect(behind(site, 'ABCD7')).toEqual(['han-vi-du']);
    const [row] = before.content.codes.filter(({ code }) => code === 'ABCD7');
    expect(row && correctionsBehind(before, { ...row, issuedOn: '2025-02-07' })).toEqual([]);
  });

  test('goes out as a feed that keeps the rules, also while there is none', () => {
    const feed = (site: Site) => readAtom(readXml(atomFeed(correctionsNews(site))));
    expect(feed(before).faults).toEqual([]);
    expect(feed(before).items.map(({ title }) => title)).toEqual([
      'Đã sửa: Thời hạn cho người dân, Toàn quốc',
    ]);
    const none = { ...before, content: { ...before.content, corrections: [] } };
    expect(feed(none)).toMatchObject({ faults: [], items: [] });
  });
});
