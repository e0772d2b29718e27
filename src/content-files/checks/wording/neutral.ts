import { withoutAccents } from '../../../model/text/vietnamese.ts';
import type { WordingRule } from './rule.ts';

/** Words that ask for something, and what is asked to be done with a button. */
const URGING = 'hãy|nên|phải|cần|xin|mời|đề nghị|vui lòng|kêu gọi|vận động';
const PRESSING = 'bấm|nhấn|ấn|chọn|tích|tick|đánh dấu|bỏ phiếu';
const BESIDE = '(?: vào| nút| ô| chữ| mục| phương án)*';

/** Answers that are nobody's to recommend, beside the labels of the app. */
const ANSWERS = ['tán thành', 'không tán thành', 'đồng ý', 'không đồng ý', 'ủng hộ', 'phản đối'];

/** Further ways to say the same; the answer stands at the end. */
const PHRASES = [
  `(?:${URGING})(?: \\S+){0,4}? (?:${PRESSING})${BESIDE}`,
  `(?<!tự )(?:bấm|nhấn|ấn|tích|tick|đánh dấu)${BESIDE}`,
  `(?:${URGING})(?: \\S+){0,2}?`,
  '(?:100%|toàn dân|tất cả|mọi người|cùng nhau|nhất trí|đồng lòng)(?: cùng| đều)?',
];

/** Where the answer is one of several, or the text tells what follows from it, nobody is urged. */
const NOT_IN_A_LIST = '(?!\\s*(?:,|hoặc|hay|thì|và không|một phần (?:thì|hoặc|hay)))';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** No text says which option to press. */
export const NEUTRAL_RULE: WordingRule = {
  id: 'trung-lap',
  sentence: 'Không bảo ai bấm lựa chọn nào: mọi lựa chọn trong ứng dụng ngang nhau.',
  source: 'quy tắc 4 trong hướng dẫn biên tập, content/README.md',
  appliesTo: ['slogan', 'sms', 'script', 'task'],
  weight: 'error',
  find: (text, { options }) => {
    const answers = [...new Set([...options.map((one) => one.toLocaleLowerCase('vi')), ...ANSWERS])]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
    // Unaccented texts are searched for unaccented words; the letters stand at the same offsets.
    const isPlain = withoutAccents(text) === text;
    // In small letters on both sides: an expression that ignores case takes 25 ms to prepare.
    const small = text.toLowerCase();
    const found = PHRASES.flatMap((phrase) => {
      const source = `(?<![\\p{L}])${phrase} ?["“']?(?:${answers})["”']?(?![\\p{L}])${NOT_IN_A_LIST}`;
      return [...small.matchAll(new RegExp(isPlain ? withoutAccents(source) : source, 'gu'))];
    });
    const [first] = found.sort((a, b) => a.index - b.index);
    const piece = first && text.slice(first.index, first.index + first[0].length);
    return first && piece !== undefined
      ? [
          {
            index: first.index,
            message: `"${piece.replaceAll(/\s+/g, ' ')}" bảo người đọc bấm lựa chọn nào`,
            remedy: 'viết "đọc rồi tự chọn", hoặc kể đủ mọi lựa chọn mà không khuyên',
          },
        ]
      : [];
  },
};
