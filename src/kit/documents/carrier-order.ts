import type { KitWords } from '../kit-facts.ts';
import { lastDayInside } from '../texts/paragraphs.ts';
import { kitSms } from '../texts/sms.ts';
import { BLANK } from './official-layout.ts';
import { plainPages } from './plain-pages.ts';
import {
  bodyParagraph,
  centredParagraph,
  wordTable,
  plainParagraph,
  wordFile,
  type WordBlock,
} from './word.ts';

/** What a carrier asks before it sends; the office fills it in. */
const ASKED = [
  ['Cơ quan đề nghị', BLANK],
  ['Tên hiện ở máy người nhận (brandname, nhiều nhất 11 ký tự không dấu)', BLANK],
  ['Loại tin (chăm sóc khách hàng, quảng cáo, tin của cơ quan nhà nước)', BLANK],
  ['Gửi tới ai, ở đâu, bao nhiêu thuê bao', BLANK],
  ['Ngày, giờ gửi', BLANK],
  ['Đầu mối của cơ quan', BLANK],
] as const;

/**
 * An order for text messages: what is sent, what it costs in parts, and what the office still says.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function carrierOrder(words: KitWords): Promise<Uint8Array> {
  const { sheet } = words;
  const cell = (text: string, bold = false): WordBlock[] => [
    plainParagraph(text, { points: 12, bold }),
  ];
  const messages = kitSms(words).map((sms) => [
    cell(sms.name),
    cell(sms.plain),
    cell(`${sms.plainParts}`),
    cell(sms.advertisingParts === null ? 'không nhận' : `${sms.advertisingParts}`),
  ]);
  const blocks = [
    centredParagraph('PHIẾU ĐỀ NGHỊ GỬI TIN NHẮN', { bold: true, points: 16 }, 60),
    centredParagraph(sheet.title),
    centredParagraph(sheet.place, {}, 160),
    wordTable(
      ASKED.map(([what, blank]) => [cell(what), cell(blank)]),
      [90, 80],
      true,
    ),
    bodyParagraph(''),
    wordTable(
      [
        [
          cell('Tin', true),
          cell('Nội dung không dấu', true),
          cell('Số tin', true),
          cell('Nếu là quảng cáo', true),
        ],
        ...messages,
      ],
      [25, 100, 20, 25],
      true,
    ),
    bodyParagraph(''),
    bodyParagraph(
      `Chỉ gửi đến ${lastDayInside(words)}. Bản không dấu do máy bỏ dấu: đọc to một lần trước khi gửi.`,
    ),
  ];
  return wordFile(`Phiếu đề nghị gửi tin nhắn – ${sheet.place}`, plainPages(blocks));
}
