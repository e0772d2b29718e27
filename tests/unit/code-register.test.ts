import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fingerprintOf,
  formatLock,
  parseLock,
  type IssuedCode,
} from '../../src/model/codes/code-register.ts';

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

test('the fingerprint is FNV-1a and stays the same for ever', () => {
  // Of the four bytes "||||", computed by another program.
  const empty = { code: '', campaign: '', place: '', channel: '', issuedOn: '' };
  expect(fingerprintOf(empty)).toBe('c035bdc5');
  expect(fingerprintOf(row)).toBe('cd669536');
});

test.each(['code', 'campaign', 'place', 'channel', 'issuedOn'] as const)(
  'a changed %s changes the fingerprint',
  (field) => {
    expect(fingerprintOf({ ...row, [field]: `${row[field]}x` })).not.toBe(fingerprintOf(row));
  },
);

test('another point on the door sign changes the fingerprint, retiring the code does not', () => {
  const sign = { ...row, channel: 'sign', point: 'diem-vi-du' };
  expect(fingerprintOf({ ...sign, point: 'diem-khac' })).not.toBe(fingerprintOf(sign));
  expect(fingerprintOf({ ...row, point: 'diem-vi-du' })).not.toBe(fingerprintOf(row));
  const retired = { ...sign, retiredOn: '2025-02-01', retiredBecause: 'Ví dụ' };
  expect(fingerprintOf(retired)).toBe(fingerprintOf(sign));
});

test('moving a word from one column to the next changes the fingerprint', () => {
  expect(fingerprintOf({ ...row, campaign: 'a', place: 'b/c' })).not.toBe(
    fingerprintOf({ ...row, campaign: 'ab', place: '/c' }),
  );
});

test('a lock that is written is read back whole, in its order', () => {
  fc.assert(
    fc.property(rows, (register) => {
      expect([...parseLock(formatLock(register))]).toEqual(
        register.map((one) => [one.code, fingerprintOf(one)]),
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
