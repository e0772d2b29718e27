import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegisterRow } from '../../../src/model/codes/code-register.ts';
import { codesInUse, purposeKey } from '../../../src/model/codes/codes-in-use.ts';

const row = (code: string, more: Partial<RegisterRow> = {}): RegisterRow => ({
  code,
  campaign: 'dot-vi-du',
  place: 'vi-du',
  channel: 'poster',
  issuedOn: '2025-01-06',
  ...more,
});
const retired = { retiredOn: '2025-02-01', retiredBecause: 'Tờ ví dụ in sai' };

const inUse = (rows: readonly RegisterRow[], purpose: RegisterRow): string | undefined =>
  codesInUse(rows).get(purposeKey(purpose))?.code;

test('the first code of a channel is the one on the sheets, a later one never replaces it', () => {
  expect(inUse([row('A'), row('B')], row(''))).toBe('A');
});

test('once it is retired, the next one that is not retired is on the sheets', () => {
  const rows = [row('A', retired), row('B', retired), row('C'), row('D')];
  expect(inUse(rows, row(''))).toBe('C');
});

test('when all are retired, none is', () => {
  expect(inUse([row('A', retired), row('B', retired)], row(''))).toBeUndefined();
});

test('a flyer takes no turn of a poster, a place none of another', () => {
  const rows = [row('A', { channel: 'flyer' }), row('B', { place: 'vi-du/mau-mot' }), row('C')];
  expect(inUse(rows, row(''))).toBe('C');
});

test('the sign of a point has its code in whichever list of places it stands', () => {
  const sign = { channel: 'sign', point: 'diem-vi-du' };
  const rows = [row('A', sign), row('B', { ...sign, point: 'diem-khac' })];
  expect(inUse(rows, row('', { ...sign, place: 'vi-du/mau-mot' }))).toBe('A');
  expect(inUse(rows, row('', { ...sign, point: 'diem-khac' }))).toBe('B');
  expect(inUse(rows, row('', { ...sign, campaign: 'dot-khac' }))).toBeUndefined();
});

test('a retired code is never in use, whatever the register', () => {
  const rows = fc.array(
    fc.record({
      code: fc.stringMatching(/^[A-Z2-9]{5}$/),
      campaign: fc.constantFrom('a', 'b'),
      place: fc.constantFrom('x', 'x/y'),
      channel: fc.constantFrom('poster', 'flyer'),
      issuedOn: fc.constant('2025-01-06'),
      retiredOn: fc.option(fc.constant('2025-02-01'), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(rows, (register) => {
      const found = [...codesInUse(register).values()];
      expect(found.filter(({ retiredOn }) => retiredOn !== undefined)).toEqual([]);
      const wanted = register.filter(({ retiredOn }) => retiredOn === undefined).map(purposeKey);
      expect(found.map(purposeKey).sort()).toEqual([...new Set(wanted)].sort());
    }),
  );
});
