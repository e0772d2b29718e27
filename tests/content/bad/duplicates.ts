import { at, cases, inCell } from '../expected.ts';
import { COMMUNE, BOARDS, CODES, GUIDE, POINTS, SLOGANS } from '../files.ts';

/** Things written twice that must be one. */
export const duplicates = cases([
  [
    'two pages with one title are refused, whatever their accents and case',
    (draft) => draft.replace(GUIDE, 'Cài đặt ứng dụng ví dụ', 'GÓP Ý  một văn bản ví dụ từng bươc'),
    [
      at(
        GUIDE,
        'title: GÓP Ý',
        /^tiêu đề "GÓP Ý {2}một .*" đã có ở .*gop-y-vi-du\.mdx:2$/,
        'mỗi trang cần một tiêu đề riêng',
      ),
    ],
  ],
  [
    'a shared guide and a guide of a consultation with one address are refused',
    (draft) =>
      draft.copy(GUIDE, 'guides/gop-y-vi-du.mdx', (text) => text.replace('Cài đặt', 'Dùng')),
    [
      at(
        'guides/gop-y-vi-du.mdx',
        'title: Dùng',
        'địa chỉ hướng dẫn "gop-y-vi-du" đã có ở ',
        'đổi tên một trong hai tệp',
      ),
    ],
  ],
  [
    'two slogans with one id are refused',
    (draft) => draft.replace(SLOGANS, 'id: cau-goi-y', 'id: cau-chinh-thuc # lại'),
    [
      at(
        SLOGANS,
        'id: cau-chinh-thuc # lại',
        /^mã khẩu hiệu "cau-chinh-thuc" đã có ở .*slogans\.yaml:2$/,
        'đổi mã của một trong hai câu',
      ),
    ],
  ],
  [
    'two boards with one id are refused',
    (draft) => draft.replace(BOARDS, 'id: doc', 'id: ngang # lại'),
    [
      at(
        BOARDS,
        'id: ngang # lại',
        /^mã màn hình "ngang" đã có ở .*boards\.yaml:3$/,
        'đổi mã của một màn hình',
      ),
    ],
  ],
  [
    'a board of a commune with the id of a size it has asked for is refused',
    (draft) =>
      draft.replace(
        COMMUNE,
        'campaigns:',
        `standardBoards: [doc]\nboards:\n${(draft.text(BOARDS).split('boards:\n')[1] ?? '').replace('id: ngang', 'id: ngang-rieng')}campaigns:`,
      ),
    [
      at(
        COMMUNE,
        'id: doc',
        /^mã màn hình "doc" đã có ở .*mau-mot\.yaml:\d+$/,
        'đổi mã của một màn hình',
      ),
    ],
  ],
  [
    'two support points with one id are refused',
    (draft) =>
      draft.append(POINTS, (draft.text(POINTS).split('\n')[1] ?? '').replace('ví dụ', 'thứ hai')),
    [
      inCell(
        POINTS,
        'thứ hai',
        1,
        /^mã điểm hỗ trợ "diem-vi-du" đã có ở .*support-points\.csv:2$/,
        'đổi mã của một điểm',
      ),
    ],
  ],
  [
    'a printed code issued twice is refused',
    (draft) => draft.append(CODES, '"PQRSZ",dot-vi-du,toan-quoc,screen,,2025-01-06,,\n'),
    [
      inCell(
        CODES,
        '"PQRSZ"',
        1,
        /^mã bản in "PQRSZ" đã có ở .*codes\.csv:6$/,
        'xóa dòng trùng vừa thêm; mã đã in không đổi được',
      ),
    ],
  ],
]);
