/** Every text of the content becomes a payload; outside parsers then find nothing but words. */
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { HOSTILE_VALUES } from '../../../src/cli/fuzz/hostile-values.ts';
import type { Content } from '../../../src/content-files/content.ts';
import { atomFeed } from '../../../src/feeds/atom.ts';
import type { BoardFeed } from '../../../src/feeds/board-feed.ts';
import { mrssFeed } from '../../../src/feeds/mrss.ts';
import { playlistJson } from '../../../src/feeds/playlist-json.ts';
import { rssFeed } from '../../../src/feeds/rss.ts';
import { smilPlaylist } from '../../../src/feeds/smil.ts';
import { tickerFeed } from '../../../src/feeds/ticker-rss.ts';
import { usbPack } from '../../../src/feeds/usb-pack.ts';
import { hiddenCharacter } from '../../../src/model/text/hidden-characters.ts';
import { partsOf } from '../../support/reads/html-parts.ts';
import { readXml, type XmlElement } from '../../support/reads/read-xml.ts';
import { campaignNews } from '../../../src/views/campaign/campaign-news.ts';
import { pointFile } from '../../../src/views/point/point-file.ts';
import { pointCalendar } from '../../../src/views/point/point-calendar.ts';
import { pointData } from '../../../src/views/point/point-data.ts';
import { sloganFile } from '../../../src/views/slogan/slogan-file.ts';
import { codeFile } from '../../../src/views/code/open-codes.ts';
import { appManifest } from '../../../src/views/site/app-manifest.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const { content: plain, settings } = siteOf(
  settingsOn('2025-02-10', { contentDir: 'tests/fixtures/content-good' }),
);

/** The check refuses the others before anything is written. */
const PAYLOADS = HOSTILE_VALUES.filter(
  (one) => one.trim() !== '' && hiddenCharacter(one) === null && one.length <= 200,
);

/** Words, not a name that other entries or programs know. */
const isWords = (text: string): boolean => /[\sà-ỹđ]/iu.test(text) && !/^https?:|^\d/.test(text);

/** The same data with every text made of other words. */
function reworded<T>(value: T, words: (text: string) => string): T {
  if (typeof value === 'string') return (isWords(value) ? words(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => reworded(item, words)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, reworded(item as unknown, words)]),
  ) as T;
}

const frame = (name: string) => ({
  ...{ name, file: `${name}.0a1b2c3d.png`, sha256: name.padEnd(64, '0'), bytes: 1234 },
  ...{ alt: 'Ảnh một hai', text: 'Chữ một hai', seconds: 8, priority: 'normal' as const },
  ...{ from: null, until: null },
});

const FEED: BoardFeed = {
  title: 'Góp ý một',
  description: 'Mô tả hai',
  campaign: { id: 'thu', title: 'Góp ý ba', page: 'https://gopy.example.gov.vn/dot/thu/' },
  board: { id: '96x16', name: 'Bảng bốn', width: 96, height: 16 },
  base: 'https://gopy.example.gov.vn/man-hinh/thu/96x16/',
  now: Date.parse('2025-02-10'),
  opensAt: Date.parse('2025-02-01'),
  frames: [frame('01')],
  due: [frame('01')],
  later: [],
  earlier: [],
  ticker: [{ text: 'Chữ chạy năm', from: null, until: null }],
};
const PICTURES = new Map([['01.0a1b2c3d.png', Uint8Array.of(137, 80)]]);

/** Elements and their attributes, without what they say. */
const shapeOf = ({ name, attributes, children }: XmlElement): unknown[] => [
  name,
  Object.keys(attributes),
  children.map(shapeOf),
];
const xml = (text: string) => shapeOf(readXml(text));

/** Keys of data, without what they hold; how many words a list has depends on what they say. */
const keysOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return 'value';
  if (!Array.isArray(value))
    return Object.entries(value).map(([key, item]) => [key, keysOf(item as unknown)]);
  return value.some((item) => typeof item === 'object') ? value.map(keysOf) : 'value';
};
const json = (text: string) => keysOf(JSON.parse(text));
const csv = (text: string) =>
  parseCsv(text, { bom: true }).map((row: unknown[], at: number) => (at === 0 ? row : row.length));
const calendar = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => event.getAllProperties().map(({ name }) => name));
const html = (text: string) => partsOf(text).tags;
/** Which lines say something; programs end lines at different signs. */
const lines = (text: string) =>
  text.split(/\r\n|[\r\n\u2028\u2029\u0085\f\v]/).map((line) => line !== '');

/** The texts of a pack for USB sticks, by name. */
const packOf = (feed: BoardFeed): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(usbPack(feed, PICTURES, { script: 'var a;', style: 'p{}' }))).map(
      ([name, bytes]) => [name, strFromU8(bytes)],
    ),
  );

const news = (content: Content, format: 'rss' | 'atom') => {
  const [campaign] = content.campaigns;
  if (!campaign) throw new Error('no consultation');
  return campaignNews({ content, settings }, campaign, format);
};
const point = (content: Content) => {
  const [first] = content.supportPoints;
  if (!first) throw new Error('no point');
  return {
    ...first,
    sessions: [
      {
        from: '2025-02-11',
        through: '2025-02-11',
        hours: [{ from: 480, to: 600 }],
        place: first.name,
      },
    ],
  };
};

/** Each output, and the parser that judges it. */
const OUTPUTS: [
  string,
  (content: Content, feed: BoardFeed) => unknown,
  (text: string) => unknown,
][] = [
  ['news as RSS', (content) => rssFeed(news(content, 'rss')), xml],
  ['news as Atom', (content) => atomFeed(news(content, 'atom')), xml],
  ['a board as MRSS', (_, feed) => mrssFeed(feed), xml],
  ['running text as RSS', (_, feed) => tickerFeed(feed), xml],
  ['a board as SMIL', (_, feed) => smilPlaylist(feed), xml],
  ['a playlist', (_, feed) => JSON.stringify(playlistJson(feed, 'x')), json],
  [
    'support points as CSV',
    async (content) => (await pointFile({ content, settings }, 'csv')).text(),
    csv,
  ],
  [
    'support points as JSON',
    async (content) => (await pointFile({ content, settings }, 'json')).text(),
    json,
  ],
  [
    'support points as GeoJSON',
    async (content) => (await pointFile({ content, settings }, 'geojson')).text(),
    json,
  ],
  ['a calendar', (content) => pointCalendar({ content, settings }, point(content)), calendar],
  [
    'what search engines read',
    (content) =>
      `<script type="application/ld+json">${pointData({ content, settings }, point(content))}</script><p>x</p>`,
    html,
  ],
  [
    'slogans as CSV',
    async (content) => (await sloganFile({ content, settings }, 'csv')).text(),
    csv,
  ],
  [
    'slogans as JSON',
    async (content) => (await sloganFile({ content, settings }, 'json')).text(),
    json,
  ],
  ['codes as CSV', async (content) => (await codeFile({ content, settings }, 'csv')).text(), csv],
  [
    'codes as JSON',
    async (content) => (await codeFile({ content, settings }, 'json')).text(),
    json,
  ],
  ['the manifest', (content) => JSON.stringify(appManifest(content.site)), json],
  [
    'what to read first in a pack for USB sticks',
    (_, feed) => packOf(feed).get('DOC-TRUOC.txt'),
    lines,
  ],
  [
    'the running text in a pack for USB sticks',
    (_, feed) => packOf(feed).get('chu-chay.txt'),
    lines,
  ],
  ['the page of a pack for USB sticks', (_, feed) => packOf(feed).get('index.html'), html],
];

/** The content and the feed once for every payload and place in a text: all outputs are written from them. */
const HOSTILE = PAYLOADS.flatMap((payload) =>
  [() => `Chữ ${payload}`, () => payload, () => `${payload} chữ`].map((words) => ({
    payload,
    content: reworded(plain, words),
    feed: reworded(FEED, words),
  })),
);

test('there are sixty payloads at least', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
});

describe.each(OUTPUTS)('%s', (_, write, read) => {
  test('has no part more for any payload in any text', async () => {
    // As text: to compare it takes less time than to walk through its parts.
    const partsIn = async (content: Content, feed: BoardFeed): Promise<string> =>
      JSON.stringify(read(String(await write(content, feed))));
    const wanted = await partsIn(plain, FEED);
    expect(wanted.length).toBeGreaterThan(1);
    for (const { payload, content, feed } of HOSTILE)
      expect({ payload, parts: await partsIn(content, feed) }).toEqual({ payload, parts: wanted });
  });
});
