import { expect, test } from 'vitest';
import { meantLetters } from '../../../src/model/text/typed-letters.ts';

const meant = (text: string): string => meantLetters(text.split(' ')).join(' ');

test.each([
  ['gops ys vawn kieenj', 'gop y van kien'],
  ['quene maatj khaaur', 'quen mat khau'],
  ['queen maatj khaaur', 'quen mat khau'],
  ['vneid muwcs 2', 'vneid muc 2'],
  ['ddawng kys muwcs 2', 'dang ky muc 2'],
  ['dddang ky', 'dang ky'],
  ['cais ddawtj vneid', 'cai dat vneid'],
  ['cafi ddawtj vneid', 'cai dat vneid'],
  ['ddieemr hoox trowj', 'diem ho tro'],
  ['luwaf ddaor', 'lua dao'],
  ['maats ddieenj thoaij', 'mat dien thoai'],
  ['kichs hoatj', 'kich hoat'],
  ['hieens phaps', 'hien phap'],
  ['phuowfng beens ngheu', 'phuong ben ngheu'],
  ['dda lat', 'da lat'],
])('keys of Telex are read as letters: %s', (typed, letters) => {
  expect(meant(typed)).toBe(letters);
});

test.each([
  ['quen6 mat65 khau63', 'quen mat khau'],
  ['go1p y1', 'gop y'],
  ['d9ie6m3 ho6 tro75', 'diem ho tro'],
  ['lu7a2 d9a3o', 'lua dao'],
])('digits of VNI are read as accents: %s', (typed, letters) => {
  expect(meant(typed)).toBe(letters);
});

test.each([
  ['muc2', 'muc 2'],
  ['quan1', 'quan 1'],
  ['p15', 'p15'],
  ['q1', 'q1'],
])('a number written to its word is a number: %s', (typed, words) => {
  expect(meant(typed)).toBe(words);
});

test.each([
  'app',
  'sim',
  'otp',
  'vneid',
  'passcode',
  'hòa',
  'mật',
  'xem',
  'sai',
  'face',
  'zalo',
  'cccd',
])('what is no Telex stays as it is: %s', (word) => {
  expect(meant(word)).toBe(word);
});
