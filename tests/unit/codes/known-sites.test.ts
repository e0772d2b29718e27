import { expect, test } from 'vitest';
import { readForSites } from '../../../src/model/codes/known-sites.ts';
import { readPasted } from '../../../src/model/codes/pasted.ts';
import { readScanned } from '../../../src/model/codes/scanned.ts';
import { HOSTILE } from './hostile-addresses.ts';

const OWN = 'https://gopy.quocgia.example.gov.vn';
const HANOI = 'https://gopy.example.gov.vn';
const HANAM = 'https://gopy.example2.gov.vn';
const LISTED = [HANAM, HANOI];

test('an address of a listed site, spelled as it is printed, is that site’s', () => {
  for (const reader of [readScanned, readPasted]) {
    const found = readForSites(reader, 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/9EWH7/', OWN, LISTED);
    expect(found).toEqual({ read: { kind: 'code', code: '9EWH7', from: 'address' }, site: HANOI });
  }
});

test('what is typed, and our own address, is ours', () => {
  for (const text of ['9ewh7', `${OWN}/q/9ewh7`])
    expect(readForSites(readPasted, text, OWN, LISTED)).toMatchObject({
      read: { kind: 'code', code: '9EWH7' },
      site: null,
    });
});

test.each(HOSTILE)('%j is of no site at all, however many are listed', (text) => {
  const { read, site } = readForSites(readScanned, text, OWN, LISTED);
  expect(read.kind).toBe('not-ours');
  expect(site).toBeNull();
});

test('two addresses in one message are of no site', () => {
  const text = `${OWN}/q/9ewh7 và ${HANOI}/q/9ewh7`;
  expect(readForSites(readPasted, text, OWN, LISTED).read.kind).toBe('not-ours');
});
