import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { prefixOf, standingOf } from '../../../src/model/codes/code-index.ts';
import { codeLists } from '../../../src/model/codes/code-lists.ts';
import { drawCode } from '../../../src/model/codes/printed-code.ts';

const at = (text: string): number => Date.parse(text);
const period = {
  opensAt: at('2025-10-15T00:00:00+07:00'),
  closesAt: at('2025-11-16T00:00:00+07:00'),
};

describe('how an issued code stands', () => {
  test.each([
    ['2025-10-14T23:59:59+07:00', undefined, 'upcoming'],
    ['2025-11-03T09:00:00+07:00', undefined, 'running'],
    ['2025-11-15T23:59:59+07:00', undefined, 'running'],
    ['2025-11-16T00:00:00+07:00', undefined, 'ended'],
    ['2025-11-03T09:00:00+07:00', '2025-11-04', 'running'],
    ['2025-11-03T17:00:00Z', '2025-11-04', 'retired'],
    ['2026-01-01T00:00:00Z', '2025-11-04', 'retired'],
  ])('at %s, retired on %s: %s', (now, retiredOn, standing) => {
    expect(standingOf({ retiredOn }, period, at(now))).toBe(standing);
  });
});

/** Codes of a made-up country. */
function codes(count: number): { code: string }[] {
  const taken = new Set<string>();
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  while (taken.size < count) taken.add(drawCode(taken, random));
  return [...taken].map((code) => ({ code }));
}

describe('the register as lists', () => {
  test('is one list while it is short', () => {
    const lists = codeLists(codes(18));
    expect(lists).toHaveLength(1);
    expect(lists[0]?.rows).toHaveLength(18);
  });

  test('of two codes for every commune is two taps deep for most, and holds each code once', () => {
    const all = codes(3321 * 2);
    const [first, ...pages] = codeLists(all);
    expect(first).toMatchObject({ count: 6642, rows: [] });
    expect(first?.parts).toHaveLength(29);
    const listed = pages.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(listed.toSorted()).toEqual(all.map(({ code }) => code).toSorted());
    const near = pages.filter(({ prefix }) => prefix.length === 1).flatMap(({ rows }) => rows);
    expect(near.length).toBeGreaterThan(all.length * 0.8);
    for (const { prefix, rows } of pages)
      expect(rows.every(({ code }) => code.startsWith(prefix))).toBe(true);
  });

  test('of thirty thousand codes goes one deeper', () => {
    const lists = codeLists(codes(30_000));
    expect(Math.max(...lists.map(({ rows }) => rows.length))).toBeLessThanOrEqual(250);
    expect(Math.max(...lists.map(({ prefix }) => prefix.length))).toBe(2);
  });
});

test('a phone that looks up one of 6,642 codes fetches less than a kilobyte', () => {
  const shards = new Map<string, object[]>();
  for (const { code } of codes(3321 * 2)) {
    const entry = {
      code,
      campaign: 'dai-hoi-xiv',
      place: 'Phường Nghĩa Lộ và những chữ dài nhất, thành phố Hồ Chí Minh',
      channel: 'poster',
      issuedOn: '2025-11-01',
      validUntil: '2025-11-15',
      address: `gopy.example.gov.vn/q/${code.toLowerCase()}`,
    };
    shards.set(prefixOf(code), [...(shards.get(prefixOf(code)) ?? []), entry]);
  }
  const sizes = [...shards.values()].map((codesOf) => gzipSync(JSON.stringify(codesOf)).length);
  expect(shards.size).toBeLessThanOrEqual(29 * 29);
  expect(Math.max(...sizes)).toBeLessThan(1024);
});
