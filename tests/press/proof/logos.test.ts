/** A publisher's logo is judged before any program that draws sees it. */
import { deflateSync, crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { logoFault } from '../../../src/press/logos/logo-fault.ts';

const svg = (inside: string, attributes = ''): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`,
  );

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey PNG; what its header says need not be what it holds. */
function png(width: number, height: number, pixels = height * (width + 1)): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const whole = png(40, 30);
const nested = (tag: string, count: number): string =>
  `${`<${tag}>`.repeat(count)}<path d="M0 0h9v9z"/>${`</${tag}>`.repeat(count)}`;

/** Each copy holds ten of the one before it: a hundred thousand million drawings in a kilobyte. */
const bomb = Array.from({ length: 11 }, (_, level) =>
  level === 0
    ? '<path id="a0" d="M0 0h1v1z"/>'
    : `<g id="a${level}">${`<use href="#a${level - 1}"/>`.repeat(10)}</g>`,
).join('');

const REFUSED: [name: string, format: 'png' | 'svg', bytes: Uint8Array, says: RegExp][] = [
  ['text named PNG', 'png', Buffer.from('xin chào'), /không phải tệp PNG/],
  ['a JPEG named PNG', 'png', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /không phải tệp PNG/],
  ['an empty file', 'png', Buffer.alloc(0), /không phải tệp PNG/],
  ['a PNG cut in the middle', 'png', whole.subarray(0, whole.length - 20), /bị cắt/],
  ['a PNG cut behind its signature', 'png', whole.subarray(0, 8), /bị cắt/],
  ['a PNG with a byte turned', 'png', Buffer.from(whole).fill(7, 45, 46), /bị hỏng|bị cắt/],
  ['a PNG of 100,000 × 60,000 pixels', 'png', png(100_000, 60_000, 10), /100000 × 60000 điểm ảnh/],
  ['a PNG without width', 'png', png(0, 10), /bị hỏng/],
  ['a PNG with too few pixels', 'png', png(3000, 3000, 1000), /bị cắt/],
  ['a PNG that unpacks to more than it says', 'png', png(10, 10, 50_000_000), /bị hỏng/],
  ['text named SVG', 'svg', Buffer.from('xin chào'), /không phải SVG/],
  ['a web page named SVG', 'svg', Buffer.from('<html><body/></html>'), /có thẻ <html>/],
  ['a cut SVG', 'svg', svg('<g>').subarray(0, 120), /bị cắt giữa chừng/],
  ['foreignObject', 'svg', svg('<foreignObject><p/></foreignObject>'), /<foreignObject>/],
  ['deep groups', 'svg', svg(nested('g', 5000)), /lồng quá 24 lớp/],
  ['very deep groups', 'svg', svg(nested('g', 200_000)), /lồng quá 24 lớp/],
  ['deep groups in notes', 'svg', svg(nested('x:g', 5000)), /lồng quá 24 lớp/],
  [
    'a hundred thousand shapes',
    'svg',
    svg('<path d="M0 0"/>'.repeat(100_000)),
    /có quá 5000 nét vẽ/,
  ],
  [
    'copies of copies of copies',
    'svg',
    svg(`${bomb}<use href="#a10"/>`),
    /hình dùng lại lồng nhau/,
  ],
  ['a copy of itself', 'svg', svg('<g id="a"><use href="#a"/></g>'), /hình dùng lại lồng nhau/],
  ['entities', 'svg', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'), /ENTITY/],
  ['letters', 'svg', svg('<text>UBND</text>'), /chuyển chữ thành đường nét/],
  ['a picture inside', 'svg', svg('<image href="data:image/png;base64,AA"/>'), /ảnh nhúng/],
  ['a shadow', 'svg', svg('<filter id="f"/>'), /hiệu ứng/],
  ['a script', 'svg', svg('<script>alert(1)</script>'), /mã lệnh/],
  ['a handler', 'svg', svg('', 'onload="alert(1)"'), /mã lệnh/],
  ['a drawing of another site', 'svg', svg('<use href="https://example.com/a#b"/>'), /ở nơi khác/],
  ['a style of another site', 'svg', svg('<style>@import "a.css"</style>'), /ở nơi khác/],
  ['a colour of another file', 'svg', svg('<path fill="url(a.svg#b)"/>'), /ở nơi khác/],
];

describe('a logo that cannot be printed is refused in bounded time and memory', () => {
  test.each(REFUSED)('%s', (_name, format, bytes, says) => {
    const before = process.memoryUsage().rss;
    const started = process.cpuUsage();
    expect(logoFault({ format, bytes })).toMatch(says);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
    // Microseconds of the processor: about a tenth is used; without the bounds it is minutes.
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(10_000_000);
  });
});

describe('a logo as drawing programs write it is printed', () => {
  test.each<[string, 'png' | 'svg', Uint8Array]>([
    ['a PNG', 'png', whole],
    ['shapes', 'svg', svg('<g><circle cx="4" cy="4" r="4" fill="#fff"/></g>')],
    [
      'a clipped copy and a style sheet, as from Illustrator',
      'svg',
      svg(
        '<style>.a{fill:#b1131a}</style><defs><rect id="r" width="9" height="9"/></defs><clipPath id="c"><use xlink:href="#r"/></clipPath><path class="a" clip-path="url(#c)" d="M0 0h9v9z"/>',
      ),
    ],
    [
      'notes of a drawing program and two colours in one gradient, as from Inkscape',
      'svg',
      svg(
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net" pagecolor="#fff"/><metadata><rdf:RDF xmlns:rdf="urn:rdf"/></metadata><defs><linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><path fill="url(#b)" d="M0 0h9v9z"/>',
      ),
    ],
  ])('%s', (_name, format, bytes) => {
    expect(logoFault({ format, bytes })).toBeUndefined();
  });
});
