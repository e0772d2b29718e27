import { insideCase } from '../../model/text/vietnamese.ts';
import type { KitWords } from '../kit-facts.ts';
import { choicesSentence, deadlineSentences, isOfPlace } from '../texts/paragraphs.ts';
import { groupSentences, suggestedTasks } from '../texts/suggested-tasks.ts';
import { basisWords } from './basis-words.ts';
import { BLANK, DATE_BLANK, officialEnd, officialHead, officialPages } from './official-layout.ts';
import {
  bodyParagraph,
  centredParagraph,
  plainParagraph,
  wordFile,
  type WordBlock,
} from './word.ts';

/**
 * A suggested letter (công văn) to the offices of a place.
 * @param words the consultation in the place
 * @returns the bytes of a .docx file
 */
export function letterFile(words: KitWords): Promise<Uint8Array> {
  const { sheet, more } = words;
  const subject = `V/v tuyên truyền, hướng dẫn Nhân dân tham gia ${insideCase(sheet.title)} trên ứng dụng VNeID`;
  const blocks: WordBlock[] = [
    ...officialHead(words, isOfPlace(words) ? 'UBND-……' : '……', subject),
    centredParagraph('Kính gửi:', {}, 60),
    ...[
      'Các phòng, ban, đơn vị trực thuộc',
      'Công an',
      'Ủy ban Mặt trận Tổ quốc và các đoàn thể',
      'Các trường học',
      BLANK,
    ].map((text, at, all) =>
      plainParagraph(
        `- ${text}${at === all.length - 1 ? '.' : ';'}`,
        {},
        { indent: { left: 2400 } },
      ),
    ),
    centredParagraph('', { points: 6 }),
    bodyParagraph(
      `${basisWords(more.basis)}, ${isOfPlace(words) ? `Ủy ban nhân dân ${insideCase(sheet.place.split(', ')[0] ?? '')}` : BLANK} đề nghị các cơ quan, đơn vị thực hiện một số việc sau:`,
    ),
    bodyParagraph(
      `1. Phổ biến đợt lấy ý kiến: ${sheet.title}, ${sheet.subtitle}. ${more.audience}`,
    ),
    bodyParagraph(`2. ${deadlineSentences(words)}${groupSentences(words)}`),
    bodyParagraph(
      `3. ${choicesSentence(words)} Không gợi ý, không chọn thay, không giữ mật khẩu, mã OTP của người dân.`,
    ),
    bodyParagraph('4. Phân công thực hiện (gợi ý, cơ quan sửa theo thực tế):'),
    ...suggestedTasks(words).flatMap(({ role, items }) => [
      bodyParagraph(`- ${role}: ${items.join(' ')}`),
    ]),
    bodyParagraph(
      `5. Tài liệu và cách làm ở phụ lục kèm theo, hoặc tại địa chỉ ${sheet.qr.typedAddress} (mã bản in ${sheet.code}).`,
    ),
    bodyParagraph(
      `6. Báo cáo kết quả và khó khăn về ${BLANK}, trước …… giờ ${DATE_BLANK}.`,
      {},
      true,
    ),
    bodyParagraph('Đề nghị các cơ quan, đơn vị quan tâm thực hiện./.', {}, true),
    ...officialEnd(['Như trên', 'Thường trực Đảng ủy, HĐND (để báo cáo)', BLANK]),
  ];
  return wordFile(`Công văn gợi ý: ${sheet.title} – ${sheet.place}`, officialPages(blocks));
}
