import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparable,
  sentenceCase,
  slugOf,
  withoutAccents,
} from '../../../src/model/text/vietnamese.ts';

/** a ă â e ê i o ô ơ u ư y with no tone or one of five, đ, and the plain letters; both cases. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const small = [...vowels, 'đ', ...Array.from('bcdfghjklmnpqrstvwxz')];
const LETTERS = [...small, ...small.map((letter) => letter.toLocaleUpperCase('vi'))];
const words = fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '-', '.', '2'), maxLength: 40 });

describe('taking accents off', () => {
  test('the table holds all 186 Vietnamese letters', () => {
    expect(new Set(LETTERS).size).toBe(2 * (12 * 6 + 1 + 20));
  });

  test('each Vietnamese letter becomes one plain letter of the same case', () => {
    for (const letter of LETTERS) {
      const plain = withoutAccents(letter);
      expect(plain, letter).toMatch(/^[A-Za-z]$/);
      expect(plain === plain.toUpperCase(), letter).toBe(letter === letter.toLocaleUpperCase('vi'));
    }
  });

  test.each([
    ['Đường dây nóng', 'Duong day nong'],
    ['Góp ý dự thảo các văn kiện Đại hội XIV', 'Gop y du thao cac van kien Dai hoi XIV'],
    ['ĐẮK LẮK', 'DAK LAK'],
    ['Nguyễn Ước', 'Nguyen Uoc'],
    ['1900.0368', '1900.0368'],
    ['', ''],
  ])('%j reads %j', (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
  });

  test('any Vietnamese text becomes ASCII of the same length, typed either way', () => {
    fc.assert(
      fc.property(words, (text) => {
        const plain = withoutAccents(text);
        expect(plain).toMatch(/^[\x20-\x7e]*$/);
        expect(plain).toHaveLength(text.length);
        expect(withoutAccents(text.normalize('NFD'))).toBe(plain);
        expect(withoutAccents(plain)).toBe(plain);
      }),
    );
  });
});

describe('comparing names', () => {
  test('accents, case, spaces and the way of typing make no difference', () => {
    expect(comparable('  Thành  PHỐ\tHồ Chí Minh ')).toBe('thanh pho ho chi minh');
    expect(comparable('Hòa Hiếu'.normalize('NFD'))).toBe(comparable('HÒA HIẾU'));
    expect(comparable('Ba Tơ')).toBe(comparable('Ba Tô'));
    expect(comparable('Ba Tơ')).not.toBe(comparable('Ba Tri'));
  });
});

describe('a name in an address', () => {
  test.each([
    ['Sông Trí', 'song-tri'],
    ['Đắk Lắk', 'dak-lak'],
    ['Đại hội XIV', 'dai-hoi-xiv'],
    ['Phan Rang - Tháp Chàm', 'phan-rang-thap-cham'],
    ['Phường 1', 'phuong-1'],
    ['M’Drắk', 'm-drak'],
    ['— ? —', ''],
  ])('%s is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('is safe in a path and stays the same when made again', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(slug)).toBe(slug);
        expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')));
      }),
    );
  });
});

test('a sentence starts with a capital letter and keeps the rest', () => {
  expect(sentenceCase('phường Sông Trí')).toBe('Phường Sông Trí');
  expect(sentenceCase('đặc khu Phú Quốc')).toBe('Đặc khu Phú Quốc');
  expect(sentenceCase('ủy ban')).toBe('Ủy ban');
  expect(sentenceCase('')).toBe('');
});
