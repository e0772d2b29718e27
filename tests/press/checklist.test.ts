/** The printed list of a role's tasks. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rasterisePdf } from '../../src/press/proof/proof.ts';
import { renderChecklist } from '../../src/press/sheets/checklist.ts';
import { FROZEN_CONTENT } from '../support/frozen-content.ts';
import { lettersOf } from './text-positions.ts';

const DPI = 50;
const PIXELS_PER_MM = DPI / 25.4;

const { roles } = parse(readFileSync(`${FROZEN_CONTENT}/roles.yaml`, 'utf8')) as {
  roles: { name: string }[];
};

test.each(roles.map(({ name }) => name))('the field is higher than its words: %s', async (name) => {
  const pdf = renderChecklist({
    title: `Việc theo vai: ${name}`,
    by: 'Theo văn bản của Cơ quan Thường trực Đề án 06 Thành phố Hồ Chí Minh',
    about: 'Tên văn bản',
    parts: [{ heading: 'Việc phải làm', items: [{ text: 'Một việc.', note: 'Ai làm. Mục 1' }] }],
    notes: [],
    typedAddress: 'gopy.example.gov.vn/can-bo/cong-an',
    readOn: '2026-11-21',
    readWords: 'đọc văn bản ngày 21/11/2026',
    isSample: true,
    trial: false,
  });
  const [letters = []] = await lettersOf(pdf);
  const onField = letters.filter(({ colour }) => Math.min(...colour) > 200);
  expect(onField.length).toBeGreaterThan(60);
  const lowest = onField.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const { data, width } = await rasterisePdf(pdf, DPI);
  // At the edge of the page, three millimetres below the last line.
  const at = 4 * (Math.round((lowest + 3) * PIXELS_PER_MM) * width + Math.round(5 * PIXELS_PER_MM));
  expect([...data.slice(at, at + 3)]).toEqual([163, 18, 26]);
});
