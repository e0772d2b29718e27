import { at, cases, inCell } from '../expected.ts';
import { CAMPAIGN, COMMUNE, DIRECTIVE, GUIDE, POINTS } from '../files.ts';

const REAL_DAY = 'không phải một ngày có thật viết theo kiểu năm-tháng-ngày';
const WRITE_DAY = 'viết như 2025-11-15 (ngày 15 tháng 11 năm 2025)';

/** Days that do not exist or contradict each other. */
export const dates = cases([
  [
    'a word instead of a date is refused with the way to write it',
    (draft) => draft.replace(CAMPAIGN, 'opens: 2025-02-05', 'opens: đầu tháng 2'),
    [at(CAMPAIGN, 'opens: đầu tháng 2', `trường "periods.vneid.opens"`, WRITE_DAY)],
  ],
  [
    'the impossible date 2025-02-30 is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-02-30'),
    [at(CAMPAIGN, 'closes: 2025-02-30', REAL_DAY, WRITE_DAY)],
  ],
  [
    'a date written 15/11/2025 is refused with the way to write it',
    (draft) => draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 15/11/2025'),
    [at(COMMUNE, 'before: 15/11/2025', REAL_DAY, WRITE_DAY)],
  ],
  [
    'a wrong date in a table is refused in its cell',
    (draft) => draft.replace(POINTS, '",,2025-01-05', '",,5/1/2025'),
    [inCell(POINTS, 'diem-vi-du', 28, REAL_DAY, WRITE_DAY)],
  ],
  [
    'a consultation that closes before it opens is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-02-04'),
    [
      at(
        CAMPAIGN,
        'closes: 2025-02-04',
        'ngày kết thúc 04/02/2025 đứng trước ngày bắt đầu 05/02/2025',
        'closes phải bằng hoặc sau opens',
      ),
    ],
  ],
  [
    'VNeID opening before the whole consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'opens: 2025-02-05', 'opens: 2025-01-31'),
    [
      at(
        CAMPAIGN,
        'opens: 2025-01-31',
        'VNeID nhận ý kiến ngày 31/01/2025, ngoài thời gian của cả đợt (01/02/2025 – 28/02/2025)',
        'sửa ngày này, hoặc sửa periods.all',
      ),
    ],
  ],
  [
    'VNeID closing after the whole consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-03-01'),
    [
      at(
        CAMPAIGN,
        'closes: 2025-03-01',
        'VNeID nhận ý kiến ngày 01/03/2025, ngoài thời gian của cả đợt',
        'sửa ngày này, hoặc sửa periods.all',
      ),
    ],
  ],
  [
    'a national deadline outside its consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'through: 2025-02-25', 'through: 2025-03-05'),
    [
      at(
        CAMPAIGN,
        'through: 2025-03-05',
        'thời hạn 05/03/2025 nằm ngoài thời gian của đợt (01/02/2025 – 28/02/2025)',
        'sửa thời hạn này, hoặc periods.all của đợt',
      ),
    ],
  ],
  [
    'a local deadline outside its consultation is refused',
    (draft) => draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 2024-02-20'),
    [
      at(
        COMMUNE,
        'before: 2024-02-20',
        'thời hạn 20/02/2024 nằm ngoài thời gian của đợt',
        'sửa thời hạn này',
      ),
    ],
  ],
  [
    'a deadline with both before and through is refused',
    (draft) =>
      draft.replace(
        COMMUNE,
        'before: 2025-02-20',
        'before: 2025-02-20\n        through: 2025-02-20',
      ),
    [
      at(
        COMMUNE,
        'audience: officials',
        'thời hạn ghi đúng một trong hai: before (trước ngày) hoặc through (hết ngày)',
        'giữ một trường, bỏ trường kia',
      ),
    ],
  ],
  [
    'a deadline with neither before nor through is refused',
    (draft) => draft.replace(DIRECTIVE, '    before: 2025-02-20\n', ''),
    [
      at(
        DIRECTIVE,
        'paragraph: Mục 1\n    audience: officials',
        'trường "deadlines[1]" thời hạn ghi đúng một trong hai: before',
        'thêm before (trước ngày) hoặc through (hết ngày)',
      ),
    ],
  ],
  [
    'a source checked in the future is refused',
    (draft) => draft.replace(GUIDE, 'checkedOn: 2025-01-05', 'checkedOn: 2999-12-31'),
    [
      at(
        GUIDE,
        'checkedOn: 2999-12-31',
        /^ngày đọc nguồn 31\/12\/2999 ở sau hôm nay \(\d\d\/\d\d\/\d{4}\)$/,
        'ghi ngày bạn thật sự mở nguồn ra đọc',
      ),
    ],
  ],
]);
