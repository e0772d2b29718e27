/** A table whose words came out wrong: saved in another encoding than it is read in, or no list at all. */
import { oldEncodingOf, OLD_ENCODING_REMEDY } from '../model/text/old-encoding.ts';
import { rawText, tidy } from './cell-text.ts';
import { addressOf, type Worksheet } from './read/worksheet.ts';

/** Where the words are wrong, and what to do. */
interface GarbledCell {
  /** As spreadsheet programs name it: "B1". */
  cell: string;
  /** In Vietnamese, without a full stop. */
  message: string;
  remedy: string;
}

/** Letters that a program without them has written as a question mark: "Nhà v?n hóa". */
const LOST = /\?\p{L}/u;

/** Letters of no Latin alphabet. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;

const MIXED_UP = 'bảng mã bị đọc sai';

const SAVE_AGAIN =
  'mở tệp gốc bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”; chữ đã mất thì gõ lại';

/** As many letters as tell somebody which cell it is. */
const QUOTED = 40;

function reasonOf(text: string): { why: string; remedy: string } | null {
  const encoding = oldEncodingOf(text);
  if (FOREIGN.test(text)) return { why: 'không phải chữ Việt', remedy: SAVE_AGAIN };
  if (encoding === MIXED_UP || LOST.test(text)) return { why: MIXED_UP, remedy: SAVE_AGAIN };
  return encoding === null
    ? null
    : { why: `có lẽ gõ bằng ${encoding}`, remedy: OLD_ENCODING_REMEDY };
}

/**
 * The first cell of a table without a header whose words came out wrong: then that is what is wrong with it.
 * @returns `null` where its words can be read
 */
export function garbledCell({ grid }: Worksheet): GarbledCell | null {
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      const text = tidy(rawText(cell));
      const reason = reasonOf(text);
      if (!reason) continue;
      const at = addressOf(row, column);
      const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
      return {
        cell: at,
        message: `chữ trong tệp không đọc được, từ ô ${at} “${quoted}”: ${reason.why}`,
        remedy: reason.remedy,
      };
    }
  }
  return null;
}
