/** What an office draws in its browser is what the build publishes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unitName } from '../../../src/model/places/units.ts';
import { sentenceCase } from '../../../src/model/text/vietnamese.ts';
import type { SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import { kindOf, SHEET_KINDS, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import type { KindName, SheetForm } from '../../../src/model/sheets/sheet-kinds.ts';
import { pdfium } from '../../../src/press/proof/pdfium.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { startBrowserPress, type BrowserPress } from '../../../bench/browser-press.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { fontNames, objectText } from '../../support/reads/pdf-facts.ts';
import { poster } from '../sheets/samples.ts';

const DPI = 150;
/** Of the north, the middle, the south and the islands; two of one name. */
const UNITS = ['00004', '18754', '31120', '20333', '27043'];
const VARIANTS = ['colour', 'saving', 'press'] as const;

const facts: SheetFacts = {
  ...poster,
  stuck: [{ label: 'Quên passcode', value: 'Gọi 1900.0368' }],
  slogan: { text: 'Mỗi ý kiến một viên gạch', isSuggested: true },
  point: {
    name: 'Nhà văn hóa khu phố 3',
    address: '12 đường Lê Lợi',
    hours: 'Thứ Hai đến thứ Sáu: 7:30 đến 11:30',
    services: ['cài đặt VNeID', 'góp ý'],
  },
};

let press: BrowserPress;

beforeAll(async () => {
  press = await startBrowserPress();
});

afterAll(async () => {
  await press.close();
});

/** Every page in pixels. */
async function pixelsOf(pdf: Uint8Array): Promise<Uint8Array[]> {
  const document = await (await pdfium()).loadDocument(pdf);
  const pages: Uint8Array[] = [];
  for (const page of document.pages()) {
    pages.push((await page.render({ scale: DPI / 72, render: 'bitmap' })).data);
  }
  document.destroy();
  return pages;
}

function differing(one: readonly Uint8Array[], other: readonly Uint8Array[]): number {
  if (one.length !== other.length) return Infinity;
  return one.reduce(
    (sum, page, at) => sum + Buffer.compare(page, other[at] ?? new Uint8Array()) ** 2,
    0,
  );
}

describe('the engine of browsers draws the same pixels as the build', () => {
  const { communes, provinces } = unitsIn(FROZEN_CONTENT);
  const places = UNITS.map((code) => {
    const commune = communes.get(code);
    const province = provinces.get(commune?.provinceCode ?? '');
    if (!commune || !province) throw new RangeError(`no unit ${code}`);
    return `${sentenceCase(unitName(commune))}, ${unitName(province)}`;
  });

  test.each(Object.keys(SHEET_KINDS) as KindName[])('%s, at 150 dpi', async (kind) => {
    const [size] = kindOf(kind).sizes;
    if (!size) throw new RangeError(kind);
    for (const [at, place] of places.entries()) {
      const form: SheetForm = { kind, size, variant: VARIANTS[at % 3] ?? 'colour' };
      const sheet = { facts: { ...facts, place }, form };
      const [inPage, built] = [await press.draw([sheet]), renderSheet(sheet.facts, form)];
      expect(differing(await pixelsOf(inPage), await pixelsOf(built)), place).toBe(0);
    }
  });
});

describe('the file of the engine of browsers', () => {
  const [form] = sheetForms();
  if (!form) throw new RangeError('no form');

  test('is tagged, carries its fonts, and differs in its dates and in the mark of PDF/UA alone', async () => {
    const [inPage, built] = [await press.draw([{ facts, form }]), renderSheet(facts, form)];
    expect(fontNames(inPage)).toEqual(fontNames(built));
    const [one, other] = [inPage, built].map((pdf) => plain(objectText(Buffer.from(pdf))));
    expect(one).toContain('/StructTreeRoot');
    expect(one).toBe(other);
  });

  test('a sign the fonts lack is refused, and a line too long', async () => {
    await expect(press.draw([{ facts: { ...facts, ownLine: '漢' }, form }])).rejects.toThrow('漢');
    const ownLine = 'dài '.repeat(200);
    await expect(press.draw([{ facts: { ...facts, ownLine }, form }])).rejects.toThrow(
      'text too long for its box',
    );
  });
});

/** Without what the clock writes, what only PDF/UA asks for, and where parts of the file lie. */
const plain = (text: string): string =>
  text
    .replaceAll(/\/(?:ModDate|CreationDate) \(D:\d+Z\)|<xmp:(?:Modify|Create)Date>[^<]+/gu, '')
    .replaceAll(/<xmpMM:(?:Instance|Document)ID>[^<]+|^ *\/ID .*$/gmu, '')
    .replaceAll(/<pdfuaid:part>1<\/pdfuaid:part>| {2}xmlns:pdfuaid="[^"]+"/gu, '')
    .replaceAll(/ {4}\/BBox \[[^\]]+\]\n| {4}\/DisplayDocTitle true\n/gu, '')
    .replaceAll(/^\d{10} \d{5} [nf] ?$|^ *\/Length \d+$|^startxref\n\d+$/gmu, '');
