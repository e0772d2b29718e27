import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOT_OURS } from '../../../src/model/codes/not-ours.ts';
import { isWellFormedCode } from '../../../src/model/codes/printed-code.ts';
import { readScanned } from '../../../src/model/codes/scanned.ts';
import { HOSTILE } from './hostile-addresses.ts';

const SITE = 'https://gopy.example.gov.vn';
const read = (text: string) => readScanned(text, SITE);

describe('what is printed is ours', () => {
  test.each([
    'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/9EWH7/',
    'https://gopy.example.gov.vn/q/9ewh7/',
    'https://gopy.example.gov.vn/q/9ewh7',
    'gopy.example.gov.vn/q/9ewh7',
    'GoPy.Example.Gov.VN/q/9EwH7/',
    '  https://gopy.example.gov.vn/q/9ewh7 \n',
    '\u00a0gopy.example.gov.vn/q/9ewh7\t',
    'https://gopy.example.gov.vn/q/9ewh7'.normalize('NFD'),
  ])('%j', (text) => {
    expect(read(text)).toEqual({ kind: 'code', code: '9EWH7', from: 'address' });
  });

  test.each(['9EWH7', '9ewh7', ' 9ewh7 ', '9EW H7', '9-ewh7', 'Mã 9EWH7', 'mã bản in: 9EWH7'])(
    'typed: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'code', code: '9EWH7', from: 'typing' });
    },
  );

  test('a label typed with its accents apart is the same label', () => {
    expect(read('mã bản in: 9EWH7'.normalize('NFD'))).toMatchObject({ kind: 'code' });
  });

  test.each([
    ['https://gopy.example.gov.vn', '/'],
    ['gopy.example.gov.vn/', '/'],
    ['https://gopy.example.gov.vn/huong-dan/cai-dat-vneid/', '/huong-dan/cai-dat-vneid/'],
  ])('another page of ours: %j', (text, path) => {
    expect(read(text)).toEqual({ kind: 'ours-elsewhere', path });
  });

  test('a site that is only tried out on one machine reads its own codes', () => {
    expect(readScanned('HTTP://LOCALHOST:4321/Q/9EWH7/', 'http://localhost:4321')).toMatchObject({
      kind: 'code',
    });
  });
});

describe('slips of the finger', () => {
  test.each([
    ['9EWH8', 'check'],
    ['9WEH7', 'check'],
    ['https://gopy.example.gov.vn/q/9ewh8/', 'check'],
    ['9EWHO', 'letters'],
    ['9EWH', 'length'],
    ['9EWH77', 'length'],
    ['9ÉWH', 'accents'],
    ['ĐWH7', 'accents'],
  ])('%j: %s', (text, why) => {
    expect(read(text)).toMatchObject({ kind: 'slip', why });
  });

  test('the letters no code has are named', () => {
    expect(read('OEWH0')).toMatchObject({ letters: ['O', '0'] });
  });

  test('never offers a code that was issued in place of the one on a false sheet', () => {
    expect(Object.keys(read('9EWH8')).sort()).toEqual(['kind', 'letters', 'typed', 'why']);
  });

  test.each(['', '   ', '\n'])('nothing typed: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'empty' });
  });
});

describe('what is not ours', () => {
  test('is tried in more than sixty disguises, each once', () => {
    expect(new Set(HOSTILE.map(([text]) => text)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThan(60);
  });

  test.each(HOSTILE.map(([text, reason]) => [text.slice(0, 100), reason, text] as const))(
    '%j: %s',
    (_shown, reason, text) => {
      expect(read(text)).toMatchObject({ kind: 'not-ours', reason });
    },
  );

  test('every reason is tried, and said in a Vietnamese sentence', () => {
    const tried = new Set(HOSTILE.map(([, reason]) => reason));
    for (const [reason, words] of Object.entries(NOT_OURS)) {
      expect(words, reason).toMatch(/^\p{Lu}.*\p{L}.*\.$/u);
      expect(words, reason).toBe(words.normalize('NFC'));
      if (reason !== 'broken') expect([...tried], reason).toContain(reason);
    }
    expect(read('https://gopy..example/')).toMatchObject({ kind: 'not-ours' });
    expect(read('https://[::1')).toMatchObject({ kind: 'not-ours', reason: 'broken' });
  });

  test.each([
    ['https://gopy.example.gov.vn@evil.com', 'evil.com'],
    ['https://gоpy.example.gov.vn/', 'xn--gpy-0oc.example.gov.vn'],
    ['https://3405803783/', '203.0.113.7'],
  ])('%s says where it would lead: %s', (text, host) => {
    const scanned = read(text);
    expect(scanned.kind === 'not-ours' && scanned.host?.replace(/xn--[^.]+/, 'xn--gpy-0oc')).toBe(
      host,
    );
  });
});

/** Pieces of addresses that are nearly ours. */
const PIECES = [
  ...['https://', 'http://', '//', 'HTTPS://', 'https:', 'javascript:', ''],
  ...['gopy', 'example', 'gov', 'vn', 'gopy.example.gov.vn', 'GOPY.EXAMPLE.GOV.VN', 'evil.com'],
  ...['.', '/', '\\', '@', ':', ':443', '%2f', '?', '#', '/q/', '/Q/', '9ewh7', '9EWH7', '..', ' '],
  ...['\t', '\u200b', '\u202e', '。', 'о', 'ı', 'ｇ', 'K', 'ſ', 'xn--', '-'],
];
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const texts = fc.oneof(mixed, fc.string({ unit: 'binary' }), fc.webUrl());

describe('whatever comes', () => {
  test('is answered, never thrown at', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text).kind).toMatch(/^(empty|code|slip|ours-elsewhere|not-ours)$/);
      }),
      { numRuns: 3000 },
    );
  });

  test('an address is ours only where a browser would open our site, and only as we spell it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = read(text);
        if (
          scanned.kind === 'ours-elsewhere' ||
          (scanned.kind === 'code' && scanned.from === 'address')
        ) {
          const trimmed = text.trim();
          const url = new URL(/^https:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
          expect(url.origin).toBe(SITE);
          expect(url.username + url.password + url.search + url.hash).toBe('');
          expect(trimmed).toMatch(/^(https:\/\/)?gopy\.example\.gov\.vn(\/[a-z0-9._/-]*)?$/i);
        }
        if (scanned.kind === 'code') expect(isWellFormedCode(scanned.code)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('no other host is ours, whatever stands around it', () => {
    const hosts = fc.oneof(
      fc.domain(),
      fc.constantFrom('gopy.example.gov.vn.evil.com', 'evil.com'),
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), (host, path) => {
        fc.pre(host.toLowerCase() !== 'gopy.example.gov.vn');
        for (const before of ['https://', '', 'https://gopy.example.gov.vn@'])
          expect(read(before + host + path).kind).not.toMatch(/^(code|ours-elsewhere)$/);
      }),
    );
  });
});
