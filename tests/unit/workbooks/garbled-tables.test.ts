/** A file that is no list, or was saved in another encoding: what is said is what is wrong. */
import { describe, expect, test } from 'vitest';
import { WorkbookError } from '../../../src/workbooks/read/workbook-error.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { garbledCell } from '../../../src/workbooks/garbled-cell.ts';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import { readReport } from '../../../src/workbooks/reports/read-report.ts';
import { options } from './import-options.ts';

const LIST = 'STT,Tên điểm,Địa chỉ\n1,Nhà văn hóa thôn Đông,Số 1 đường Lê Lợi\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text of Vietnamese in a program that takes each byte for a letter. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(bytes(text));

const tableOf = async (text: string) => (await readWorkbook(bytes(text))).sheets;

describe('a list whose words came out wrong', () => {
  test.each([
    ['each byte taken for a letter', misread(LIST), 'B1', 'bảng mã bị đọc sai', 'CSV UTF-8'],
    ['its letters lost', LIST.replace(/[^\0-\x7f]/g, '?'), 'B1', 'bảng mã bị đọc sai', 'gõ lại'],
    ['signs of no letter', LIST.replace(/[^\0-\x7f]/g, '\ufffd'), 'B1', 'bảng mã', 'gõ lại'],
    ['TCVN3', 'STT,Tªn ®iÓm,§Þa chØ\n1,Nhµ v¨n hãa,Sè 1\n', 'B1', 'TCVN3', 'UniKey'],
    [
      'letters of another script',
      '名前,住所,電話\n東京,千葉,3\n',
      'A1',
      'không phải chữ Việt',
      'gốc',
    ],
  ])('%s: the first such cell is named, with a remedy', async (_how, text, at, why, remedy) => {
    const sheets = await tableOf(text);
    const { outcomes } = importPoints(sheets, options);
    const [fault] = outcomes[0]?.faults ?? [];
    expect(fault?.message).toContain(`từ ô ${at} `);
    expect(fault?.message).toContain(why);
    expect(fault?.remedy).toContain(remedy);
    expect(outcomes.every(({ kind }) => kind === 'refused')).toBe(true);

    const file = { name: 'bao-cao.csv', savedAt: null };
    const [ofReport] = readReport(file, { sheets, remarks: [] }, null).faults;
    expect(ofReport).toMatchObject({ file: 'bao-cao.csv', sheet: 'Bảng', cell: at });
    expect(ofReport?.message).toContain(why);
  });

  test('one that can be read lacks its header, as before', async () => {
    const [sheet] = await tableOf('Nhà văn hóa thôn Đông,Số 1 đường Lê Lợi\nCó Wi-Fi không?,Có\n');
    if (!sheet) throw new Error('no table');
    expect(garbledCell(sheet)).toBeNull();
    const { outcomes } = importPoints([sheet], options);
    expect(outcomes[0]?.faults[0]?.message).toContain('không có dòng tiêu đề');
  });
});

test('bytes that are no text are called another file, not a table with a wrong quotation mark', async () => {
  // The same on every run: a file of a program, without the controls that text lacks.
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => 0x20 + ((at * 7919 + at ** 2) % 0xdf));
  const read = readWorkbook(noise);
  await expect(read).rejects.toThrow(WorkbookError);
  await expect(read).rejects.toThrow('Đây là tệp khác, không phải bảng tính Excel');
});
