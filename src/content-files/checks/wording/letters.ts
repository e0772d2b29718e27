import {
  badAddresses,
  invisibleLetters,
  refusedLetters,
  strangeLetters,
  type LetterFound,
} from '../../../model/sms/sms-letters.ts';
import { hiddenCharacter } from '../../../model/text/hidden-characters.ts';
import type { WordingFinding, WordingRule } from './rule.ts';

const CARRIER = 'quy định gửi tin nhắn thương hiệu của Intercom và eSMS, đọc ngày 21/11/2026';
const QUOTES = /[“”„«»‘’…•]/u;

/** Each letter once, where it stands first. */
function once(
  found: readonly LetterFound[],
  say: (one: LetterFound) => Omit<WordingFinding, 'index'>,
) {
  const first = new Map(found.toReversed().map((one) => [one.letter, one]));
  return [...first.values()]
    .sort((a, b) => a.index - b.index)
    .map((one) => ({ index: one.index, ...say(one) }));
}

/** Rules about single letters: what carriers, search and readers trip over. */
export const LETTER_RULES: readonly WordingRule[] = [
  {
    id: 'nhay-cong',
    sentence: 'Khẩu hiệu và tin nhắn không dùng ngoặc kép cong, ba chấm liền của máy soạn văn bản.',
    source: CARRIER,
    appliesTo: ['slogan', 'sms'],
    weight: 'error',
    find: (text) =>
      once(
        refusedLetters(text).filter(({ letter }) => QUOTES.test(letter)),
        ({ letter, name }) => ({
          message: `có "${letter}" (${name}), nhà mạng từ chối`,
          remedy: `gõ lại bằng phím " hoặc ' hoặc ba dấu chấm trên bàn phím; tắt tự sửa chữ của máy soạn văn bản`,
        }),
      ),
  },
  {
    id: 'ky-tu-cam',
    sentence: 'Tin nhắn không có % # & [ ] { } \\ < @ và gạch dài.',
    source: CARRIER,
    appliesTo: ['sms'],
    weight: 'error',
    find: (text) =>
      once(
        refusedLetters(text).filter(({ letter }) => !QUOTES.test(letter)),
        ({ letter, name }) => ({
          message: `có "${letter}" (${name}), nhà mạng từ chối`,
          remedy: 'viết bằng chữ, hoặc dùng dấu chấm, dấu phẩy, dấu trừ trên bàn phím',
        }),
      ),
  },
  {
    id: 'khong-dau',
    sentence: 'Câu không dấu chỉ có chữ không dấu, số và các dấu “. , ; : ! ? \' " ( ) / + -”',
    source: `bảng chữ GSM 7 bit, 3GPP TS 23.038; ${CARRIER}`,
    appliesTo: ['sms'],
    weight: 'error',
    find: (text: string): WordingFinding[] => {
      const found = once(strangeLetters(text), ({ letter }) => ({ message: letter, remedy: '' }));
      const [first] = found;
      return first
        ? [
            {
              index: first.index,
              message: `câu không dấu còn chữ ${found.map(({ message }) => `"${message}"`).join(', ')}`,
              remedy: 'chỉ dùng chữ không dấu, số và các dấu “. , ; : ! ? \' " ( ) / + -”',
            },
          ]
        : [];
    },
  },
  {
    id: 'vo-hinh',
    // What takes no room at all is refused in every text; here, what looks like a space and is none.
    sentence: 'Không có dấu cách lạ: chúng làm một tin thành nhiều tin và làm hỏng tìm kiếm.',
    source: 'Unicode, ký tự định dạng; 3GPP TS 23.038',
    appliesTo: ['slogan', 'sms', 'script'],
    weight: 'error',
    find: (text) =>
      once(
        invisibleLetters(text).filter(({ letter }) => !hiddenCharacter(letter)),
        ({ name }) => ({
          message: `có ký tự vô hình ${name}`,
          remedy: 'xóa cả chữ trước và chữ sau chỗ này rồi gõ lại',
        }),
      ),
  },
  {
    id: 'duong-dan-tin',
    sentence: 'Đường dẫn trong tin nhắn không có các dấu “? # & % @”.',
    source: CARRIER,
    appliesTo: ['slogan', 'sms'],
    weight: 'error',
    find: (text) =>
      badAddresses(text).map(({ index, address }) => ({
        index,
        message: `đường dẫn "${address}" có ? # & % hoặc @, tin nhắn sẽ cắt mất`,
        remedy: 'dùng địa chỉ ngắn không có các ký tự này',
      })),
  },
];
