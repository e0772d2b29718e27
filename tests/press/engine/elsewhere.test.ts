/** What is drawn on another core, beside what is drawn here. */
import { expect, it, vi } from 'vitest';
import { drawElsewhere } from '../../../src/press/engine/draw-elsewhere.ts';
import { proveSheet } from '../../../src/press/proof/proof-of-sheet.ts';
import { qrModules } from '../../../src/press/qr/qr.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import { draw, poster } from '../sheets/samples.ts';

const [form] = sheetForms(['colour']);
if (!form) throw new Error('no form');

it('a sheet drawn on another core has the same bytes, whatever was drawn before it', async () => {
  const posters = ['A7K2M', 'B8M3N', 'C9N4P', 'A7K2M'].map((code, index) => ({
    ...poster,
    code,
    place: `Phường Ví Dụ số ${index % 3}, tỉnh Hà Tĩnh`,
  }));
  const there = await Promise.all(
    posters.map((facts) => drawElsewhere({ sheet: { facts, form } })),
  );
  expect(there.map((pdf) => Buffer.from(pdf).toString('base64'))).toEqual(
    posters.map((facts) => Buffer.from(renderSheet(facts, form)).toString('base64')),
  );
});

it('what hooks of a build and its pages ask for at the same time is drawn once', async () => {
  // Pages are bundled with copies of all modules of their own.
  vi.resetModules();
  const ofPages = await import('../../../src/press/engine/draw-elsewhere.ts');
  expect(ofPages.drawElsewhere).not.toBe(drawElsewhere);
  const drawing = { sheet: { facts: { ...poster, place: `Xã số ${Date.now()}` }, form } };
  const [one, other] = await Promise.all([drawElsewhere(drawing), ofPages.drawElsewhere(drawing)]);
  expect(other).toBe(one);
});

it('a sheet that cannot be drawn says why from there too', async () => {
  const facts = { ...poster, place: 'Phường 漢' };
  await expect(drawElsewhere({ sheet: { facts, form } })).rejects.toThrow(/漢/u);
});

it('the proof of a sheet reads what its own code says, not what it should', async () => {
  const { symbolUrl } = poster.qr;
  const other = 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/B8M3N';
  const pdf = draw({ ...poster, qr: { ...poster.qr, symbolUrl: other } });
  expect(await proveSheet(pdf, qrModules(symbolUrl))).toEqual({ zxing: other, qr: other });
});
