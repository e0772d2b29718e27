import { at, cases, inCell } from '../expected.ts';
import { BOARDS, CAMPAIGN, DIRECTIVE, GUIDE, POINTS, SCRIPT, SITE, SLOGANS } from '../files.ts';

/** Fields that are missing, unknown, or hold the wrong thing. */
export const fields = cases([
  [
    'a missing field is named with what to add',
    (draft) => draft.replace(BOARDS, '    height: 1920\n', ''),
    [
      at(
        BOARDS,
        'id: doc',
        'trường "boards[2].height" (Số điểm ảnh dọc) còn thiếu',
        'thêm "height: …", là một con số',
      ),
    ],
  ],
  [
    'a board whose address another page has is refused',
    (draft) => draft.replace(BOARDS, 'id: doc', 'id: cach-dung'),
    [
      at(
        BOARDS,
        'id: cach-dung',
        'trường "boards[2].id" (Mã màn hình, có trong địa chỉ trang) trùng địa chỉ trang cách dùng của màn hình',
        'đặt mã khác, như "960x192"',
      ),
    ],
  ],
  [
    'a field left blank counts as missing',
    (draft) => draft.replace(SITE, 'name: Bảng tin ví dụ', 'name:'),
    [
      at(
        SITE,
        'name:\n',
        'trường "name" (Tên trang, hiện ở đầu mọi trang) còn thiếu',
        'thêm "name',
      ),
    ],
  ],
  [
    'an unknown field is named, with the fields there are',
    (draft) => draft.replace(CAMPAIGN, 'shortTitle:', 'tieuDe: Thừa\nshortTitle:'),
    [
      at(
        CAMPAIGN,
        'tieuDe: Thừa',
        'trường "tieuDe" không có trong mẫu',
        /^xóa dòng này hoặc sửa tên; các trường dùng được: title, shortTitle, summary, /,
      ),
    ],
  ],
  [
    'an unknown field deep inside a list is named at its own line',
    (draft) =>
      draft.replace(SLOGANS, '    standing: suggested', '    standing: suggested\n    mau: đỏ'),
    [
      at(
        SLOGANS,
        'mau: đỏ',
        'trường "mau" không có trong mẫu',
        /các trường dùng được: id, text, unaccented, .*standing/,
      ),
    ],
  ],
  [
    'a word where a number belongs is refused',
    (draft) => draft.replace(BOARDS, 'height: 1080', 'height: rất cao'),
    [
      at(
        BOARDS,
        'height: rất cao',
        '"boards[1].height" (Số điểm ảnh dọc) không đúng kiểu',
        'viết một con số',
      ),
    ],
  ],
  [
    'one value where a list belongs is refused',
    (draft) => draft.replace(GUIDE, 'needs: []', 'needs: Điện thoại'),
    [
      at(
        GUIDE,
        'needs: Điện',
        'không đúng kiểu',
        'viết một danh sách (mỗi dòng bắt đầu bằng "- ")',
      ),
    ],
  ],
  [
    'an empty text is refused',
    (draft) => draft.replace(SCRIPT, 'use: Đọc khi thử', "use: ''"),
    [at(SCRIPT, "use: ''", 'trường "use" (Đọc khi nào, ở đâu) bị bỏ trống', 'viết nội dung vào')],
  ],
  [
    'a text of spaces only is refused',
    (draft) => draft.replace(SCRIPT, 'use: Đọc khi thử', "use: '   '"),
    [at(SCRIPT, "use: '   '", 'bị bỏ trống', 'viết nội dung vào')],
  ],
  [
    'a text that is too long is refused with its limit',
    (draft) =>
      draft.replace(CAMPAIGN, 'shortTitle: Văn bản ví dụ', `shortTitle: ${'dài '.repeat(20)}`),
    [
      at(
        CAMPAIGN,
        'shortTitle: dài',
        '"shortTitle" (Tên ngắn, dùng trong danh sách và nhãn) quá dài',
        'nhiều nhất 60',
      ),
    ],
  ],
  [
    'a number that is too large is refused with its limit',
    (draft) => draft.replace(BOARDS, 'secondsPerFrame: 8', 'secondsPerFrame: 300'),
    [at(BOARDS, 'secondsPerFrame: 300', 'quá dài hoặc quá lớn', 'nhiều nhất 30')],
  ],
  [
    'an empty list that needs an item is refused',
    (draft) => draft.replace(CAMPAIGN, 'guides:\n  - gop-y-vi-du\n  - cai-dat-vi-du', 'guides: []'),
    [at(CAMPAIGN, 'guides: []', 'quá nhỏ hoặc quá ít', 'cần ít nhất 1')],
  ],
  [
    'a poster with three steps is refused',
    (draft) => draft.replace(CAMPAIGN, '  - Bước ví dụ bốn\n', ''),
    [at(CAMPAIGN, 'posterSteps:', 'bản in cần đúng bốn bước', 'gộp hoặc tách để còn bốn câu ngắn')],
  ],
  [
    'a value outside a fixed choice is refused with the choices',
    (draft) => draft.replace(SCRIPT, 'standing: suggested', 'standing: chính thức'),
    [
      at(
        SCRIPT,
        'standing: chính thức',
        'có giá trị không dùng được',
        'chọn một trong: official, suggested',
      ),
    ],
  ],
  [
    'a service that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, 'install;opinion', 'install;massage'),
    [inCell(POINTS, 'diem-vi-du', 14, '"services[2]"', 'chọn một trong: install, register')],
  ],
  [
    'an account level 3 is refused with the levels there are',
    (draft) => draft.replace(CAMPAIGN, 'accountLevel: 2', 'accountLevel: 3'),
    [at(CAMPAIGN, 'accountLevel: 3', 'có giá trị không dùng được', 'chọn một trong: 1, 2')],
  ],
  [
    'an e-mail address that is none is refused',
    (draft) => draft.replace(SITE, 'vanphong@example.gov.vn', 'vanphong tại cơ quan'),
    [
      at(
        SITE,
        'email: vanphong',
        'không phải địa chỉ thư điện tử',
        'viết như "vanphong@example.gov.vn"',
      ),
    ],
  ],
  [
    'a private-looking helpline is refused: 1800 and 1900 only',
    (draft) => draft.replace(SITE, "'1900.0000'", "'024 0000 0000'"),
    [at(SITE, "number: '024", 'không phải số tổng đài 1800 hoặc 1900', 'viết như "1900.0368"')],
  ],
  [
    'a directive without number and number pattern is refused',
    (draft) => draft.replace(DIRECTIVE, 'number: 01/VD\n', ''),
    [
      at(
        DIRECTIVE,
        'title: Công văn',
        'thiếu cả số hiệu lẫn phần số hiệu in sẵn',
        'ghi number, hoặc numberPattern',
      ),
    ],
  ],
  [
    'a host written as a link is refused',
    (draft) => draft.replace(SITE, '  - www.example.gov.vn', '  - www.example.gov.vn/'),
    [at(SITE, 'www.example.gov.vn/', 'không phải một tên miền', 'không có https:// và dấu /')],
  ],
]);
