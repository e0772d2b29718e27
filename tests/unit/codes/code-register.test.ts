import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  rowFingerprint,
  formatLock,
  isAsIssued,
  isLocked,
  parseLock,
} from '../../../src/content-files/register-lock.ts';
import type { IssuedCode } from '../../../src/model/codes/code-register.ts';

const row: IssuedCode = {
  code: 'ABCD7',
  campaign: 'dot-vi-du',
  place: 'vi-du/mau-mot',
  channel: 'poster',
  issuedOn: '2025-01-06',
};
const words = fc.stringMatching(/^[a-z0-9/-]{1,12}$/);
const rows = fc.uniqueArray(
  fc.record({
    code: fc.stringMatching(/^[A-Z2-9]{5}$/),
    campaign: words,
    place: words,
    channel: words,
    issuedOn: words,
  }),
  { selector: ({ code }) => code, maxLength: 20 },
);

test('the fingerprint is the beginning of a SHA-256 and stays the same for ever', () => {
  // Computed by sha256sum of ["ABCD7","dot-vi-du","vi-du/mau-mot","poster","2025-01-06",""].
  expect(rowFingerprint(row)).toBe('8a8295456c759b60230c92d12b316634');
});

test('a lock written with the short fingerprints of the first version is still good', () => {
  const lock = parseLock('ABCD7 cd669536\n');
  expect(isLocked(lock, [row])).toBe(true);
  expect(isAsIssued(lock, { ...row, place: 'vi-du/mau-hai' })).toBe(false);
});

test.each([
  ['a row too many', 'ABCD7 %\n', [row, { ...row, code: 'EFGH5' }]],
  ['a row too few', 'ABCD7 %\nEFGH5 %\n', [row]],
  ['the same row twice', 'ABCD7 %\n', [row, row]],
])('a lock is not that of a register with %s', (_what, lock, register) => {
  expect(isLocked(parseLock(lock.replaceAll('%', rowFingerprint(row))), register)).toBe(false);
});

test.each(['code', 'campaign', 'place', 'channel', 'issuedOn'] as const)(
  'a changed %s changes the fingerprint',
  (field) => {
    expect(rowFingerprint({ ...row, [field]: `${row[field]}x` })).not.toBe(rowFingerprint(row));
  },
);

test('another point on the door sign changes the fingerprint, retiring the code does not', () => {
  const sign = { ...row, channel: 'sign', point: 'diem-vi-du' };
  expect(rowFingerprint({ ...sign, point: 'diem-khac' })).not.toBe(rowFingerprint(sign));
  expect(rowFingerprint({ ...row, point: 'diem-vi-du' })).not.toBe(rowFingerprint(row));
  const retired = { ...sign, retiredOn: '2025-02-01', retiredBecause: 'Ví dụ' };
  expect(rowFingerprint(retired)).toBe(rowFingerprint(sign));
});

test('moving a word from one column to the next changes the fingerprint', () => {
  expect(rowFingerprint({ ...row, campaign: 'a', place: 'b/c' })).not.toBe(
    rowFingerprint({ ...row, campaign: 'ab', place: '/c' }),
  );
});

test('a lock that is written is read back whole, in its order', () => {
  fc.assert(
    fc.property(rows, (register) => {
      expect([...parseLock(formatLock(register))]).toEqual(
        register.map((one) => [one.code, rowFingerprint(one)]),
      );
    }),
  );
});

test('a lock saved with Windows line ends reads the same', () => {
  const lock = formatLock([row]);
  expect([...parseLock(lock.replaceAll('\n', '\r\n'))]).toEqual([...parseLock(lock)]);
});

test('a lock says in Vietnamese that it is not edited by hand', () => {
  expect(formatLock([])).toMatch(/^# .*đừng sửa tay\.\n$/);
});
