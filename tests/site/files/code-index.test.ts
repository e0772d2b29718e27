import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { REGISTER_COLUMNS } from '../../../src/model/codes/code-register.ts';
import type { CodeIndex, CodeShard } from '../../../src/model/codes/code-index.ts';
import { bytesOf, fileAt, filesOf, textOf } from '../../support/sites/built-site.ts';
import { POINTS_CONTENT } from '../../support/sites/sites.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

type Row = Record<(typeof REGISTER_COLUMNS)[number], string>;

/** What an answer may show; nobody's name, phone or address of a house is among it. */
const PUBLIC = new Set([
  ...['code', 'campaign', 'place', 'channel', 'point', 'publisher', 'issuedOn', 'validUntil'],
  ...['retiredOn', 'retiredBecause', 'address'],
]);

const shardAt = (site: 'open' | 'points', file: string): CodeShard =>
  JSON.parse(textOf(site, file)) as CodeShard;

describe.each([
  ['open', FROZEN_CONTENT],
  ['points', POINTS_CONTENT],
] as const)('the index of printed codes of the site “%s”', (site, folder) => {
  const rows = parseCsv(readFileSync(`${folder}/codes.csv`), { columns: true }) as unknown as Row[];
  const shards = [...filesOf(site)].filter((file) => /^kiem-tra\/ma\/\w\w\.json$/.test(file));
  const entries = shards.flatMap((file) => {
    const { codes, campaigns } = shardAt(site, file);
    return codes.map((entry) => ({ file, entry, campaign: campaigns[entry.campaign] }));
  });

  test('says of every code of the register what the register says, once', () => {
    expect(rows.length).toBeGreaterThan(5);
    const listed = entries.map(({ entry }) => [
      entry.code,
      entry.campaign,
      entry.channel,
      entry.issuedOn,
      entry.retiredOn ?? '',
      entry.retiredBecause ?? '',
    ]);
    const written = rows.map((row) => [
      row.code,
      row.campaign,
      row.channel,
      row.issuedOn,
      row.retiredOn,
      row.retiredBecause,
    ]);
    expect(listed.sort()).toEqual(written.sort());
  });

  test('keeps every code in the file of its first two characters, and lists every file', () => {
    for (const { file, entry } of entries)
      expect(file).toBe(`kiem-tra/ma/${entry.code.slice(0, 2).toLowerCase()}.json`);
    const index = JSON.parse(textOf(site, 'kiem-tra/ma/tat-ca.json')) as CodeIndex;
    expect(index.prefixes.map((prefix) => `kiem-tra/ma/${prefix}.json`)).toEqual(shards.sort());
    expect(index).toMatchObject({ on: '2025-11-03', count: rows.length });
  });

  test('holds all an answer needs, and leads to a page that is there', () => {
    for (const { entry, campaign } of entries) {
      expect(campaign?.title.length, entry.code).toBeGreaterThan(10);
      expect(campaign?.closesAt, entry.code).toBeGreaterThan(campaign?.opensAt ?? Infinity);
      expect(entry.place, entry.code).toMatch(/^\p{Lu}/u);
      expect(entry.address).toBe(`gopy.example.gov.vn/q/${entry.code.toLowerCase()}`);
      expect(fileAt(site, `/q/${entry.code.toLowerCase()}/`), entry.code).toBeDefined();
    }
  });

  test('holds no field but the public ones', () => {
    const fields = new Set(entries.flatMap(({ entry }) => Object.keys(entry)));
    expect([...fields].filter((field) => !PUBLIC.has(field))).toEqual([]);
  });

  test('costs a look-up less than a kilobyte', () => {
    const sizes = shards.map((file) => gzipSync(bytesOf(site, file)).length);
    expect(Math.max(...sizes)).toBeLessThan(1024);
  });
});
