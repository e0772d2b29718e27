import { at, cases } from '../expected.ts';
import { STUCK } from '../files.ts';

/** The tree of where people are stuck. */
export const stuck = cases([
  [
    'a first question that does not exist is refused; the one that was first is reached by no answer',
    (draft) => draft.replace(STUCK, 'first: vi-du-dau', 'first: khong-co'),
    [
      at(
        STUCK,
        'first: khong-co',
        'không có câu hỏi nào mang mã "khong-co"',
        'chọn một trong: vi-du-dau, vi-du-sau; hoặc viết thêm mục còn thiếu',
      ),
      at(
        STUCK,
        'id: vi-du-dau',
        'không câu trả lời nào dẫn tới câu hỏi "vi-du-dau"',
        'thêm một câu trả lời dẫn tới đây, hoặc xóa mục này',
      ),
    ],
  ],
  [
    'an answer leading to a way out that does not exist is refused, and the one nobody reaches then',
    (draft) => draft.replace(STUCK, 'way: cach-cho', 'way: khong-co'),
    [
      at(
        STUCK,
        'way: khong-co',
        'không có cách gỡ nào mang mã "khong-co"',
        'chọn một trong: cach-cai, cach-cho, cach-goi; hoặc viết thêm mục còn thiếu',
      ),
      at(
        STUCK,
        'id: cach-cho',
        'không câu trả lời nào dẫn tới cách gỡ "cach-cho"',
        'thêm một câu trả lời dẫn tới đây, hoặc xóa mục này',
      ),
    ],
  ],
  [
    'answers that lead round in a circle are refused, with where they come back to',
    (draft) => draft.replace(STUCK, 'way: cach-goi', 'question: vi-du-dau # vòng'),
    [
      at(
        STUCK,
        'question: vi-du-sau\n  - id',
        /đi vòng: từ câu hỏi "vi-du-dau".*"vi-du-sau"/,
        'cách gỡ',
      ),
      at(
        STUCK,
        'question: vi-du-dau # vòng',
        /đi vòng: từ câu hỏi "vi-du-sau".*"vi-du-dau"/,
        'dẫn tới một câu hỏi chưa hỏi, hoặc tới một cách gỡ',
      ),
      at(STUCK, 'id: cach-goi', 'không câu trả lời nào dẫn tới cách gỡ "cach-goi"', 'xóa mục này'),
    ],
  ],
  [
    'a way out naming a guide that does not exist is refused',
    (draft) => draft.replace(STUCK, '- cai-dat-vi-du', '- khong-co'),
    [
      at(
        STUCK,
        'khong-co',
        'không có hướng dẫn nào mang mã "khong-co"',
        'chọn một trong: gop-y-vi-du, cai-dat-vi-du',
      ),
    ],
  ],
  [
    'an answer that leads two ways is refused',
    (draft) => draft.replace(STUCK, 'way: cach-cho', 'way: cach-cho\n        question: vi-du-sau'),
    [
      at(
        STUCK,
        'say: Máy bảo chờ',
        'mỗi câu trả lời ghi đúng một trong hai',
        'giữ một trường, bỏ trường kia',
      ),
      at(
        STUCK,
        'question: vi-du-sau\n      - say: Máy bảo gọi',
        /đi vòng: từ câu hỏi "vi-du-sau"/,
        'cách gỡ',
      ),
    ],
  ],
  [
    'a pocket card of too few lines is refused',
    (draft) => draft.replace(STUCK, '    card: Gọi tổng đài.\n', ''),
    [at(STUCK, 'ways:', 'thẻ bỏ túi cần từ 3 đến 9 dòng', 'ghi card cho ít nhất 3')],
  ],
]);
