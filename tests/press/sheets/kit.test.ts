/** The kit of an office: everything for one consultation in one place. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipFile } from '../../../src/feeds/zip.ts';
import { makeKit } from '../../../src/kit/kit-files.ts';
import type { Kit } from '../../../src/kit/kit-order.ts';
import { NATIONWIDE } from '../../../src/model/places/place.ts';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { smsSize } from '../../../src/model/sms/sms.ts';
import { KEPT_FRAMES, KIT_TOOLS, kitOrderOf } from '../../support/programs/kits.ts';
import { settingsOn } from '../../support/sites/site-of.ts';

/** Days any place may name: when the app opened, when the codes and the letters were issued. */
const COMMON = ['30/10/2025', '22/11/2026', '03/11/2025', '06/11/2025', '12/11/2025', '31/10/2025'];

/** Places of different kinds, with the day each must say, and the others it may. */
const PLACES = [
  { key: NATIONWIDE, campaign: 'dai-hoi-xiv', day: '15/11/2025', also: [] },
  // A city with a day of its own for officials: "trước ngày 14/11".
  { key: 'hai-phong', campaign: 'dai-hoi-xiv', day: '15/11/2025', also: ['13/11/2025'] },
  // A ward with days of its own for both.
  {
    key: 'ha-tinh/song-tri',
    campaign: 'dai-hoi-xiv',
    day: '14/11/2025',
    also: ['04/11/2025', '15/11/2025'],
  },
  // Without content of its own: its province answers.
  { key: 'thanh-hoa/hoang-hoa', campaign: 'dai-hoi-xiv', day: '15/11/2025', also: ['08/11/2025'] },
  // And where the province has none either.
  { key: 'ha-noi/ba-dinh', campaign: 'dai-hoi-xiv', day: '15/11/2025', also: [] },
] as const;

/** Each is made once. */
const made = new Map<string, Promise<Kit>>();

function kitOf(key: string, campaign = 'dai-hoi-xiv'): Promise<Kit> {
  const id = `${key} ${campaign}`;
  const known = made.get(id) ?? makeKit(kitOrderOf(key, campaign), KEPT_FRAMES);
  made.set(id, known);
  return known;
}

/** The words of a file of a kit; none of a picture. */
async function wordsOf(path: string, content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return content;
  if (path.endsWith('.pdf')) {
    const first = await rasterisePdf(content, 10);
    return first.text;
  }
  if (!/\.(docx|pptx)$/.test(path)) return '';
  const parts = unzipSync(content);
  return Object.entries(parts)
    .filter(([name]) => /^(word\/(document|header\d+)|ppt\/slides\/slide\d+)\.xml$/.test(name))
    .map(([, xml]) =>
      strFromU8(xml)
        .replaceAll(/<\/[wa]:p>/g, '\n')
        .replaceAll(/<[^>]+>/g, ''),
    )
    .join('\n');
}

describe.each(PLACES)('the kit of $key', ({ key, campaign, day, also }) => {
  let kit: Kit;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    kit = await kitOf(key, campaign);
    for (const { path, content } of kit.files) texts.set(path, await wordsOf(path, content));
  });

  test('is whole', () => {
    expect(kit.gaps).toEqual([]);
    for (const part of ['1-ban-in', '2-man-hinh', '3-tin-nhan', '4-bai-dang', '5-bao-chi']) {
      expect(kit.files.some(({ path }) => path.startsWith(`${part}/`))).toBe(true);
    }
    expect(Object.keys(unzipSync(zipFile(kit.files))).length).toBe(kit.files.length);
  });

  test('names no day that is not the place’s', () => {
    const allowed = new Set<string>([...COMMON, day, ...also]);
    const foreign = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/\d{2}\/\d{2}\/\d{4}/g)]
        .map(([found]) => found)
        .filter((found) => !allowed.has(found))
        .map((found) => `${path}: ${found}`),
    );
    // The pictures of the day after say when it ended.
    expect(foreign.filter((one) => !one.includes('lich-chieu.txt'))).toEqual([]);
  });

  test('says the place’s own last day in every text for the public', () => {
    const spoken = texts.get('6-phat-thanh/bai-doc.txt') ?? '';
    const shown = [...texts].filter(
      ([path]) => /^[34578]-/.test(path) || path === 'DOC-TRUOC.txt' || path.includes('huong-dan'),
    );
    expect(shown.length).toBeGreaterThan(10);
    for (const [path, text] of shown.filter(([, text]) => text !== '')) {
      const tidy = text.replaceAll(/\s+/g, ' ');
      const said =
        path.includes('phu-luc') || /[hH]ết (?:thứ \p{L}+, |chủ nhật, )?ngày/u.test(tidy)
          ? tidy
          : '';
      if (said === '') continue;
      expect(said, path).toContain(day);
    }
    const number = Number(day.slice(0, 2)) === 14 ? 'mười bốn' : 'mười lăm';
    expect(spoken.toLowerCase()).toMatch(
      new RegExp(`hết (?:thứ \\p{L}+, |chủ nhật, )?ngày ${number} tháng mười một`, 'u'),
    );
  });

  test('the app’s later day stands only beside the place’s own', () => {
    if (day === '15/11/2025') return;
    for (const [path, text] of texts) {
      if (/lich-chieu|ke-hoach/.test(path)) continue;
      for (const sentence of text.replaceAll(/\s+/g, ' ').split(/(?<=[.\n])\s/)) {
        if (sentence.includes('15/11/2025')) expect(sentence, path).toContain('VNeID vẫn nhận');
      }
    }
  });

  test('its list of hashes tells every file', () => {
    const list = kit.files.find(({ path }) => path === 'SHA256SUMS.txt')?.content;
    const lines = String(list).trim().split('\n');
    expect(lines.length).toBe(kit.files.length - 1);
    for (const one of kit.files.slice(0, -1)) {
      const hash = createHash('sha256').update(one.content).digest('hex');
      expect(lines).toContain(`${hash}  ${one.path}`);
    }
  });
});

test('text messages are counted as they are sent, and carriers take them', async () => {
  const { files } = await kitOf('ha-noi/ba-dinh');
  const text = String(files.find(({ path }) => path === '3-tin-nhan/tin-nhan.txt')?.content);
  const found = [...text.matchAll(/Không dấu \((\d+) ký tự GSM, (\d+) tin.*\r\n(.*)\r\n/g)];
  expect(found.length).toBe(3);
  for (const [, length, parts, sent = ''] of found) {
    const size = smsSize(sent);
    expect([size.encoding, sent.length, size.parts]).toEqual([
      'GSM-7',
      Number(length),
      Number(parts),
    ]);
  }
  expect(text).not.toContain('từ chối');
});

test('documents keep their lines apart in LibreOffice too, and nobody signs an empty page', async () => {
  const { files } = await kitOf('hai-phong');
  const documents = files.flatMap(({ path, content }) =>
    path.endsWith('.docx')
      ? [
          {
            path,
            xml: strFromU8(unzipSync(content as Uint8Array)['word/document.xml'] as Uint8Array),
          },
        ]
      : [],
  );
  expect(documents.length).toBe(7);
  for (const { path, xml } of documents) {
    const bare = [...xml.matchAll(/<w:spacing[^>]*w:line="[^>]*>/g)].filter(
      ([spacing]) => !spacing.includes('w:lineRule='),
    );
    expect(bare, path).toEqual([]);
    if (!path.includes('goi-y')) continue;
    // Two paragraphs and the gap stay with the table of who signs.
    const before = xml.slice(0, xml.lastIndexOf('<w:tbl>')).split('<w:p>').slice(-3);
    expect(before.map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([
      ...[true, true, true],
    ]);
  }
});

test('the calendar holds every deadline as its whole last day', async () => {
  const { files } = await kitOf('ha-tinh/song-tri');
  const file = files.find(({ path }) => path.endsWith('.ics'))?.content;
  const events = new ICAL.Component(ICAL.parse(String(file)) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  const ends = events.map((event) => new ICAL.Event(event).endDate.toJSDate().toISOString());
  expect(ends).toContain('2025-11-04T17:00:00.000Z');
  expect(ends).toContain('2025-11-14T17:00:00.000Z');
});

test('the picture of the post is square and its code is read', async () => {
  const { files } = await kitOf('hai-phong');
  const png = files.find(({ path }) => path.endsWith('hinh-vuong.png'))?.content;
  const { data, info } = await sharp(png as Uint8Array)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(info.height);
  expect(info.width).toBeGreaterThan(1070);
  const pixels = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  expect((await readQr(pixels)).zxing).toContain('/Q/');
});

test('after the end only what says so is left', async () => {
  const order = kitOrderOf('ha-noi/ba-dinh');
  order.sheets.now = settingsOn('2025-11-20').now;
  const { files, gaps } = await makeKit(order, KEPT_FRAMES);
  expect(gaps).toEqual([]);
  const paths = files.map(({ path }) => path);
  expect(paths.some((path) => path.startsWith('7-van-ban'))).toBe(false);
  expect(paths).not.toContain('2-man-hinh/1920x1080/02-thoi-han.png');
  const post = String(files.find(({ path }) => path.startsWith('4-'))?.content);
  expect(post).toContain('Đã kết thúc ngày 15/11/2025');
});

test('the same facts make the same kit, byte by byte', async () => {
  // Drawn anew, frames too.
  const again = await makeKit(kitOrderOf('ha-noi/ba-dinh'), KIT_TOOLS);
  const hashes = (kit: Kit) => kit.files.at(-1)?.content;
  expect(hashes(await kitOf('ha-noi/ba-dinh'))).toBe(hashes(again));
});
