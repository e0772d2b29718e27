import { cases, inCell, onLine, type Case } from '../expected.ts';
import { CODES, POINTS } from '../files.ts';

const ROW = 'diem-vi-du,Điểm';

/** A fault in one cell of the support point, its column counted from 1. */
const wrong = (
  name: string,
  column: number,
  from: string,
  to: string,
  message: string,
  remedy: string,
): Case => [
  name,
  (draft) => draft.replace(POINTS, from, to),
  [inCell(POINTS, ROW, column, message, remedy)],
];

const hours = (text: string) =>
  ['"Số 2, đường Ví Dụ",,,', `"Số 2, đường Ví Dụ",,"${text}",`] as const;

/** Cells of a support point typed by hand. */
export const points = cases([
  wrong(
    'hours written in another way are refused with the canonical way',
    11,
    ...hours('Thứ 2 - Thứ 6: 7h30-11h30'),
    'viết chưa đúng kiểu chung',
    'viết "T2-T6 07:30-11:30"',
  ),
  wrong(
    'hours without days are refused',
    11,
    ...hours('07:30-11:30'),
    'chưa ghi những ngày nào',
    'T2-T6 07:30-11:30',
  ),
  wrong(
    '"cả ngày" is refused: nobody knows from when to when',
    11,
    ...hours('T2-T6 cả ngày'),
    'chưa rõ từ mấy giờ',
    '24/7',
  ),
  wrong(
    'a position abroad is refused',
    10,
    '"Số 2, đường Ví Dụ",,',
    '"Số 2, đường Ví Dụ","48.85, 2.35",',
    'nằm ngoài Việt Nam',
    'chép từ bản đồ',
  ),
  wrong(
    'a position the wrong way round is refused with the right one',
    10,
    '"Số 2, đường Ví Dụ",,',
    '"Số 2, đường Ví Dụ","106.75, 10.5",',
    'viết ngược',
    'đổi chỗ thành "10.5, 106.75"',
  ),
  wrong(
    'a session without a year is refused',
    13,
    '"Số 2, đường Ví Dụ",,,,,',
    '"Số 2, đường Ví Dụ",,,,15/02 18:00-21:00,',
    'thiếu năm',
    'viết ngày/tháng/năm',
  ),
  wrong(
    'a holiday with a place is refused',
    12,
    '"Số 2, đường Ví Dụ",,,,,',
    '"Số 2, đường Ví Dụ",,,15/02/2025 18:00-21:00 tại Chợ,,',
    'không có nơi',
    'ghi ở cột lịch theo ngày',
  ),
  wrong(
    'a day both with a session and closed is refused',
    13,
    '"Số 2, đường Ví Dụ",,,,,',
    '"Số 2, đường Ví Dụ",,,15/02/2025 nghỉ,15/02/2025 18:00-21:00,',
    'vừa có buổi vừa ghi nghỉ',
    'sessions hoặc exceptions',
  ),
  wrong(
    'a moved point without its new place is refused',
    6,
    ',open,',
    ',moved,',
    'phải đi cùng nhau',
    'ghi cả hai',
  ),
  wrong(
    'a point moved to one that does not exist is refused',
    6,
    ',open,,',
    ',moved,khong-co,',
    'không có điểm hỗ trợ nào mang mã "khong-co"',
    'diem-vi-du',
  ),
  wrong(
    'a point moved to itself is refused',
    6,
    ',open,,',
    ',moved,diem-vi-du,',
    'chuyển tới chính nó',
    'mã của điểm mới',
  ),
  wrong(
    'a fixed point without an address is refused',
    9,
    '"Số 2, đường Ví Dụ"',
    '',
    'chưa ghi điểm ở đâu',
    'ghi địa chỉ',
  ),
  wrong(
    'a point without a source is refused',
    25,
    'https://example.gov.vn/diem',
    '',
    'chưa có nguồn',
    'approvedBy',
  ),
  wrong(
    'a last day before the first is refused',
    23,
    'dot-vi-du,,,',
    'dot-vi-du,2025-02-20,2025-02-10,',
    'đứng trước ngày đầu',
    'validFrom',
  ),
  wrong(
    'an address that is no Zalo OA is refused',
    18,
    'gov.vn,,,,dot',
    'gov.vn,https://example.gov.vn/oa,,,dot',
    'không phải địa chỉ Zalo OA',
    'kèm mã OA',
  ),
  [
    'text typed before Unicode is refused',
    (draft) => draft.replace(POINTS, 'Điểm hỗ trợ ví dụ', '§iÓm hç trî vÝ dô'),
    [inCell(POINTS, 'diem-vi-du,', 2, 'TCVN3', 'UniKey')],
  ],
  [
    'two points of one name in a commune are refused',
    (draft) =>
      draft.append(
        POINTS,
        (draft.text(POINTS).split('\n')[1] ?? '').replace('diem-vi-du', 'diem-hai').concat('\n'),
      ),
    [
      onLine(
        CODES,
        'PQRSZ',
        'biển treo cửa của điểm "diem-hai" chưa có mã cho đợt "dot-vi-du"',
        'chạy: npm run codes -- issue --con-thieu',
      ),
      inCell(POINTS, 'diem-hai', 2, 'đã có điểm tên "Điểm hỗ trợ ví dụ"', 'thêm khu phố'),
    ],
  ],
]);
