import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/workbooks/read/limits.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet. */
const workbook = (sheetData: string, parts: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync(
    {
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook><sheets><sheet name="Danh sách" r:id="b"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships><Relationship Id="b" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
      ),
      ...parts,
    },
    { level: 6 },
  );

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const A1 = `<row r="1">${cell('A1', 'x')}</row>`;

test('a space in the last row of the sheet costs nothing, and the report says so', async () => {
  const { sheets, remarks } = await readWorkbook(
    workbook(`${A1}<row r="1048576">${cell('A1048576', ' ')}</row>`),
  );
  expect(sheets[0]?.grid).toEqual([['x']]);
  expect(remarks).toEqual(['Trang tính "Danh sách", ô A1048576: chỉ có dấu cách, không đọc.']);
});

test.each([
  [
    'a text in the last cell of the sheet',
    `<row r="1048576">${cell('XFD1048576', 'x')}</row>`,
    'ô XFD1048576',
  ],
  ['a million empty rows', '<row/>'.repeat(1_000_000), '100.000 dòng'],
  [
    'more filled rows than any list',
    `<row>${cell('', 'x').replace(' r=""', '')}</row>`.repeat(60_000),
    '50.000',
  ],
  ['the same cell twice', `<row r="1">${cell('A1', 'x')}${cell('A1', 'y')}</row>`, 'có hai lần'],
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'ô A1'],
  ['a number that is none', '<row r="1"><c r="A1"><v>abc</v></c></row>', 'ô A1'],
  ['a cell in another row', `<row r="1">${cell('A2', 'x')}</row>`, 'ô "A2"'],
])('%s ends in a sentence with its place', async (_name, data, words) => {
  await expect(readWorkbook(workbook(data))).rejects.toMatchObject({
    name: 'WorkbookError',
    message: expect.stringContaining(words) as string,
  });
});

/** Bytes of the sheet as the directory of the package tells them. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x0201_4b50;
    const name = isEntry && new TextDecoder().decode(bytes.subarray(at + 46, at + 70));
    if (name && name.startsWith('xl/worksheets/sheet1.xml')) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test('a bomb is not unpacked, whatever it says of its size', async () => {
  const honest = withDeclaredSize(workbook(A1), LIMITS.unpacked + 1);
  await expect(readWorkbook(honest)).rejects.toThrow('bung ra hơn');
  const lying = withDeclaredSize(workbook('<row/>'.repeat(500_000)), 100);
  await expect(readWorkbook(lying)).rejects.toThrow('bị hỏng');
});

test('a file of 100 MB is not read', async () => {
  await expect(readWorkbook(new Uint8Array(100_000_000))).rejects.toThrow('nặng 100 MB');
});

const GOOD = `<worksheet><sheetData>${A1}</sheetData></worksheet>`;

/** XML that no program can be sure of. */
const BROKEN: Record<string, string> = {
  'nothing at all': '',
  'only spaces': '   ',
  'only a declaration': '<?xml version="1.0"?>',
  'a text': 'xin chào',
  'the last tag lost': GOOD.replace('</worksheet>', ''),
  'cut inside a tag': GOOD.slice(0, -5),
  'cut inside a text': GOOD.slice(0, GOOD.indexOf('>x<') + 2),
  'cut inside an attribute': GOOD.slice(0, GOOD.indexOf('A1') + 1),
  'tags crossed': GOOD.replace('</c></row>', '</row></c>'),
  'a tag closed twice': GOOD.replace('</row>', '</row></row>'),
  'two roots': GOOD + GOOD,
  'a text behind the root': `${GOOD}x`,
  'an attribute without quotes': GOOD.replace('r="1"', 'r=1'),
  'an attribute without value': GOOD.replace('r="1"', 'r'),
  'a bare ampersand': GOOD.replace('>x<', '>a & b<'),
  'an unknown entity': GOOD.replace('>x<', '>&chao;<'),
  'a bare less-than': GOOD.replace('>x<', '>a < b<'),
  'a comment never closed': GOOD.replace('>x<', '><!-- x<'),
  'a CDATA never closed': GOOD.replace('>x<', '><![CDATA[x<'),
  'a doctype': `<!DOCTYPE worksheet>${GOOD}`,
  'an entity bomb': `<!DOCTYPE a [<!ENTITY b "xxxxxxxx">]>${GOOD.replace('>x<', '>&b;<')}`,
  'nesting without end': GOOD.replace('>x<', `>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<`),
  'a tag without a name': GOOD.replace('<row', '<'),
  'an attribute in the closing tag': GOOD.replace('</row>', '</row r="1">'),
  'a capital in the closing tag': GOOD.replace('</row>', '</Row>'),
  'bytes that are no UTF-8': GOOD.replace('>x<', '>\u00ff<'),
};

describe('broken XML ends in a sentence that names the part', () => {
  test.each(Object.entries(BROKEN))('%s', async (name, xml) => {
    const bytes =
      name === 'bytes that are no UTF-8'
        ? Uint8Array.from(xml, (letter) => letter.charCodeAt(0))
        : strToU8(xml);
    const broken = workbook(A1, { 'xl/worksheets/sheet1.xml': bytes });
    await expect(readWorkbook(broken)).rejects.toMatchObject({
      name: 'WorkbookError',
      message: expect.stringContaining('sheet1.xml') as string,
    });
  });
});
