import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BoardFeed } from '../../../src/feeds/board-feed.ts';
import { isoMoment, rssMoment } from '../../../src/feeds/moments.ts';
import { mrssFeed } from '../../../src/feeds/mrss.ts';
import { playlistJson } from '../../../src/feeds/playlist-json.ts';
import { smilPlaylist } from '../../../src/feeds/smil.ts';
import { shortTitle, TITLE_LETTERS } from '../../../src/feeds/ticker-rss.ts';
import { usbFolders } from '../../../src/feeds/usb-folders.ts';
import { usbPack } from '../../../src/feeds/usb-pack.ts';
import type { PlaylistFrame } from '../../../src/model/boards/playlist.ts';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const LAST_DAY = at('2025-11-15T00:00:00');
const END = at('2025-11-16T00:00:00');

const frame = (name: string, from: number | null, until: number | null): PlaylistFrame => ({
  ...{ name, file: `${name}.0a1b2c3d.png`, sha256: name.padEnd(64, '0'), bytes: 1234 },
  ...{ alt: `Ảnh ${name}`, text: `Chữ & ${name}`, seconds: 8, priority: 'normal', from, until },
});

const ALL = [
  frame('01-tieu-de', null, END),
  frame('02-thoi-han', null, LAST_DAY),
  frame('03-ngay-cuoi', LAST_DAY, END),
  frame('04-ma-qr', null, END),
  frame('05-da-ket-thuc', END, null),
] as const;

const feed: BoardFeed = {
  title: 'Góp ý “thử” – 96 × 16',
  description: 'Thử',
  campaign: { id: 'thu', title: 'Góp ý thử', page: 'https://thu.example/dot/thu/' },
  board: { id: '96x16', name: 'Bảng thử', width: 96, height: 16 },
  base: 'https://thu.example/man-hinh/thu/96x16/',
  now: at('2025-11-03T09:00:00'),
  opensAt: at('2025-10-30T00:00:00'),
  frames: ALL,
  due: [ALL[0], ALL[1], ALL[3]],
  later: [ALL[2], ALL[4]],
  earlier: [],
  ticker: [{ text: 'Góp ý đến hết ngày 15/11/2025', from: null, until: END }],
};
const pictures = new Map(
  [...feed.due, ...feed.later].map(({ file }, index) => [file, Uint8Array.of(137, 80, index)]),
);
const player = { script: 'var a;\n', style: 'p{}\n' };

describe('moments', () => {
  test('are those of Vietnam', () => {
    expect(isoMoment(END)).toBe('2025-11-16T00:00:00+07:00');
    expect(rssMoment(END)).toBe('Sun, 16 Nov 2025 00:00:00 +0700');
    expect(Date.parse(rssMoment(END))).toBe(END);
  });
});

describe('the title of running text', () => {
  test('is the whole text while it is short enough', () => {
    const text = 'a'.repeat(TITLE_LETTERS);
    expect(shortTitle(text)).toBe(text);
  });

  test('never ends in the number of a step, or in an address that looks longer than it is', () => {
    const steps =
      'Cách góp ý: 1. Mở VNeID, đăng nhập tài khoản mức 2. 2. Bấm biểu ngữ “Góp ý dự thảo”';
    expect(shortTitle(steps)).toBe('Cách góp ý: 1. Mở VNeID, đăng nhập tài khoản mức 2…');
    const address =
      'Quét mã để xem cách góp ý, hoặc gõ địa chỉ gopy.example.gov.vn/q/dcf83. Không hỏi mật khẩu';
    expect(shortTitle(address)).toMatch(/\/q\/dcf83 …$/);
  });

  test('else its first clauses, never more letters than there is room for', () => {
    const long =
      'Mở VNeID, đăng nhập tài khoản mức 2, bấm mục góp ý. Đọc dự thảo rồi bấm “Gửi” trước ngày 15/11/2025';
    expect(shortTitle(long)).toBe('Mở VNeID, đăng nhập tài khoản mức 2, bấm mục góp ý…');
    expect(shortTitle('chữ '.repeat(40)).length).toBeLessThanOrEqual(TITLE_LETTERS);
    expect(shortTitle('chữ '.repeat(40))).toMatch(/chữ…$/);
  });
});

describe('a player that keeps what it was given', () => {
  test('finds in the SMIL what to show in each stretch of time, with no gap between them', () => {
    const sequences = [...smilPlaylist(feed).matchAll(/<seq ([^>]*)>(.*?)<\/seq>/gs)].map(
      ([, bounds = '', inside = '']) => ({
        begin: /begin="wallclock\(([^)]*)\)"/.exec(bounds)?.[1],
        end: /end="wallclock\(([^)]*)\)"/.exec(bounds)?.[1],
        files: [...inside.matchAll(/96x16\/(\d\d)/g)].map(([, number]) => number),
      }),
    );
    expect(sequences).toEqual([
      { begin: '2000-01-01T00:00:00', end: '2025-11-15T00:00:00', files: ['01', '02', '04'] },
      { begin: '2025-11-15T00:00:00', end: '2025-11-16T00:00:00', files: ['01', '03', '04'] },
      {
        begin: '2025-11-16T00:00:00',
        end: expect.stringMatching(/^209\d-/) as string,
        files: ['05'],
      },
    ]);
  });

  test('learns from each picture when it is over', () => {
    expect(mrssFeed(feed).match(/<dcterms:valid>[^<]*/g)).toEqual([
      '<dcterms:valid>end=2025-11-16T00:00:00+07:00; scheme=W3C-DTF;',
      '<dcterms:valid>end=2025-11-15T00:00:00+07:00; scheme=W3C-DTF;',
      '<dcterms:valid>end=2025-11-16T00:00:00+07:00; scheme=W3C-DTF;',
    ]);
    expect(playlistJson(feed, 'v')).toMatchObject({
      data: [{ validUntil: '2025-11-16T00:00:00+07:00', validUntilMs: END }, {}, { order: 4 }],
      later: [{ validFromMs: LAST_DAY, order: 3 }, { validFrom: '2025-11-16T00:00:00+07:00' }],
    });
  });

  test('is told nothing was published in the future', () => {
    const early = { ...feed, now: at('2025-10-20T09:00:00') };
    expect(mrssFeed(early)).toContain('<pubDate>Mon, 20 Oct 2025 09:00:00 +0700</pubDate>');
  });
});

describe('the pack for a USB stick', () => {
  test('has a folder for every day the board must be changed', () => {
    expect(usbFolders(feed).map(({ name, until }) => [name, until])).toEqual([
      ['khung-hinh', 'hết ngày 14/11/2025'],
      ['khung-hinh-tu-15-11-2025', 'hết ngày 15/11/2025'],
      ['khung-hinh-tu-16-11-2025', null],
    ]);
  });

  test('has the same bytes whenever it is made', () => {
    expect(usbPack(feed, pictures, player)).toEqual(usbPack(feed, pictures, player));
  });

  test.each([
    [
      'the first that is due',
      [ALL[2], ALL[3]],
      'khung-hinh-tu-15-11-2025/03-ngay-cuoi',
      'Ảnh 03-ngay-cuoi',
    ],
    [
      'another one a day later',
      [ALL[4]],
      'khung-hinh-tu-16-11-2025/05-da-ket-thuc',
      'Ảnh 05-da-ket-thuc',
    ],
  ])('shows before any script runs %s', (_which, due, file, alt) => {
    const files = unzipSync(usbPack({ ...feed, due }, pictures, player));
    const page = new TextDecoder().decode(files['index.html']);
    expect(page.match(/<img[^>]*>/g)).toEqual([
      `<img class="frame shown" src="${file}.0a1b2c3d.png" alt="${alt}">`,
    ]);
  });

  test('shows no picture, and no word, where none is due', () => {
    const files = unzipSync(usbPack({ ...feed, due: [] }, pictures, player));
    const page = new TextDecoder().decode(files['index.html']);
    expect(page).not.toContain('<img');
    // Nothing else stands there for somebody to read.
    expect(page).toMatch(/<\/h1>\s*<p id="loi"/);
  });

  test('refuses to be made without a picture it names', () => {
    expect(() => usbPack(feed, new Map(), player)).toThrow(RangeError);
  });

  test('opens with its text readable on Windows', () => {
    const files = unzipSync(usbPack(feed, pictures, player));
    expect(Object.keys(files).slice(0, 4)).toEqual([
      ...['DOC-TRUOC.txt', 'index.html', 'trinh-chieu.js', 'chu-chay.txt'],
    ]);
    for (const name of ['DOC-TRUOC.txt', 'chu-chay.txt']) {
      const bytes = files[name] ?? new Uint8Array();
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).not.toMatch(/[^\r]\n/);
    }
    expect(new TextDecoder().decode(files['DOC-TRUOC.txt'])).toContain(
      '- ngày 16/11/2025: thay bằng khung-hinh-tu-16-11-2025.',
    );
    expect(files['khung-hinh-tu-15-11-2025/01-tieu-de.0a1b2c3d.png']).toEqual(
      pictures.get('01-tieu-de.0a1b2c3d.png'),
    );
  });
});
