import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexUnits } from '../../../src/model/places/units.ts';
import type { ImportOptions } from '../../../src/workbooks/points/import-options.ts';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { pointTemplate, HEADER_ROW } from '../../../src/workbooks/points/template.ts';

const options: ImportOptions = {
  units: indexUnits(
    [{ code: '98', name: 'Mẫu', type: 'tỉnh', slug: 'mau' }],
    [{ code: '98001', name: 'Ví Dụ', type: 'xã', provinceCode: '98' }],
    [],
  ),
  province: null,
  defaults: {},
  campaigns: [{ id: 'dot-vi-du', names: ['Văn bản ví dụ'] }],
  hosts: new Set(),
  today: '2025-11-05',
  existing: [],
};

const bytes = async () => Buffer.from(await pointTemplate(['Văn bản ví dụ']));

test('the empty template is read as titles and a header, and nothing is refused', async () => {
  const { outcomes } = importPoints((await readWorkbook(await bytes())).sheets, options);
  expect(outcomes.length).toBe(HEADER_ROW);
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['heading', 'blank']));
});

test('its examples are written just as the import wants them', async () => {
  const [, examples] = (await readWorkbook(await bytes())).sheets;
  const { outcomes, unused } = importPoints(
    [{ name: 'Danh sách', grid: examples?.grid ?? [] }],
    options,
  );
  expect(unused).toEqual([]);
  expect(outcomes.slice(1).map(({ kind, faults }) => [kind, faults])).toEqual([
    ['taken', []],
    ['taken', []],
  ]);
  expect(outcomes.flatMap(({ changes }) => changes)).toEqual([]);
});

test('what an office writes above the table holds for every row', async () => {
  const [points, examples] = (await readWorkbook(await bytes())).sheets;
  const filled = [...(points?.grid ?? [])].map((row) =>
    row[0] === 'Đợt lấy ý kiến:' ? [row[0], 'Văn bản ví dụ', ...row.slice(2)] : row,
  );
  const grid = [...filled, ...(examples?.grid.slice(1) ?? [])];
  const { files } = importPoints([{ name: 'Điểm hỗ trợ', grid }], options);
  expect(files.get('mau')?.map(({ campaigns }) => campaigns)).toEqual(['dot-vi-du', 'dot-vi-du']);
});

test('the same template has the same bytes at any time', async () => {
  const first = await bytes();
  await new Promise((done) => setTimeout(done, 2100));
  expect((await bytes()).equals(first)).toBe(true);
});

test('its drop-downs offer the lists of the last sheet', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'bang-tin-'));
  try {
    const file = join(dir, 'mau.xlsx');
    writeFileSync(file, await bytes());
    const xml = execFileSync('unzip', ['-p', file, 'xl/worksheets/sheet1.xml'], {
      encoding: 'utf8',
    });
    expect(xml).toContain(
      `sqref="B${HEADER_ROW + 1}:B${HEADER_ROW + 600}"><formula1>'Lựa chọn'!$A$2:$A$3</formula1>`,
    );
    expect(xml.match(/<dataValidation /g)).toHaveLength(7);
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
