import { insideCase } from '../../model/text/vietnamese.ts';
import type { KitWords } from '../kit-facts.ts';
import { deadlineSentences, isOfPlace } from '../texts/paragraphs.ts';
import { plainPages } from './plain-pages.ts';
import { qrPicture } from './qr-picture.ts';
import {
  bodyParagraph,
  centredParagraph,
  wordTable,
  headingParagraph,
  plainParagraph,
  pictureParagraph,
  wordFile,
  type WordBlock,
} from './word.ts';

/** Slips on a page, and the side of their code in millimetres. */
const SLIPS = 6;
const SLIP_SYMBOL = 26;

/**
 * For schools: words for the flag ceremony, and slips pupils take home, six a page.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function schoolFile(words: KitWords): Promise<Uint8Array> {
  const { sheet } = words;
  const at = isOfPlace(words) ? ` ở ${insideCase(sheet.place)}` : '';
  const blocks: WordBlock[] = [
    centredParagraph('LỜI NÓI TRONG GIỜ CHÀO CỜ', { bold: true, points: 16 }, 60),
    centredParagraph(
      'Gợi ý, khoảng một phút. Nhà trường sửa cho hợp.',
      { italics: true, points: 12 },
      160,
    ),
    bodyParagraph('Thưa các thầy cô và các em!'),
    bodyParagraph(
      `Người lớn${at} đang được hỏi ý kiến: ${sheet.title}, ${sheet.subtitle}. ${sheet.summary}`,
    ),
    bodyParagraph(deadlineSentences(words)),
    bodyParagraph(
      'Các em mang phiếu này về cho ông bà, cha mẹ. Ai muốn góp ý thì tự đọc, tự chọn. Không ai chọn thay.',
    ),
    bodyParagraph(
      'Nhớ nhắc cả nhà: chỉ cài VNeID từ kho ứng dụng; không đưa mật khẩu, mã OTP cho bất cứ ai.',
    ),
    headingParagraph('Phiếu mang về nhà (trang sau): cắt theo đường kẻ.'),
    plainParagraph('', {}, { pageBreakBefore: true, spacing: { after: 0 } }),
    wordTable(pairs(Array.from({ length: SLIPS }, () => slip(words))), [85, 85], true),
  ];
  return wordFile(`Cho trường học – ${sheet.place}`, plainPages(blocks));
}

function slip(words: KitWords): WordBlock[] {
  const { sheet } = words;
  return [
    centredParagraph('', { points: 8 }),
    centredParagraph('Gửi ông bà, cha mẹ', { bold: true, points: 13 }, 60),
    centredParagraph(`${sheet.title} ${sheet.subtitle}`, { points: 12 }, 60),
    centredParagraph(words.more.lastDay, { bold: true, points: 13 }, 0),
    pictureParagraph(
      qrPicture(sheet.qr.symbolUrl),
      SLIP_SYMBOL,
      `Mã QR dẫn tới ${sheet.qr.typedAddress}`,
    ),
    centredParagraph(sheet.qr.typedAddress, { bold: true, points: 11 }, 40),
    centredParagraph(`Mã ${sheet.code}. Tự đọc, tự chọn. ${sheet.safety}.`, { points: 9 }, 80),
  ];
}

function pairs<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / 2) }, (_, at) =>
    list.slice(at * 2, at * 2 + 2),
  );
}
