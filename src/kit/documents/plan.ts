import { insideCase, sentenceCase } from '../../model/text/vietnamese.ts';
import type { KitWords } from '../kit-facts.ts';
import { choicesSentence, deadlineSentences, isOfPlace } from '../texts/paragraphs.ts';
import { lastMomentOfKit, suggestedTasks } from '../texts/suggested-tasks.ts';
import { basisWords } from './basis-words.ts';
import { BLANK, DATE_BLANK, officialEnd, officialHead, officialPages } from './official-layout.ts';
import {
  bodyParagraph,
  centredParagraph,
  wordTable,
  headingParagraph,
  plainParagraph,
  shortRule,
  wordFile,
  type WordBlock,
} from './word.ts';

/**
 * A suggested plan (kế hoạch) of a place: aims, days, tasks by role, reports.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function planFile(words: KitWords): Promise<Uint8Array> {
  const { sheet, more } = words;
  const unit = insideCase(sheet.place.split(', ')[0] ?? '');
  const at = isOfPlace(words) ? `trên địa bàn ${unit}` : '';
  const blocks: WordBlock[] = [
    ...officialHead(words, isOfPlace(words) ? 'KH-UBND' : 'KH-……'),
    centredParagraph('KẾ HOẠCH', { bold: true }),
    centredParagraph(
      `Tổ chức lấy ý kiến Nhân dân: ${insideCase(sheet.title)} ${sheet.subtitle} ${at}`.trim(),
      {
        bold: true,
      },
    ),
    shortRule(55),
    bodyParagraph(
      `${basisWords(more.basis)}; ${isOfPlace(words) ? `Ủy ban nhân dân ${unit}` : BLANK} ban hành kế hoạch như sau:`,
    ),
    headingParagraph('I. MỤC ĐÍCH, YÊU CẦU'),
    bodyParagraph(
      `1. Để mọi người biết, tự đọc và tự góp ý: ${more.documents.map((one) => `“${one}”`).join('; ')}.`,
    ),
    bodyParagraph('2. Dân chủ, công khai, an toàn, không hình thức; số liệu trung thực.'),
    bodyParagraph(`3. ${choicesSentence(words)} Không gợi ý, không chọn thay người dân.`),
    headingParagraph('II. THỜI GIAN'),
    bodyParagraph(`1. VNeID nhận ý kiến từ ngày ${more.opensOn}. ${deadlineSentences(words)}`),
    bodyParagraph('2. Các thời hạn đang có:', {}, true),
    deadlineTable(words),
    plainParagraph('', { points: 6 }),
    headingParagraph('III. NHIỆM VỤ (gợi ý, cơ quan sửa theo thực tế)'),
    ...suggestedTasks(words).flatMap(({ role, items }, index) => [
      bodyParagraph(`${index + 1}. ${role}`, { bold: true }, true),
      ...items.map((item) => bodyParagraph(`- ${item}`)),
    ]),
    headingParagraph('IV. TỔ CHỨC THỰC HIỆN'),
    bodyParagraph(
      `1. Tài liệu, cách làm: ${sheet.qr.typedAddress} (mã bản in ${sheet.code}) và phụ lục kèm theo.`,
    ),
    bodyParagraph(`2. Các đơn vị báo cáo về ${BLANK}, trước …… giờ ${DATE_BLANK}`),
    bodyParagraph(`3. Kinh phí: ${BLANK}`, {}, true),
    bodyParagraph(`4. Khó khăn, vướng mắc báo về ${BLANK} để được hướng dẫn./.`, {}, true),
    ...officialEnd([BLANK, 'Các đơn vị nêu ở phần III', BLANK]),
  ];
  return wordFile(`Kế hoạch gợi ý: ${sheet.title} – ${sheet.place}`, officialPages(blocks));
}

function deadlineTable({ more }: KitWords): WordBlock {
  const cell = (text: string, bold = false): WordBlock[] => [
    plainParagraph(text, { points: 13, bold }),
  ];
  return wordTable(
    [
      [cell('Dành cho', true), cell('Thời hạn', true), cell('Nơi đặt', true)],
      ...more.deadlines.map((one) => [
        cell(one.label),
        cell(sentenceCase(lastMomentOfKit(one))),
        cell(one.setBy),
      ]),
    ],
    [72, 44, 44],
    true,
  );
}
