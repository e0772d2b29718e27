import { at, cases } from '../expected.ts';
import { GLOSSARY } from '../files.ts';

/** Hard words and their explanations. */
export const glossary = cases([
  [
    'two words with one id are refused',
    (draft) => draft.replace(GLOSSARY, 'id: tu-khac', 'id: tu-vi-du # lại'),
    [
      at(
        GLOSSARY,
        'id: tu-vi-du # lại',
        /^mã từ khó "tu-vi-du" đã có ở .*glossary\.yaml:3$/,
        'đổi mã của một trong hai từ',
      ),
    ],
  ],
  [
    'a wording explained in two places is refused, whatever its case',
    (draft) => draft.replace(GLOSSARY, 'term: từ khác', 'term: Chữ ví dụ'),
    [
      at(
        GLOSSARY,
        'chữ ví dụ',
        /^từ khó "chữ ví dụ" đã có ở .*glossary\.yaml:8$/,
        'mỗi cách viết chỉ giải thích ở một chỗ',
      ),
    ],
  ],
  [
    'an explanation that is no sentence is refused',
    (draft) =>
      draft.replace(GLOSSARY, 'Từ khác là một từ nữa, cũng nghĩ ra.', 'một từ nữa, cũng nghĩ ra'),
    [
      at(
        GLOSSARY,
        'means: một từ nữa',
        'lời giải thích chưa phải câu trọn vẹn',
        'đầu câu viết hoa, cuối câu có dấu chấm',
      ),
    ],
  ],
  [
    'a field nobody knows is named, with the fields there are',
    (draft) => draft.replace(GLOSSARY, 'familiar: true', 'quen: true'),
    [
      at(
        GLOSSARY,
        'quen: true',
        'trường "quen" không có trong mẫu',
        'các trường dùng được: id, term, also, means, note, familiar, spoken, sources',
      ),
    ],
  ],
]);
