/** What is largest on a sheet, measured in the finished PDF: points of its capitals and figures. */
import { describe, expect, test } from 'vitest';
import {
  kindOf,
  SHEET_KINDS,
  sheetForms,
  type SheetForm,
} from '../../../src/model/sheets/sheet-kinds.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { sheetData } from '../../../src/press/sheets/sheet-data.ts';
import type { SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { complete, fullest, longestPlace } from './samples.ts';
import { lettersOf, type PlacedLetter } from './text-positions.ts';

const deadline = { label: 'Thời hạn cho người dân', value: 'Hết thứ bảy, ngày 15/11/2025' };
const usual: SheetFacts = { ...complete, deadline };
const longest: SheetFacts = { ...fullest, deadline, place: longestPlace(), trial: false };

/** Heights of a capital and of a small letter in em, and points in a millimetre. */
const CAP = 0.74;
const SMALL = 0.53;
const POINTS = 72 / 25.4;

/** Points of a text where a sheet shows it first; its capitals and figures tell, or an x. */
function pointsOf(letters: readonly PlacedLetter[], text: string): number {
  const shown = letters.map(({ letter }) => letter).join('');
  const plain = text.replaceAll(/\s/gu, '');
  const start = shown.indexOf(plain);
  expect(start, text).toBeGreaterThanOrEqual(0);
  const own = letters.slice(start, start + plain.length);
  const tall = own.filter(({ letter }) => /[BDEFHKLMNPRTVX1247]/u.test(letter));
  const small = own.filter(({ letter }) => /[xz]/u.test(letter));
  const [em, letter] = tall[0] ? [CAP, tall[0]] : [SMALL, small[0]];
  expect(letter, text).toBeDefined();
  return letter ? ((letter.bottom - letter.top) / em) * POINTS : 0;
}

async function sizesOn(facts: SheetFacts, form: SheetForm) {
  const letters = (await lettersOf(renderSheet(facts, form))).flat();
  const { common } = sheetData(facts, form.kind, 'thử');
  const call = (common['scan'] as string[]).join(' ');
  const of = (text: string): number => pointsOf(letters, text);
  return { of, call: of(call), letters };
}

const a4 = (kind: SheetForm['kind'], id = 'a4'): SheetForm => {
  const size = kindOf(kind).sizes.find((one) => one.id === id);
  if (!size) throw new RangeError(id);
  return { kind, size, variant: 'colour' };
};

describe.each([
  ['the poster', a4('guide-poster')],
  ['the lying poster', a4('guide-poster', 'a4-ngang')],
  ['the sheet for lifts', a4('sticker', '20x20')],
  ['the card for a table', a4('table-card')],
])('on %s', (_, form) => {
  test.each([
    ['usual', usual],
    ['longest', longest],
  ])('with the %s names: title, deadline, call, place, label', async (name, facts) => {
    const { of, call } = await sizesOn(facts, form);
    const order = [of(facts.title), of('Hết thứ bảy'), call, of(facts.place), of(deadline.label)];
    // A title of 120 letters on a small card is no larger than its date.
    const from = name === 'longest' && form.kind !== 'guide-poster' ? 1 : 0;
    const ranked = order.slice(from);
    expect(
      ranked.toSorted((a, b) => b - a),
      order.map((one) => one.toFixed(1)).join(),
    ).toEqual(ranked);
  });
});

test('on the poster steps are 16 points and more, the helpline no larger, even with the longest steps', async () => {
  const step = 'Mở ứng dụng, chọn mục thứ nhất ở trang chủ rồi bấm nút có chữ “Góp ý” nhé';
  expect(step.length).toBeGreaterThanOrEqual(70);
  for (const id of ['a4', 'a4-ngang']) {
    for (const steps of [usual.steps, [step, step, step, step]]) {
      const { of } = await sizesOn({ ...usual, steps }, a4('guide-poster', id));
      const points = of(steps[0] ?? '');
      expect(points, id).toBeGreaterThanOrEqual(15.9);
      expect(of(usual.helpline.number), id).toBeLessThanOrEqual(points + 0.1);
    }
  }
});

test.each(sheetForms(['colour']).filter(({ kind }) => kind !== 'slogan-poster'))(
  'the block of the title takes three tenths of the height at most: $kind $size.id',
  async (form) => {
    const alone = { ...form, size: { ...form.size, copies: undefined } };
    const { data, width, height } = await rasterisePdf(renderSheet(usual, alone), 40);
    const isRed = (row: number): boolean => {
      const at = (row * width + 2) * 4;
      return (data[at] ?? 0) > 120 && (data[at + 1] ?? 0) < 60;
    };
    const rows = Array.from({ length: height }, (_, row) => row).filter(isRed).length;
    expect(rows / height).toBeLessThanOrEqual(0.302);
    expect(rows).toBeGreaterThan(0);
  },
);

test('large print is larger in everything, with fewer words', async () => {
  const poster = await sizesOn(usual, a4('guide-poster'));
  const large = await sizesOn(usual, a4('handout'));
  const [step = ''] = usual.steps;
  const same = [
    ...['Hết thứ bảy', deadline.label, usual.place, usual.subtitle, usual.publisher, step],
    ...[usual.helpline.number, usual.helpline.name, usual.safety, usual.qr.typedAddress],
    ...[usual.help ?? '', 'Mã bản in'],
  ];
  for (const text of same) {
    expect(large.of(text) / poster.of(text), text).toBeGreaterThan(1.2);
  }
  expect(large.call / poster.call).toBeGreaterThan(1.2);
  expect(large.of(`Góp ý: ${usual.shortTitle}`)).toBeGreaterThan(poster.of(usual.title));
  expect(usual.shortTitle.length).toBeLessThan(usual.title.length);
  expect(SHEET_KINDS.handout.symbol).toBeGreaterThan(SHEET_KINDS['guide-poster'].symbol);
});
