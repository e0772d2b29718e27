import { describe, expect, it } from 'vitest';
import { PressError } from '../../../src/press/press-error.ts';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { blackExtent, fontNames, objectText } from '../../support/reads/pdf-facts.ts';
import { draw, flat, longest, poster } from './samples.ts';

const dpi = 150;
const mm = dpi / 25.4;

describe('a guide poster on paper', () => {
  it('is one A4 page upright', () => {
    const boxes = [...objectText(draw(poster)).matchAll(/\/MediaBox ?\[([^\]]+)\]/gu)];
    expect(boxes).toHaveLength(1);
    const millimetres = boxes[0]?.[1]?.split(' ').map((points) => (Number(points) / 72) * 25.4);
    expect(millimetres?.map(Math.round)).toEqual([0, 0, 210, 297]);
  });

  it('still takes one page with the longest names, and says them whole', async () => {
    const page = await rasterisePdf(draw(longest), 72);
    expect(page.pages).toBe(1);
    for (const text of [longest.publisher, longest.place, longest.title]) {
      expect(flat(page.text)).toContain(text);
    }
  });

  it('keeps its side margins clear below the title field, with the longest names', async () => {
    const page = await rasterisePdf(draw(longest), 72);
    const point = 72 / 25.4;
    const inked = (x: number, y: number): boolean =>
      (page.data[(y * page.width + x) * 4 + 1] ?? 0) < 250;
    for (let y = Math.ceil(115 * point); y < 271 * point; y++) {
      for (let x = 0; x < 14 * point; x++) {
        expect(inked(x, y) || inked(page.width - 1 - x, y)).toBe(false);
      }
    }
  });

  it('has a code both decoders read, leading where the poster says', async () => {
    for (const one of [poster, longest]) {
      const reading = await readQr(await rasterisePdf(draw(one), dpi));
      expect(reading).toEqual({ zxing: one.qr.symbolUrl, qr: one.qr.symbolUrl });
    }
  });

  it('has a code at least 60 mm wide, whatever its version', async () => {
    for (const symbolUrl of ['HTTPS://A.VN/Q/A7K2M', poster.qr.symbolUrl, longest.qr.symbolUrl]) {
      const pdf = draw({ ...poster, qr: { ...poster.qr, symbolUrl } });
      const page = await rasterisePdf(pdf, dpi);
      const rows = { from: 104 * mm, to: 184 * mm };
      const { left, right, top, bottom } = blackExtent(page, { ...rows, right: 98 * mm });
      expect((right - left) / mm).toBeGreaterThanOrEqual(60);
      expect(Math.abs(right - left - (bottom - top))).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same bytes each time', () => {
    const first = Buffer.from(draw(poster));
    draw(longest);
    expect(first.equals(draw(poster))).toBe(true);
  });

  it('carries its two fonts and no other', () => {
    const names = fontNames(draw(poster));
    expect(names).toEqual(['BeVietnamPro-ExtraBold', 'BeVietnamPro-Medium']);
  });
});

describe('a guide poster read aloud', () => {
  it('claims PDF/UA-1, is tagged, names its language and its title', () => {
    const text = objectText(draw(poster));
    expect(text).toMatch(/pdfuaid:part>\s*1\s*</u);
    expect(text).toMatch(/\/Marked true/u);
    expect(text).toMatch(/\/Lang ?\(vi-VN\)/u);
    expect(text).toContain(`${poster.title} ${poster.subtitle} – ${poster.place}`);
    expect(text).toMatch(/\/S ?\/H1/u);
    expect(text).toMatch(/\/S ?\/L\b/u);
  });

  it('says its parts in the order they are meant, in composed letters', async () => {
    const { text } = await rasterisePdf(draw(poster), 72);
    expect(text.normalize('NFC')).toBe(text);
    const { deadline, qr, helpline } = poster;
    const order = [poster.publisher, poster.title, poster.subtitle, deadline.label, deadline.value]
      .concat(qr.typedAddress, poster.steps, helpline.name, helpline.number, poster.safety)
      .concat(`Mã bản in ${poster.code}`, poster.issuedOn);
    const places = order.map((part) => flat(text).indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a guide poster not to be hung', () => {
  it('says so when it is a trial or a sample, and the code still reads', async () => {
    const page = await rasterisePdf(draw({ ...poster, trial: true, isSample: true }), dpi);
    expect(page.text).toContain('BẢN THỬ – KHÔNG IN');
    expect(page.text).toContain('Bản mẫu');
    expect(await readQr(page)).toEqual({ zxing: poster.qr.symbolUrl, qr: poster.qr.symbolUrl });
  });

  it('carries neither mark otherwise', async () => {
    const { text } = await rasterisePdf(draw(poster), 72);
    expect(text).not.toMatch(/BẢN THỬ|Bản mẫu/u);
  });

  it('says a closed campaign has ended, and speaks of its steps as past', async () => {
    const ended = 'Đã kết thúc ngày 15/11/2025';
    const { text } = await rasterisePdf(draw({ ...poster, ended }), 72);
    expect(flat(text)).toContain(ended);
    expect(flat(text)).toContain('Các bước khi đợt còn mở');
    expect(flat(text)).not.toContain('Các bước thực hiện');
  });
});

describe('a guide poster that would come out wrong', () => {
  it('is refused when the font lacks a sign', () => {
    expect(() => draw({ ...poster, title: 'Góp ý 漢' })).toThrow(/漢/u);
  });

  it('is refused when a text is too long for its place', () => {
    const title = poster.title.repeat(8);
    expect(() => draw({ ...poster, title })).toThrow(/text too long for its box/u);
  });

  it('is refused when its day of issue is no day', () => {
    expect(() => draw({ ...poster, issuedOn: '31/11/2025' })).toThrow(PressError);
  });
});
