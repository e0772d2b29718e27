/** What a reader program gets out of a sheet, whatever its kind. */
import { expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { sheetFileName, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import { complete, flat } from './samples.ts';

const WITH_STEPS = ['guide-poster', 'flyer', 'handout'];
const forms = sheetForms().map((form) => ({ form, name: sheetFileName(form) }));

test.each(forms)('$name says its steps in order, in composed letters', async ({ form }) => {
  const pdf = renderSheet(complete, form);
  const first = await rasterisePdf(pdf, 20);
  const last = first.pages > 1 ? await rasterisePdf(pdf, 20, first.pages) : first;
  const text = flat(first === last ? first.text : first.text + last.text);
  expect(text.normalize('NFC')).toBe(text);
  expect(text).toContain(complete.safety);
  expect(text).toContain(`Mã bản in ${complete.code}`);
  if (!WITH_STEPS.includes(form.kind)) return;
  const places = complete.steps.map((step) => text.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
