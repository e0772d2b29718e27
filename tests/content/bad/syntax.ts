import { at, cases, ofFile, onLine } from '../expected.ts';
import { BOARDS, POINTS, SCRIPT, SITE } from '../files.ts';

/** Files that cannot be read as they stand. */
export const syntax = cases([
  [
    'a line indented with a tab is refused',
    (draft) => draft.replace(BOARDS, 'secondsPerFrame', '\tsecondsPerFrame'),
    [
      at(
        BOARDS,
        '\tsecondsPerFrame',
        'thụt đầu dòng bằng phím Tab, YAML không cho phép',
        'thay Tab bằng hai dấu cách',
      ),
    ],
  ],
  [
    'the same field written twice is refused where it stands the second time',
    (draft) => draft.replace(SITE, 'description:', 'name: Tên thứ hai\ndescription:'),
    [at(SITE, 'name: Tên thứ hai', 'trường này đã có ở trên', 'xóa một trong hai dòng trùng tên')],
  ],
  [
    'a sentence with a colon outside quotes is refused',
    (draft) => draft.replace(BOARDS, 'use: Thang máy ví dụ', 'use: Thang máy: ví dụ'),
    [
      at(
        BOARDS,
        'Thang máy: ví dụ',
        'câu có dấu hai chấm mà không nằm trong ngoặc',
        'đặt cả câu trong "…"',
      ),
    ],
  ],
  [
    'a Markdown file without its head is refused',
    (draft) => draft.write(SCRIPT, 'Kính thưa bà con.\n'),
    [
      ofFile(
        SCRIPT,
        'thiếu phần đầu tệp giữa hai dòng ---',
        'chép phần đầu tệp rồi sửa lại cho đúng',
      ),
    ],
  ],
  [
    'a fault in the head of a Markdown file is reported at its line of the whole file',
    (draft) =>
      draft.replace(SCRIPT, 'standing: suggested', 'standing: suggested\nstanding: official'),
    [
      at(
        SCRIPT,
        'standing: official',
        'trường này đã có ở trên',
        'xóa một trong hai dòng trùng tên',
      ),
    ],
  ],
  [
    'a table row with a cell too few is refused at its line',
    (draft) => draft.replace(POINTS, 'Điểm hỗ trợ ví dụ,fixed,', 'Điểm hỗ trợ ví dụ,'),
    [
      onLine(
        POINTS,
        'diem-vi-du',
        'dòng tiêu đề có 28 cột',
        'giữ đúng số cột; ô có dấu phẩy thì đặt trong "…"',
      ),
    ],
  ],
  [
    'a comma outside quotes in a table is refused as a cell too many',
    (draft) => draft.replace(POINTS, '"Số 2, đường Ví Dụ"', 'Số 2, đường Ví Dụ'),
    [onLine(POINTS, 'diem-vi-du', 'dòng tiêu đề có 28 cột', 'ô có dấu phẩy thì đặt trong "…"')],
  ],
  [
    'an unclosed quote in a table is refused',
    (draft) => draft.replace(POINTS, '"Số 2, đường Ví Dụ"', '"Số 2, đường Ví Dụ'),
    [
      onLine(
        POINTS,
        'diem-vi-du',
        'dấu ngoặc kép trong bảng mở ra mà không đóng',
        'đặt cả ô trong',
      ),
    ],
  ],
]);
