/**
 * The layout of administrative documents: Decree 30/2020/NĐ-CP, Appendix I. Paper A4, edges 20, 20, 30
 * and 20 mm, Times New Roman 13 to 14 points, page numbers in the middle above from the second page on.
 */
import { AlignmentType, Header, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { KitWords } from '../kit-facts.ts';
import { isOfPlace } from '../texts/paragraphs.ts';
import {
  BODY_POINTS,
  centredParagraph,
  wordTable,
  plainParagraph,
  shortRule,
  twips,
  type WordBlock,
} from './word.ts';

/** What an office fills in. */
export const BLANK = '……………';

/** The day an office sets. */
export const DATE_BLANK = 'ngày ……/……/……';

const SUGGESTION =
  'Bản gợi ý, chưa phải văn bản. Cơ quan tự quyết định, điền chỗ “……”, sửa cho đúng rồi xóa dòng này.';

/** Text is as wide as the paper leaves it. */
const LEFT = 62;
const RIGHT = 98;

/** "PHƯỜNG BA ĐÌNH": the unit alone, without what lies above it. */
const unitOf = ({ sheet }: KitWords): string => sheet.place.split(', ')[0] ?? sheet.place;

/**
 * The place in the date line: the name without its kind, but for numbers and names of people
 * (Appendix I, II.4).
 * @returns "Ba Đình", "Thành phố Hồ Chí Minh"
 */
function dateLinePlace(words: KitWords): string {
  if (!isOfPlace(words)) return BLANK;
  const unit = unitOf(words);
  const name = unit.replace(/^(?:Phường|Xã|Đặc khu|Tỉnh|Thành phố) /u, '');
  return /^\d/.test(name) || name === 'Hồ Chí Minh' ? unit : name;
}

/**
 * The head of a document: who issues it, the name of the country, number, place and date.
 * @param words the consultation in the place
 * @param number what follows the number: "KH-UBND"
 * @param about the subject below the number of a letter; a plan has it as its title
 */
export function officialHead(words: KitWords, number: string, about?: string): WordBlock[] {
  const issuer = isOfPlace(words) ? ['ỦY BAN NHÂN DÂN', unitOf(words)] : ['TÊN CƠ QUAN', BLANK];
  const left = [
    ...issuer.map((text) =>
      centredParagraph(text.toLocaleUpperCase('vi'), { points: 13, bold: true }),
    ),
    shortRule(22),
    centredParagraph(`Số: ……/${number}`, { points: 13 }, 60),
    ...(about === undefined ? [] : [centredParagraph(about, { points: 12 })]),
  ];
  const right = [
    centredParagraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 12.5, bold: true }),
    centredParagraph('Độc lập - Tự do - Hạnh phúc', { points: 13.5, bold: true }),
    shortRule(20),
    centredParagraph(`${dateLinePlace(words)}, ngày …… tháng …… năm ……`, {
      points: 13,
      italics: true,
    }),
  ];
  return [wordTable([[left, right]], [LEFT, RIGHT]), centredParagraph('', { points: 8 })];
}

/**
 * The end of a document: who gets it, and who signs. What stands before it is held to it, so that nobody
 * signs an empty page.
 * @param receivers one a line
 */
export function officialEnd(receivers: readonly string[]): WordBlock[] {
  const left = [
    plainParagraph('Nơi nhận:', { points: 12, bold: true, italics: true }),
    ...receivers.map((text) =>
      plainParagraph(`- ${text};`, { points: 11 }, { spacing: { after: 0 } }),
    ),
    plainParagraph('- Lưu: VT, …….', { points: 11 }, { spacing: { after: 0 } }),
  ];
  const right = [
    centredParagraph('QUYỀN HẠN, CHỨC VỤ', { bold: true }),
    centredParagraph('CỦA NGƯỜI KÝ', { bold: true }),
    centredParagraph('(Cơ quan điền, ký, đóng dấu)', { points: 12, italics: true }, 900),
    centredParagraph('Họ và tên', { bold: true }),
  ];
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ size: 16 })] }),
    wordTable([[left, right]], [80, 80]),
  ];
}

/**
 * The pages of an official document.
 * @param children everything in it
 */
export const officialPages = (children: readonly WordBlock[]): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: {
        top: twips(20),
        bottom: twips(20),
        left: twips(30),
        right: twips(20),
        header: twips(10),
      },
    },
  },
  headers: {
    first: new Header({
      children: [centredParagraph(SUGGESTION, { points: 10, italics: true })],
    }),
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              children: [PageNumber.CURRENT],
              size: BODY_POINTS * 2,
              font: 'Times New Roman',
            }),
          ],
        }),
      ],
    }),
  },
  children: [...children],
});
