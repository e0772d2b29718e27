import { at, cases, inCell, ofFile, onLine } from '../expected.ts';
import { CODES, COMMUNE, POINTS, PROVINCE } from '../files.ts';

const FIX_REGISTER = 'chạy: npm run codes -- issue --con-thieu';

/** Localities and support points on the wrong unit. */
export const units = cases([
  [
    'a province code that is not two digits is refused',
    (draft) => draft.replace(PROVINCE, "'98'", "'9'"),
    [
      at(PROVINCE, "unit: '9'", 'mã tỉnh gồm đúng hai chữ số', 'viết trong ngoặc kép, như "42"'),
      at(
        PROVINCE,
        "unit: '9'",
        'không có đơn vị hành chính nào mang mã "9"',
        'content/units/provinces.csv',
      ),
    ],
  ],
  [
    'a unit that is not in the official list is refused',
    (draft) => draft.replace(COMMUNE, '98001', '98999'),
    [
      at(
        COMMUNE,
        "unit: '98999'",
        'không có đơn vị hành chính nào mang mã "98999"',
        'tra mã trong content/units/communes.csv',
      ),
    ],
  ],
  [
    'a commune in the folder of another province is refused',
    (draft) => draft.replace(COMMUNE, '98001', '99001'),
    [
      at(
        COMMUNE,
        "unit: '99001'",
        'đặc khu Mẫu Ba (99001) thuộc thành phố Mẫu Khác, không thuộc thư mục "vi-du"',
        'chuyển tệp sang thư mục "mau-khac", hoặc sửa mã đơn vị',
      ),
    ],
  ],
  [
    'a commune in a file of another name is refused',
    (draft) => draft.replace(COMMUNE, '98001', '98002'),
    [
      at(
        COMMUNE,
        "unit: '98002'",
        'mã "98002" là phường Mẫu Hai, nhưng tệp tên là "mau-mot.yaml"',
        'đổi tên tệp thành "mau-hai.yaml"',
      ),
    ],
  ],
  [
    'a province in a folder of another name is refused',
    (draft) => draft.replace(PROVINCE, "'98'", "'99'"),
    [
      at(
        PROVINCE,
        "unit: '99'",
        'mã "99" là thành phố Mẫu Khác, nhưng thư mục tên là "vi-du"',
        'đổi tên thư mục thành "mau-khac"',
      ),
    ],
  ],
  [
    'a commune whose province has no file is refused',
    (draft) => {
      draft.write('localities/mau-khac/mau-ba.yaml', "unit: '99001'\n");
    },
    [
      onLine(
        CODES,
        'PQRSZ',
        'đợt "dot-vi-du" chưa có mã áp phích cho "mau-khac/mau-ba"',
        FIX_REGISTER,
      ),
      ofFile(
        'localities/mau-khac/mau-ba.yaml',
        'thư mục "mau-khac" chưa có tệp province.yaml',
        'thêm province.yaml',
      ),
    ],
  ],
  [
    'a support point on a unit that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, ',98001,', ',98999,'),
    [
      inCell(
        POINTS,
        'diem-vi-du',
        7,
        'không có đơn vị hành chính nào mang mã "98999"',
        'tên xã trước 7/2025 tra trong old_to_new.csv',
      ),
    ],
  ],
  [
    'the same unit in two files is refused where it stands the second time',
    (draft) =>
      draft.copy(PROVINCE, 'localities/mau-khac/province.yaml', (text) =>
        text.replace(/campaigns:[^]*/, ''),
      ),
    [
      onLine(CODES, 'PQRSZ', 'chưa có mã áp phích cho "mau-khac"', FIX_REGISTER),
      at(
        'localities/mau-khac/province.yaml',
        "unit: '98'",
        'nhưng thư mục tên là "mau-khac"',
        'đổi tên thư mục thành "vi-du"',
      ),
      at(
        PROVINCE,
        "unit: '98'",
        'mã đơn vị hành chính "98" đã có ở ',
        'mỗi đơn vị chỉ có một tệp; gộp hai tệp lại',
      ),
    ],
  ],
]);
