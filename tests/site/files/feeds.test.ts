/** What players read, on every day, checked against the files it names. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { headerOf } from '../../support/boards/board-pixels.ts';
import { bytesOf, fileAt, filesOf, textOf } from '../../support/sites/built-site.ts';
import { boardKeys, campaignIds } from '../../support/sites/content.ts';
import { SITE_URL, SITES, SITES_BY_DAY } from '../../support/sites/sites.ts';
import { faultOfXml } from '../../support/reads/well-formed.ts';

type Attributes = Record<string, string>;
interface Item extends Attributes {
  file: string;
  url: string;
  type: string;
  sha256: string;
  validUntil: string;
}
interface Playlist {
  data: (Item & { bytes: number; width: number; height: number; seconds: number })[];
  later: Item[];
  generatedAtMs: number;
}
interface Media {
  rss: {
    '@_version': string;
    '@_xmlns:media': string;
    channel: {
      title: string;
      link: string;
      description: string;
      ttl: string;
      item: (Attributes & { guid: Attributes; 'media:content': Attributes })[];
    };
  };
}
interface Smil {
  smil: {
    '@_xmlns': string;
    head: { meta: Attributes[]; layout: { 'root-layout': Attributes; region: Attributes } };
    body: { par: { seq: (Attributes & { img: Attributes[] })[] } };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['item', 'seq', 'img', 'meta'].includes(name),
});
const boards = boardKeys();
const OUTPUTS = [
  'index.html cach-dung/index.html playlist.json mrss.xml rss.xml playlist.smil khung-hinh.zip trinh-chieu.pptx',
]
  .join()
  .split(' ');
const cases = campaignIds().flatMap((campaign) =>
  boards.map((board) => ({ ...board, campaign, dir: `man-hinh/${campaign}/${board.key}/` })),
);
const RFC_822 = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0700$/;

describe.each(SITES_BY_DAY)('on the site “%s”', (site) => {
  /** The file an address of a feed leads to. */
  const fileOf = (url: string): string => {
    expect(url.startsWith(`${SITE_URL}/`), url).toBe(true);
    const file = fileAt(site, url.slice(SITE_URL.length));
    expect(file, url).toBeDefined();
    return file ?? '';
  };
  const read = (file: string): unknown => {
    const xml = textOf(site, file);
    expect(faultOfXml(xml), file).toBeNull();
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
    return parser.parse(xml) as unknown;
  };
  const listOf = (dir: string): Playlist =>
    JSON.parse(textOf(site, `${dir}playlist.json`)) as Playlist;

  test.each(cases)('$campaign on $key has every output', ({ dir }) => {
    for (const output of OUTPUTS) expect(filesOf(site), output).toContain(dir + output);
    expect(filesOf(site)).toContain(`${dir}khung-01-moi-nhat.png`);
  });

  test.each(cases)(
    '$campaign on $key: the playlist is true to its pictures',
    ({ dir, width, height }) => {
      const { data, later, generatedAtMs } = listOf(dir);
      expect(data.length).toBeGreaterThan(0);
      for (const item of [...data, ...later]) {
        const bytes = bytesOf(site, fileOf(item.url));
        expect(item).toMatchObject({ width, height, type: 'image/png', bytes: bytes.length });
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(item.sha256);
        expect(headerOf(bytes)).toMatchObject({ width, height });
        if (item.validUntil) expect(item.validUntil).toMatch(/^\d{4}-.*\+07:00$/);
      }
      for (const { validUntil } of data)
        if (validUntil) expect(Date.parse(validUntil)).toBeGreaterThan(generatedAtMs);
    },
  );

  test.each(cases)(
    '$campaign on $key: the Media RSS holds what is due, complete enough to be kept',
    ({ dir, width, height }) => {
      const { rss } = read(`${dir}mrss.xml`) as Media;
      const { data } = listOf(dir);
      expect(rss['@_version']).toBe('2.0');
      expect(rss['@_xmlns:media']).toBe('http://search.yahoo.com/mrss/');
      expect(Object.values(rss.channel).every(Boolean)).toBe(true);
      expect(rss.channel.item.length).toBe(data.length);
      for (const [index, item] of rss.channel.item.entries()) {
        const media = item['media:content'];
        const bytes = bytesOf(site, fileOf(media['@_url'] ?? ''));
        expect(media).toMatchObject({
          ...{ '@_type': 'image/png', '@_medium': 'image', '@_fileSize': `${bytes.length}` },
          ...{ '@_width': `${width}`, '@_height': `${height}` },
        });
        expect(Number(media['@_duration'])).toBeGreaterThanOrEqual(4);
        expect(item.guid).toEqual({ '#text': data[index]?.sha256, '@_isPermaLink': 'false' });
        expect(item['pubDate']).toMatch(RFC_822);
      }
    },
  );

  test.each(cases)('$campaign on $key: running text is whole, each text once', ({ dir }) => {
    const { rss } = read(`${dir}rss.xml`) as Media;
    const texts = rss.channel.item.map((item) => item['description'] ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
    for (const item of rss.channel.item) {
      const title = item['title'] ?? '';
      expect(title.length).toBeLessThanOrEqual(80);
      if ((item['description'] ?? '').length <= 80) expect(title).toBe(item['description']);
      fileOf(item['link'] ?? '');
    }
  });

  test.each(cases)('$campaign on $key: the SMIL has its region, times and files', (one) => {
    const { smil } = read(`${one.dir}playlist.smil`) as Smil;
    expect(smil['@_xmlns']).toBe('http://www.w3.org/ns/SMIL');
    const size = { '@_width': `${one.width}`, '@_height': `${one.height}` };
    expect(smil.head.layout['root-layout']).toMatchObject(size);
    expect(smil.head.layout.region).toMatchObject(size);
    expect(smil.head.meta[0]?.['@_http-equiv']).toBe('Refresh');
    expect(smil.body.par.seq.length).toBeGreaterThan(0);
    let end: string | undefined = 'wallclock(2000-01-01T00:00:00)';
    for (const seq of smil.body.par.seq) {
      expect(seq['@_begin']).toBe(end);
      end = seq['@_end'];
      expect(end).toMatch(/^wallclock\(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\)$/);
      for (const image of seq.img) {
        expect(image['@_region']).toBe(smil.head.layout.region['@_regionName']);
        expect(image['@_dur']).toMatch(/^\d+s$/);
        fileOf(image['@_src'] ?? '');
      }
    }
    // The last stretch never ends in anybody's time, so that no screen is empty; where more is to
    // change than players can count to, the list reaches as far as they can: 49 days.
    const last = end?.slice('wallclock('.length, -1) ?? '';
    const days = (Date.parse(`${last}+07:00`) - Date.parse(SITES[site].SITE_NOW)) / 86_400_000;
    expect(last.startsWith('209') || days >= 48).toBe(true);
  });

  test.each(cases)('$campaign on $key: the USB pack holds the same pictures', ({ dir }) => {
    const files = unzipSync(bytesOf(site, `${dir}khung-hinh.zip`));
    const { data } = listOf(dir);
    const due = Object.keys(files).filter((name) => name.startsWith('khung-hinh/'));
    expect(due).toEqual(data.map(({ file }) => `khung-hinh/${file}`));
    for (const { file } of data)
      expect(Buffer.from(files[`khung-hinh/${file}`] ?? [])).toEqual(bytesOf(site, dir + file));
    expect(files).toHaveProperty('index.html');
    expect(files).toHaveProperty('DOC-TRUOC.txt');
  });
});

describe('a consultation that has ended', () => {
  const names = (site: (typeof SITES_BY_DAY)[number], file: string): string =>
    textOf(site, `man-hinh/dai-hoi-xiv/960x192/${file}`);

  test('leaves the feeds of what runs, and says that it has ended', () => {
    for (const file of ['mrss.xml', 'rss.xml', 'playlist.smil']) {
      expect(names('open', file), file).toContain('Góp ý');
      expect(names('today', file), file).not.toMatch(/thoi-han|buoc-|khau-hieu|Thời hạn/);
    }
    expect(names('open', 'mrss.xml')).not.toContain('da-ket-thuc');
    expect(names('today', 'mrss.xml')).toContain('da-ket-thuc');
  });

  test('a year later still says so, without asking anybody to scan', () => {
    expect(names('today', 'mrss.xml')).not.toContain('ma-qr');
    expect(names('open', 'playlist.json')).toContain('"validUntil":"2025-12-16T00:00:00+07:00"');
  });
});
