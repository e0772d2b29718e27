/** The printed list of a role's tasks. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { renderChecklist, type Checklist } from '../../../src/press/sheets/checklist.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { lettersOf } from './text-positions.ts';

const DPI = 50;
const PIXELS_PER_MM = DPI / 25.4;

const { roles } = parse(readFileSync(`${FROZEN_CONTENT}/roles.yaml`, 'utf8')) as {
  roles: { name: string }[];
};

const LIST: Checklist = {
  title: 'Việc theo vai: Công an',
  by: 'Theo văn bản của Cơ quan Thường trực Đề án 06 Thành phố Hồ Chí Minh',
  about: 'Tên văn bản',
  parts: [{ heading: 'Việc phải làm', items: [{ text: 'Một việc.', note: 'Ai làm. Mục 1' }] }],
  notes: ['Người dân tự đọc, tự chọn ý kiến.'],
  typedAddress: 'gopy.example.gov.vn/can-bo/cong-an',
  readOn: '2026-11-21',
  readWords: 'đọc văn bản ngày 21/11/2026',
  isSample: true,
  trial: false,
};

test('no page ends with a heading, and none holds a reminder alone, however many tasks there are', async () => {
  const item = { text: 'Hướng dẫn người dân cài ứng dụng. '.repeat(4), note: 'Ai làm. Mục 1' };
  for (let count = 4; count <= 12; count++) {
    const pdf = renderChecklist({
      ...LIST,
      parts: [
        { heading: 'Việc phải làm', items: Array.from({ length: count }, () => item) },
        { heading: 'Báo cáo', items: [item] },
      ],
    });
    const { pages } = await rasterisePdf(pdf, 10);
    for (let page = 1; page <= pages; page++) {
      const { text } = await rasterisePdf(pdf, 10, page);
      const words = text.split(LIST.typedAddress)[0]?.trim() ?? '';
      expect(words, `${count} tasks, page ${page}`).toMatch(/Mục 1$/);
    }
  }
});

test('no line of a title ends inside a compound, whatever the role', async () => {
  const whole = ['hành chính công', 'đoàn viên', 'Tổ công tác', 'tổ chức', 'thanh niên'];
  let seen = 0;
  for (const { name } of roles) {
    const pdf = renderChecklist({ ...LIST, title: `Việc theo vai: ${name}` });
    const { text } = await rasterisePdf(pdf, 10);
    const lines = text.split(LIST.by)[0]?.replaceAll('\u00a0', ' ') ?? '';
    for (const words of whole.filter((one) => name.includes(one))) {
      expect(lines, name).toContain(words);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(4);
});

test.each(roles.map(({ name }) => name))('the field is higher than its words: %s', async (name) => {
  const pdf = renderChecklist({ ...LIST, title: `Việc theo vai: ${name}`, notes: [] });
  const [letters = []] = await lettersOf(pdf);
  const onField = letters.filter(({ colour }) => Math.min(...colour) > 200);
  expect(onField.length).toBeGreaterThan(60);
  const lowest = onField.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const { data, width } = await rasterisePdf(pdf, DPI);
  // At the edge of the page, three millimetres below the last line.
  const at = 4 * (Math.round((lowest + 3) * PIXELS_PER_MM) * width + Math.round(5 * PIXELS_PER_MM));
  expect([...data.slice(at, at + 3)]).toEqual([163, 18, 26]);
});
