import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../src/model/codes/pasted.ts';
import { readScanned } from '../../../src/model/codes/scanned.ts';
import { HOSTILE } from './hostile-addresses.ts';

const SITE = 'https://gopy.example.gov.vn';
const read = (text: string) => readPasted(text, SITE);

describe('a text that holds one code of ours is answered for that code', () => {
  test.each([
    ['9EWH7.', 'typing', undefined],
    ['“9EWH7”', 'typing', undefined],
    ['(9ewh7)', 'typing', undefined],
    ['9EWH7 9EWH7', 'typing', undefined],
    ['Mã: 9EWH7!', 'text', 'Mã: …!'],
    ['Mã 9EWH7, cấp ngày 22/11/2026', 'text', 'Mã …, cấp ngày 22/11/2026'],
    ['MÃ BẢN IN 9EWH7. CẤP NGÀY 22/11/2026', 'text', 'MÃ BẢN IN …. CẤP NGÀY 22/11/2026'],
    ['ma:9ewh7 tren to giay o nha van hoa', 'text', 'ma:… tren to giay o nha van hoa'],
    [
      'Tờ rơi ở TP.HCM có mã 9EWH7\nkhông hỏi mã OTP',
      'text',
      'Tờ rơi ở TP.HCM có mã … không hỏi mã OTP',
    ],
    ['https://gopy.example.gov.vn/q/9ewh7,', 'address', undefined],
    ['gopy.example.gov.vn/q/9ewh7.', 'address', undefined],
    ['<https://gopy.example.gov.vn/Q/9EWH7/>', 'address', undefined],
    ['\u200bhttps://gopy.example.gov.vn/q/9ewh7\ufeff', 'address', undefined],
    ['https://gopy.example.gov.vn/q/9ewh7, cấp ngày 3/11', 'text', '…, cấp ngày 3/11'],
    ['gopy.example.gov.vn/q/9ewh7,cấp', 'text', '…,cấp'],
    ['gopy.example.gov.vn/q/9ewh7;v=1', 'text', '…;v=1'],
    ['https://gopy.example.gov.vn/q/9ewh7/?fbclid=IwAR0_x-Y', 'text', '…?fbclid=IwAR0_x-Y'],
    [
      'https://gopy.example.gov.vn/q/9ewh7?utm_source=zalo&utm_medium=zalo',
      'text',
      '…?utm_source=zalo&utm_medium=zalo',
    ],
    ['gopy.example.gov.vn/q/9ewh7?zarsrc=31&gidzl=a%2Bb', 'text', '…?zarsrc=31&gidzl=a%2Bb'],
    ['https://gopy.example.gov.vn/q/9ewh7#:~:text=gop', 'text', '…#:~:text=gop'],
    ['Xem https://gopy.example.gov.vn/q/9ewh7 (mã 9EWH7)', 'text', 'Xem … (mã …)'],
  ])('%j', (text, from, left) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'code', code: '9EWH7', from });
    expect('left' in found ? found.left : undefined).toBe(left);
  });

  test.each([
    'Mã 9EWH8, cấp ngày 3/11',
    'mã bản in: 9EWH8.',
    'https://gopy.example.gov.vn/q/9ewh8?fbclid=a',
  ])('a code with a slip in it stays a slip: %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'slip', typed: '9EWH8', why: 'check' });
  });

  test('another page of ours stays one, with what an application hung on it', () => {
    expect(read('https://gopy.example.gov.vn/canh-bao/?fbclid=a')).toEqual({
      kind: 'ours-elsewhere',
      path: '/canh-bao/',
    });
  });

  test('a long message is looked through, a book is not', () => {
    expect(read(`${'Kính mời bà con góp ý. '.repeat(40)}Mã 9EWH7`)).toMatchObject({ kind: 'code' });
    expect(read(`${'Kính mời bà con góp ý. '.repeat(400)}Mã 9EWH7`)).toEqual({ kind: 'no-code' });
  });
});

describe('nothing is guessed', () => {
  test.each([
    '9EWH7 hay DCF83',
    'gopy.example.gov.vn/q/9ewh7 gopy.example.gov.vn/q/dcf83',
    'Mã 9EWH7, https://gopy.example.gov.vn/q/dcf83',
    'Mã 9EWH8, https://gopy.example.gov.vn/q/9ewh7',
  ])('two different codes: %j', (text) => {
    expect(read(text).kind).toBe('several');
  });

  test.each([
    'Kính mời bạn góp ý',
    'Kính mời\nbạn góp ý.Sau đó gửi',
    '0912345678',
    '0239.3.855.555',
    'Kế hoạch 05/KH-UBND ngày 3/11/2025',
    'nhà số 33456 THANG',
    'evil/Q/9EWH7',
    '/q/9ewh7x y',
    '9EW\u200bH7',
    'AX9EWH7XB',
  ])('a text without a code and without an address is not called false: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'no-code' });
  });

  test('a word or a number that happens to be well-formed is no code, unless it is called one', () => {
    const words = ['THANG', 'HANHS', 'BACKS', 'ABCD7', '23456', '22334', '98765'];
    for (const word of words)
      for (const last of 'ABCDEFGHJKMNPQRSTWXYZ23456789') {
        const text = `Có ${word.slice(0, 4)}${last} người`;
        if (!/[A-Z]/.test(text.slice(3, 8)) || !/\d/.test(text.slice(3, 8)))
          expect(read(text), text).toEqual({ kind: 'no-code' });
      }
  });
});

describe('an address that is not ours decides, whatever stands beside it', () => {
  test.each([
    'https://evil.example/Q/9EWH7',
    'evil.example/Q/9EWH7',
    'Mã 9EWH7 xem ở https://evil.example',
    'Mã 9EWH7 xem ở evil.com',
    'Mã 9EWH7 xem ở EVIL.COM',
    'gopy.example.gov.vn/q/9ewh7,evil.com',
    'gopy.example.gov.vn,evil.com/q/9ewh7',
    'https://gopy.example.gov.vn(.evil.com/q/9ewh7)',
    'https://gopy.example.gov.vn,x@evil.com/q/9ewh7',
    'https://evil.com?u=(gopy.example.gov.vn/q/9ewh7)',
    'https://gopy.example.gov.vn/q/9ewh7?next=//evil.com',
    'https://gopy.example.gov.vn/q/9ewh7?next=https://evil.com',
    'https://gopy.example.gov.vn/q/9ewh7?@evil.com',
    'https://gopy.example.gov.vn/q/9ewh7?a=b\\@evil.com',
    'Mã 9EWH7 https://gоpy.example.gov.vn/q/9ewh7',
    'Mã 9EWH7 gopy。example。gov。vn/q/9ewh7',
    'Mã 9EWH7, 203.0.113.7/q/9ewh7',
    'Mã 9EWH7, gửi về gopy@example.com',
    'Mã 9EWH7 xn--gpy-0oc.example.gov.vn',
    'Quét mã 9EWH7 rồi mở bit.ly/gopy',
  ])('%j', (text) => {
    expect(read(text).kind).toBe('not-ours');
  });

  /** Of the hostile list: our own address, or no address at all. */
  const HARMLESS: Record<string, string> = {
    'https://gopy.example.gov.vn/q/9ewh7\u200d': 'code',
    '\ufeffhttps://gopy.example.gov.vn/q/9ewh7': 'code',
    'https://gopy.example.gov.vn/q/9ewh7;v=1': 'code',
    'Mở ngay https://gopy.example.gov.vn/q/9ewh7': 'code',
    '9EWH7 9EWH7 9EWH7': 'code',
    'https://gopy.example.gov.vn/?ma=9ewh7': 'ours-elsewhere',
    'Kính mời bạn góp ý': 'no-code',
    '0912345678': 'no-code',
    'java\tscript:alert(1)': 'no-code',
    ['9'.repeat(100_000)]: 'no-code',
    [' '.repeat(100_000)]: 'no-code',
  };

  test.each(HOSTILE.map(([text]) => [text.slice(0, 100), text] as const))('%j', (_shown, text) => {
    expect(read(text).kind).toBe(HARMLESS[text] ?? 'not-ours');
  });

  test('for any host, any path and any words around', () => {
    // Made of pieces of ours; whole random domains take seconds to draw.
    const parts = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 5 });
    const hosts = parts('gopy', 'example', 'gov', 'vn', 'evil', 'x-y', 'xgopy')
      .map((labels) => [...labels, 'com'].join('.'))
      .chain((host) => fc.constantFrom(host, 'xgopy.example.gov.vn', 'a.gopy.example.gov.vn'));
    const paths = parts('q', '9ewh7', 'Q', '9EWH7', '..', '?a=b', '#', '@', '%2f', '').map(
      (all) => `/${all.join('/')}`,
    );
    const words = fc.constantFrom(
      '',
      'Mã 9EWH7 ',
      'Kính mời, ',
      '9EWH7,',
      '(',
      'gopy.example.gov.vn/q/9ewh7 ',
    );
    fc.assert(
      fc.property(words, hosts, paths, words, (before, host, path, after) => {
        for (const scheme of ['https://', 'http://', 'https://gopy.example.gov.vn@'])
          expect(read(`${before}${scheme}${host}${path} ${after}`).kind).toBe('not-ours');
      }),
      { numRuns: 500 },
    );
  });
});

test('a scanned symbol stays strict: what is answered there is answered the same when pasted', () => {
  const strict = [
    'https://gopy.example.gov.vn/q/9ewh7?fbclid=a',
    '9EWH7.',
    'Mã 9EWH7, cấp ngày 3/11',
  ];
  for (const text of strict) expect(readScanned(text, SITE).kind).toBe('not-ours');
  const pieces = ['9EWH7', '9ewh8', 'https://', 'gopy.example.gov.vn', '/q/', ' ', '.', '?'];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const scanned = readScanned(text, SITE);
      const pasted = read(text);
      if (scanned.kind === 'not-ours') return;
      // Full stops behind an address end the sentence it was pasted with.
      const isSentence = scanned.kind === 'slip' && scanned.letters.includes('.');
      const meant = isSentence ? text.replace(/[.\s]+$/u, '') : text;
      expect(pasted).toEqual(readScanned(meant, SITE));
    }),
    { numRuns: 500 },
  );
});
