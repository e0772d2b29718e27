/** Every kind in every size and variant. */
import { describe, expect, test } from 'vitest';
import { proveSheet } from '../../../src/press/proof/proof-of-sheet.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { qrModules } from '../../../src/press/qr/qr.ts';
import { scanDistance, scanDistanceWords } from '../../../src/press/qr/scan-distance.ts';
import { sheetData } from '../../../src/press/sheets/sheet-data.ts';
import { renderSheet, renderSheets } from '../../../src/press/sheets/sheet.ts';
import { kindOf, sheetFileName, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import { pageLayout } from '../../../src/press/sheets/sheet-layout.ts';
import { fontNames, objectText } from '../../support/reads/pdf-facts.ts';
import { complete, draw, flat, fullest } from './samples.ts';

const forms = sheetForms().map((form) => ({ form, name: sheetFileName(form) }));
const ended = { ...complete, help: null, ended: 'Đã kết thúc ngày 15/11/2025' };
const point = 72 / 25.4;

describe.each(forms)('$name', ({ form }) => {
  test('is tagged, is read by both decoders, and carries our fonts only', async () => {
    for (const facts of [complete, fullest, ended]) {
      const pdf = renderSheet(facts, form);
      const { symbolUrl } = facts.qr;
      const reading = await proveSheet(pdf, qrModules(symbolUrl));
      expect(reading).toEqual({ zxing: symbolUrl, qr: symbolUrl });
      expect(objectText(pdf)).toMatch(/pdfuaid:part>\s*1\s*</u);
      expect(fontNames(pdf)).toEqual(['BeVietnamPro-ExtraBold', 'BeVietnamPro-Medium']);
    }
  });

  test('says its code, and for the press house where it is cut', () => {
    const text = objectText(renderSheet(complete, form));
    const { bleed, slug, pageWidth, pageHeight } = pageLayout(form);
    const boxes = [...text.matchAll(/\/(Trim|Bleed)Box \[([^\]]+)\]/gu)].map(([, box, edges]) => ({
      box,
      edges: (edges ?? '').split(' ').map(Number),
    }));
    expect(boxes.length > 0).toBe(form.variant === 'press');
    for (const { box, edges } of boxes) {
      const inset = box === 'Trim' ? slug : slug - bleed;
      const expected = [inset, inset, pageWidth - inset, pageHeight - inset].map(
        (mm) => mm * point,
      );
      for (const [index, edge] of edges.entries())
        expect(edge).toBeCloseTo(expected[index] ?? 0, 2);
    }
  });
});

test('a file for the print house opens elsewhere, its tags and text kept', async () => {
  const pdf = draw(complete, 'flyer', 'press');
  const page = await rasterisePdf(pdf, 72);
  expect(page.pages).toBe(2);
  expect(flat(page.text)).toContain(complete.title);
  expect(objectText(pdf)).toMatch(/\/Marked true/u);
  // A reader starts at the last cross-reference table, which leads back to the first.
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Prev \d+\n>>\nstartxref\n\d+\n%%EOF\n$/u);
});

test('without colour a sheet has no solid field: nine tenths of it are white', async () => {
  for (const kind of ['guide-poster', 'slogan-poster', 'sign', 'sticker'] as const) {
    const { data } = await rasterisePdf(draw(complete, kind, 'saving'), 40);
    let dark = 0;
    let mostColour = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      mostColour = Math.max(mostColour, Math.abs(red - green), Math.abs(green - blue));
      if (red < 128) dark++;
    }
    expect(mostColour, kind).toBeLessThan(12);
    expect(dark / (data.length / 4), kind).toBeLessThan(kind === 'slogan-poster' ? 0.16 : 0.14);
  }
});

test('of several copies on a page only one is read aloud', async () => {
  const { text } = await rasterisePdf(draw(complete, 'badge'), 72);
  expect(flat(text).split('Tổ công nghệ số cộng đồng').length).toBeGreaterThan(2);
  const facts = objectText(draw(complete, 'badge'));
  expect(facts.match(/\/S ?\/H1/gu)).toHaveLength(1);
});

test('a line of the locality stands where the common line on help stood', async () => {
  const ownLine = 'Tổ dân phố Ví Dụ hẹn bà con tối thứ bảy';
  const { text } = await rasterisePdf(draw({ ...complete, ownLine }), 72);
  expect(flat(text)).toContain(ownLine);
  expect(flat(text)).not.toContain(complete.help);
});

test('a sign says that its code leads to the point, in words and to who hears it', async () => {
  for (const facts of [complete, ended]) {
    const { text } = await rasterisePdf(draw(facts, 'sign'), 72);
    expect(flat(text)).toContain('Quét để xem điểm này');
    expect(sheetData(facts, 'sign', 'thử').own.qr).toMatchObject({
      alt: `Mã QR dẫn tới trang của điểm hỗ trợ Điểm hỗ trợ ví dụ, địa chỉ ${facts.qr.typedAddress}`,
    });
  }
});

test('a slogan we suggest ourselves says so', async () => {
  const { text } = await rasterisePdf(draw(complete, 'slogan-poster'), 72);
  expect(flat(text)).toContain('Câu gợi ý');
});

test('several sheets share one document, in order', async () => {
  const [form] = sheetForms(['colour']);
  if (!form) throw new Error('no form');
  const pdf = renderSheets([
    { facts: complete, form },
    { facts: { ...complete, place: 'Xã Ví Dụ' }, form },
  ]);
  expect((await rasterisePdf(pdf, 30)).pages).toBe(2);
  expect(pdf.length).toBeLessThan(1.5 * renderSheet(complete, form).length);
});

test('the longest real names of units fit every kind', () => {
  const names = ['Xã Nam Phước Thăng Bình Đông Hòa', 'Phường Văn Miếu - Quốc Tử Giám'];
  for (const form of sheetForms(['colour'])) {
    for (const name of names) {
      const place = `${name}, thành phố Hồ Chí Minh`;
      expect(() => renderSheet({ ...fullest, place }, form)).not.toThrow();
    }
  }
});

test('the distance a code is scanned from is reckoned from its modules', () => {
  const [form] = sheetForms(['colour']);
  if (!form) throw new Error('no form');
  expect(scanDistance(form, 25)).toBe(0.7);
  expect(scanDistance(form, 29)).toBe(0.6);
  expect(scanDistanceWords(1.5)).toBe('quét được từ 1,5 m');
  for (const each of sheetForms()) {
    const reach = kindOf(each.kind).reach * pageLayout(each).scale;
    expect(scanDistance(each, 29)).toBeGreaterThanOrEqual(Math.floor(reach * 10) / 10 - 0.05);
  }
});

test('an address too long for the code of a kind is refused, not printed too fine', () => {
  const symbolUrl = `HTTPS://${'VI-DU.'.repeat(12)}GOV.VN/Q/A7K2M/`;
  const qr = { symbolUrl, typedAddress: complete.qr.typedAddress };
  expect(() => draw({ ...complete, qr }, 'flyer')).toThrow(/too fine to scan/u);
});
