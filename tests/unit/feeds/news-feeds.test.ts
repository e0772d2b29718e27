import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/feeds/atom.ts';
import type { News } from '../../../src/feeds/news.ts';
import { isoMoment, rssMoment } from '../../../src/feeds/moments.ts';
import { rssFeed } from '../../../src/feeds/rss.ts';
import { readAtom, readRss } from '../../support/reads/feed-rules.ts';
import { readXml } from '../../support/reads/read-xml.ts';

const AT = Date.parse('2025-10-30T00:00:00+07:00');

/** Words that would break a careless writer. */
const NEWS: News = {
  id: 'tag:example.gov.vn,2025-10-30:dot/tin',
  title: 'Góp ý <b> & "Đại hội"',
  about: 'Một đợt ]]> & hai\u0007 dòng',
  link: 'https://example.gov.vn/dot/?a=1&b=2',
  self: 'https://example.gov.vn/tin.xml?x="1"&y',
  author: 'Ủy ban & <phường>',
  updatedAt: AT,
  items: [
    {
      id: 'tag:example.gov.vn,2025-10-30:dot/bat-dau',
      title: 'Bắt đầu & <gì>',
      text: 'Ý kiến "của" bạn'.normalize('NFD'),
      link: 'https://example.gov.vn/dot/?c&d',
      at: AT,
    },
  ],
};

describe.each([
  ['RSS', rssFeed, readRss],
  ['Atom', atomFeed, readAtom],
] as const)('%s', (_name, write, read) => {
  test('whatever the words hold, a parser reads them as they were, in composed letters', () => {
    const feed = read(readXml(write(NEWS)));
    expect(feed.faults).toEqual([]);
    expect(feed).toMatchObject({
      title: NEWS.title,
      about: 'Một đợt ]]> & hai dòng',
      link: NEWS.link,
      self: NEWS.self,
      updatedAt: AT,
      items: [{ ...NEWS.items[0], text: 'Ý kiến "của" bạn' }],
    });
  });

  test('without news it is still a feed', () => {
    const feed = read(readXml(write({ ...NEWS, items: [] })));
    expect(feed.faults).toEqual([]);
    expect(feed.items).toEqual([]);
  });
});

test('moments are written in Vietnam’s time', () => {
  expect(rssMoment(AT)).toBe('Thu, 30 Oct 2025 00:00:00 +0700');
  expect(isoMoment(AT)).toBe('2025-10-30T00:00:00+07:00');
});
