import { at, cases } from '../expected.ts';
import { CORRECTIONS } from '../files.ts';

/** What was corrected since it was printed. */
export const corrections = cases([
  [
    'a correction of a consultation that does not exist is refused',
    (draft) => draft.replace(CORRECTIONS, 'campaign: dot-vi-du', 'campaign: khong-co'),
    [
      at(
        CORRECTIONS,
        'campaign: khong-co',
        'không có đợt lấy ý kiến nào mang mã "khong-co"',
        'chọn một trong: dot-vi-du',
      ),
    ],
  ],
  [
    'a correction in a place of no official list is refused',
    (draft) => draft.replace(CORRECTIONS, 'campaign:', 'place: khong-co\n    campaign:'),
    [at(CORRECTIONS, 'place: khong-co', 'không có nơi nào mang mã "khong-co"', 'toan-quoc')],
  ],
  [
    'a correction of days to come is refused',
    (draft) => draft.replace(CORRECTIONS, 'on: 2025-02-06', 'on: 2999-02-11'),
    [
      at(
        CORRECTIONS,
        'on: 2999-02-11',
        /ngày sửa 11\/02\/2999 ở sau hôm nay \(\d\d\/\d\d\/\d{4}\)/,
        'ghi ngày đã sửa thật',
      ),
    ],
  ],
  [
    'a correction that corrects nothing is refused',
    (draft) => draft.replace(CORRECTIONS, 'to: Hết ngày 25/02/2025', 'to: Hết ngày 20/02/2025'),
    [at(CORRECTIONS, 'to: Hết', 'điều cũ và điều mới giống nhau', 'ghi ở from điều bản cũ ghi')],
  ],
  [
    'two corrections with one id are refused',
    (draft) =>
      draft.append(
        CORRECTIONS,
        draft.text(CORRECTIONS).replace('corrections:\n', '').replace('han-vi-du', 'Han-vi-du'),
      ),
    [
      at(CORRECTIONS, 'id: Han-vi-du', /^trường .*mã chỉ gồm chữ thường/, 'giống hệt tên tệp'),
      at(
        CORRECTIONS,
        'id: Han-vi-du',
        /^mã lần sửa "Han-vi-du" đã có ở .*corrections\.yaml:2$/,
        'đổi mã của một trong hai lần sửa',
      ),
    ],
  ],
]);
