/** The register of printed codes as an official keeps it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes as codesCommand } from '../../../src/cli/codes.ts';
import { purposeAsked } from '../../../src/cli/codes/asked.ts';
import { unitsOf } from '../../../src/content-files/units-in.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';
import { added, codes, entriesOf } from '../../support/programs/run-codes.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';
import { Draft } from '../draft.ts';
import { CAMPAIGN, CODES, COMMUNE, POINTS } from '../files.ts';

const OTHER_POINT =
  'diem-khac,Điểm hỗ trợ ví dụ khác,fixed,market,open,,98001,,Chợ Ví Dụ,,,,,opinion,,,,,,,,,,,,Nguồn ví dụ,Đơn vị ví dụ,2025-01-05\n';

describe('issuing', () => {
  test('a door sign takes its consultation and its place from its point', async () => {
    using draft = new Draft();
    draft.append(POINTS, OTHER_POINT);
    const before = draft.text(CODES);
    expect((await codes(draft, 'issue', '--diem', 'diem-khac')).status).toBe(0);
    expect(added(draft, before)).toEqual([
      expect.stringMatching(/^\w{5},dot-vi-du,vi-du\/mau-mot,sign,diem-khac,2025-02-10,,$/),
    ]);
    expect(draft.problems()).toEqual([]);
  });

  test('all that is lacking is issued at once: signs, posters, boards', async () => {
    using draft = new Draft();
    draft.append(POINTS, OTHER_POINT).write('localities/vi-du/mau-hai.yaml', "unit: '98002'\n");
    const before = draft.text(CODES);
    expect((await codes(draft, 'issue', '--con-thieu')).output).toContain('Đã cấp 2 mã');
    expect(added(draft, before).map((line) => line.split(',').slice(2, 5))).toEqual([
      ['vi-du/mau-hai', 'poster', ''],
      ['vi-du/mau-mot', 'sign', 'diem-khac'],
    ]);
    expect(draft.problems()).toEqual([]);
    expect((await codes(draft, 'issue', '--con-thieu')).output).toContain('Đã cấp 0 mã');
  });

  test('a province that begins a register of its own has one, even while nothing is to be printed', async () => {
    using draft = new Draft();
    for (const name of [CODES, 'codes.lock']) rmSync(join(draft.dir, name));
    const ended = await callCommand(codesCommand, ['issue', '--con-thieu'], {
      CONTENT_DIR: draft.dir,
      SITE_NOW: '2026-11-22',
    });
    expect([ended.status, ended.output]).toEqual([0, expect.stringContaining('Đã cấp 0 mã')]);
    expect(draft.text(CODES).trim().split('\n')).toEqual([
      expect.stringMatching(/^code,campaign,/),
    ]);
    expect(draft.problems('2026-11-22')).toEqual([]);
  });

  test('a place is named as people name it, and a channel in words', async () => {
    using draft = new Draft();
    const before = draft.text(CODES);
    const args = ['--dot', 'dot-vi-du', '--noi', 'phường Mẫu Hai', '--kenh', 'Tờ rơi'];
    expect((await codes(draft, 'issue', ...args)).status).toBe(0);
    expect(added(draft, before)).toEqual([
      expect.stringMatching(/^\w{5},dot-vi-du,vi-du\/mau-hai,flyer,,2025-02-10,,$/),
    ]);
    // A commune without a file of its own may have a code: its page says what holds in the province.
    expect(draft.problems()).toEqual([]);
  });

  test('after the last day no code is issued for new sheets, and it is said what to do', async () => {
    using draft = new Draft();
    const before = draft.text(CODES);
    const late = { SITE_NOW: '2026-11-22', CONTENT_DIR: draft.dir };
    const call = (...args: string[]): Promise<Ended> =>
      callCommand(codesCommand, args, { ...late, SITE_URL: 'https://gopy.example.gov.vn' });
    const refused = await call('issue', '--dot', 'dot-vi-du', '--noi', 'phường Mẫu Hai');
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(/mã cấp ngày 22\/11\/2026 là sau hạn/);
    expect(refused.output).toMatch(/dùng mã đã có.*Đợt được kéo dài: sửa periods/s);
    expect((await call('issue', '--con-thieu')).output).toContain('Đã cấp 0 mã');
    expect(draft.text(CODES)).toBe(before);
  });

  test('a second code for the same thing is issued only on purpose', async () => {
    using draft = new Draft();
    const again = await codes(draft, 'issue', '--dot', 'dot-vi-du', '--noi', 'vi-du');
    expect(again.status).toBe(1);
    expect(again.output).toContain('Đã có mã EFGH5 đang dùng cho việc này');
    expect(again.output).toContain('retire EFGH5 --ly-do');
    const args = ['--dot', 'dot-vi-du', '--noi', 'vi-du', '--them'];
    expect((await codes(draft, 'issue', ...args)).status).toBe(0);
  });

  test.each([
    ['a point that does not exist', { diem: 'khong-co' }, 'không có điểm hỗ trợ "khong-co"'],
    ['a sign without its point', { channel: 'sign' }, 'Thêm --diem'],
    ['a point on a poster', { diem: 'diem-vi-du', channel: 'poster' }, 'Bỏ --kenh'],
    ['a point elsewhere', { diem: 'diem-vi-du', place: 'toan-quoc' }, 'Bỏ --noi'],
    ['no place', { campaign: 'dot-vi-du' }, 'Thiếu --noi'],
  ])('nothing is issued for %s, and the way out is told', (_name, asked, told) => {
    using draft = new Draft();
    const entries = entriesOf(draft);
    expect(() => purposeAsked(entries, unitsOf(entries), asked)).toThrow(told);
  });

  test('an option nobody knows is named, without a stack trace', async () => {
    using draft = new Draft();
    const { status, output } = await codes(draft, 'issue', '--sai', 'vi-du');
    expect([status, output]).toEqual([1, expect.stringContaining('Không có tùy chọn --sai.')]);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a point that serves several consultations is asked which', async () => {
    using draft = new Draft();
    draft
      .append(POINTS, OTHER_POINT)
      .copy(CAMPAIGN, CAMPAIGN.replace('dot-vi-du', 'dot-hai'))
      .replace(COMMUNE, 'sheets: [diem-ho-tro]\n', '');
    const { status, output } = await codes(draft, 'issue', '--diem', 'diem-khac');
    expect(status).toBe(1);
    expect(output).toContain('Thêm --dot, một trong: dot-hai, dot-vi-du');
    const one = await codes(draft, 'issue', '--diem', 'diem-vi-du', '--dot', 'dot-hai');
    expect(one.output).toContain('không phục vụ đợt dot-hai');
  });
});

describe('the list', () => {
  const HEADS = [
    ...['Mã', 'Đợt lấy ý kiến', 'Nơi', 'Kênh', 'Điểm hỗ trợ', 'Mã điểm', 'Ngày cấp'],
    ...['Hiệu lực đến', 'Thôi dùng từ', 'Lý do thôi dùng', 'Địa chỉ gõ tay', 'Địa chỉ trong mã QR'],
  ];

  test('is a table in words, its columns one below the other', async () => {
    using draft = new Draft();
    const lines = (await codes(draft, 'list')).output.split('\n');
    const at = (lines[0] ?? '').indexOf('Ngày cấp');
    expect(at).toBeGreaterThan(20);
    for (const line of lines.slice(1, 6)) expect(line.slice(at, at + 10)).toBe('06/01/2025');
    expect(lines[2]).toContain('Biển treo cửa');
    expect(lines[2]).toContain('Xã Mẫu Một, tỉnh Ví Dụ');
    expect(lines).toContain('5 mã, 0 mã đã thôi dùng.');
  });

  test('is a workbook with Vietnamese heads, and a CSV Excel opens', async () => {
    using draft = new Draft();
    await codes(draft, 'retire', 'PQRSZ', '--ly-do', 'Màn hình ví dụ đã gỡ');
    const xlsx = join(draft.dir, '..', 'so.xlsx');
    const csv = join(draft.dir, '..', 'so.csv');
    expect((await codes(draft, 'list', '--xlsx', xlsx, '--csv', csv)).status).toBe(0);
    const [head, ...rows] = xlsxRows(readFileSync(xlsx));
    expect(head).toEqual(HEADS);
    expect(rows.map(([code]) => code)).toEqual(['ABCD7', 'STWXE', 'EFGH5', 'JKMN3', 'PQRSZ']);
    expect(rows[1]?.slice(3, 8)).toEqual([
      ...['Biển treo cửa', 'Điểm hỗ trợ ví dụ', 'diem-vi-du', '06/01/2025', '25/02/2025'],
    ]);
    expect(rows[4]?.slice(8)).toEqual([
      ...['10/02/2025', 'Màn hình ví dụ đã gỡ', 'gopy.example.gov.vn/q/pqrsz'],
      'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/PQRSZ/',
    ]);
    const text = readFileSync(csv, 'utf8');
    expect(text.startsWith(`\ufeff${HEADS.join(',')}\n`)).toBe(true);
  });

  test.each([
    [
      ['--kenh', 'poster'],
      ['ABCD7', 'EFGH5', 'JKMN3'],
    ],
    [
      ['--noi', 'vi-du'],
      ['STWXE', 'EFGH5', 'JKMN3'],
    ],
    [['--noi', 'toan-quoc', '--kenh', 'màn hình'], ['PQRSZ']],
    [
      ['--dot', 'dot-vi-du', '--noi', 'vi-du/mau-mot'],
      ['STWXE', 'JKMN3'],
    ],
  ])('%j shows %j', async (filters, wanted) => {
    using draft = new Draft();
    const { output } = await codes(draft, 'list', ...filters);
    expect(output.match(/^[A-Z2-9]{5}(?= )/gm)).toEqual(wanted);
  });

  test('is there even while a sheet lacks its code, and says so', async () => {
    using draft = new Draft();
    await codes(draft, 'retire', 'JKMN3', '--ly-do', 'Tờ ví dụ in sai giờ');
    const { status, output } = await codes(draft, 'list');
    expect(status).toBe(0);
    expect(output).toContain('Sổ mã có chỗ cần sửa: npm run codes -- check');
  });
});

test('asked for help, the command explains itself in Vietnamese', async () => {
  using draft = new Draft();
  const { status, output } = await codes(draft, '--help');
  expect(status).toBe(0);
  for (const part of ['issue --con-thieu', '--diem', 'list', '--xlsx', 'retire', '--ly-do'])
    expect(output).toContain(part);
  expect((await codes(draft)).status).toBe(1);
});
