import { describe, expect, test } from 'vitest';
import {
  badAddresses,
  brandnameFault,
  foldedForSms,
  invisibleLetters,
  refusedLetters,
  smsForm,
  strangeLetters,
} from '../../../src/model/sms/sms-letters.ts';

const lettersOf = (found: { letter: string }[]): string =>
  found.map(({ letter }) => letter).join('');

describe('what carriers refuse', () => {
  test.each(Array.from('%#&[]{}\\<@“”‘’„«»…•–—−'))('%s, with its place and its name', (letter) => {
    const [found] = refusedLetters(`Gop y ${letter} tren VNeID`);
    expect(found).toMatchObject({ index: 6, letter });
    expect(found?.name.length).toBeGreaterThan(5);
  });

  test('a plain text has none', () => {
    expect(refusedLetters('Gop y: "doc", tu chon (3 lua chon) 15/11/2025 - VNeID!')).toEqual([]);
  });

  test.each(['\u200b', '\u00a0', '\u00ad', '\ufeff', '\u2060', '\u202e', '\u3164', '\u2009'])(
    'letters nobody sees: %j',
    (letter) => {
      expect(lettersOf(invisibleLetters(`Góp${letter}ý`))).toBe(letter);
    },
  );

  test('visible text has no invisible letters', () => {
    expect(invisibleLetters('Góp ý – “đọc” rồi tự chọn…\n')).toEqual([]);
  });

  test('accents and pictures are strange in an unaccented message', () => {
    expect(lettersOf(strangeLetters('Góp y 😀 *'))).toBe('ó😀*');
  });
});

describe('the form to send', () => {
  test('keeps accents and takes signs of the keyboard', () => {
    expect(smsForm('“Đọc” – rồi ‘tự’ chọn…')).toBe('"Đọc" - rồi \'tự\' chọn...');
    expect(smsForm('Góp ý'.normalize('NFD'))).toBe('Góp ý');
  });

  test('a machine’s unaccented form has nothing carriers refuse', () => {
    const form = foldedForSms('Tán thành, không tán thành – “bạn” tự chọn…');
    expect(form).toBe('Tan thanh, khong tan thanh - "ban" tu chon...');
    expect([...refusedLetters(form), ...strangeLetters(form)]).toEqual([]);
  });
});

describe('the name messages are sent under', () => {
  test.each(['UBND', 'CA.HATINH', 'BangTin 123'])('%s is taken', (name) => {
    expect(brandnameFault(name)).toBeNull();
  });

  test.each([
    ['UBNDPHUONGST', 'dài 12 ký tự'],
    ['Công an', 'không dấu'],
    ['UBND@HT', 'không dấu'],
    ['', 'không dấu'],
  ])('%j is not: %s', (name, words) => {
    expect(brandnameFault(name)).toContain(words);
  });
});

describe('addresses in messages', () => {
  test.each(['https://a.gov.vn/x?y=1', 'a.gov.vn/x#y', 'www.a.vn/x&y', 'a.vn/%20', 'a.vn/@b'])(
    '%s would be cut',
    (address) => {
      expect(badAddresses(`Xem ${address}.`)).toEqual([{ index: 4, address }]);
    },
  );

  test.each(['bantin.gov.vn/q/a7k2m', 'https://vneid.gov.vn'])('%s is fine', (address) => {
    expect(badAddresses(`Xem ${address}, roi goi 1900.0368?`)).toEqual([]);
  });
});
