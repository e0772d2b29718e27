import type { KitWords } from '../kit-facts.ts';
import { deadlineSentences } from '../texts/paragraphs.ts';
import { officialPages } from './official-layout.ts';
import { qrPicture } from './qr-picture.ts';
import {
  bodyParagraph,
  centredParagraph,
  wordTable,
  plainParagraph,
  pictureParagraph,
  wordFile,
  type WordBlock,
} from './word.ts';

/** Materials on the site for the receivers of the letter. */
const MATERIALS = [
  ['Áp phích, tờ rơi, thẻ, biển để in', 'ap-phich/'],
  ['Khung hình cho bảng điện tử, màn hình', 'man-hinh/'],
  ['Khẩu hiệu, tin nhắn', 'khau-hieu/'],
  ['Bài phát thanh', 'phat-thanh/'],
  ['Điểm hỗ trợ', 'diem-ho-tro/'],
  ['Cách nhận ra mã giả, trang giả', 'canh-bao/'],
] as const;

/** Millimetres: readable at arm's length, also after a copy. */
const SYMBOL = 55;

/**
 * The annex of a letter: the code, its address in words, and what is found there.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function annexFile(words: KitWords): Promise<Uint8Array> {
  const { sheet } = words;
  const host = sheet.qr.typedAddress.split('/')[0] ?? '';
  const blocks: WordBlock[] = [
    centredParagraph('PHỤ LỤC', { bold: true }),
    centredParagraph('TÀI LIỆU VÀ ĐỊA CHỈ', { bold: true }, 60),
    centredParagraph('(Kèm theo văn bản số ……/…… ngày …… của ……………)', { italics: true }, 160),
    centredParagraph(`${sheet.title} ${sheet.subtitle}`, { bold: true }, 60),
    centredParagraph(sheet.place, {}, 60),
    pictureParagraph(
      qrPicture(sheet.qr.symbolUrl),
      SYMBOL,
      `Mã QR dẫn tới ${sheet.qr.typedAddress}`,
    ),
    centredParagraph('Quét mã, hoặc gõ địa chỉ này vào trình duyệt:', {}, 60),
    centredParagraph(sheet.qr.typedAddress, { points: 20, bold: true }, 60),
    centredParagraph(
      `Mã bản in ${sheet.code}, cấp ngày ${sheet.issuedOn}. ${sheet.safety}.`,
      { points: 12 },
      160,
    ),
    bodyParagraph(deadlineSentences(words)),
    bodyParagraph('Tài liệu có ở trang này:'),
    wordTable(
      MATERIALS.map(([what, path]) => [
        [plainParagraph(what, { points: 13 })],
        [plainParagraph(`${host}/${path}`, { points: 13 })],
      ]),
      [78, 82],
      true,
    ),
  ];
  return wordFile(`Phụ lục: ${sheet.title} – ${sheet.place}`, officialPages(blocks));
}
