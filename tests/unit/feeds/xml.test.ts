import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { element, escapeXml, xmlDocument } from '../../../src/feeds/xml.ts';
import { faultOfXml } from '../../support/reads/well-formed.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

test.each([
  '<a>',
  '<a>&</a>',
  '<m:a/>',
  '<a b="1" b="2"/>',
  '<a>\u{B}</a>',
  '<a b=1/>',
  '<a/><b/>',
])('the check of XML refuses %j', (xml) => {
  expect(faultOfXml(xml)).not.toBeNull();
});

describe('text in XML', () => {
  test.each([
    ['Góp ý & hỏi đáp <VNeID>', 'Góp ý &amp; hỏi đáp &lt;VNeID&gt;'],
    [`Bấm "Gửi" và 'Đọc'`, 'Bấm &quot;Gửi&quot; và &apos;Đọc&apos;'],
    ['đã viết &amp; rồi', 'đã viết &amp;amp; rồi'],
    ['kết thúc ]]> ở đây', 'kết thúc ]]&gt; ở đây'],
    ['dấu\u{0}lạ\u{B}từ\u{1F}Excel\u{FFFE}', 'dấulạtừExcel'],
    ['nửa \u{D83D} chữ', 'nửa  chữ'],
  ])('%j stays what it says', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  test('is in composed letters, however it was typed', () => {
    expect(escapeXml('Góp ý'.normalize('NFD'))).toBe('Góp ý'.normalize('NFC'));
  });

  test('is read back by another program, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = xmlDocument(element('a', { b: text }, `.${text}.`));
        expect(faultOfXml(xml)).toBeNull();
      }),
      { numRuns: 40 },
    );
    const text = `“Góp ý” & <b>'mọi'</b> "người"`;
    const read = parser.parse(element('a', { b: text }, text).join('')) as { a: object };
    expect(read.a).toEqual({ '#text': text, '@_b': text });
  });
});
