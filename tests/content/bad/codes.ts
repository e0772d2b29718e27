import { checkCharacter } from '../../../src/model/codes/printed-code.ts';
import { cases, inCell, onLine } from '../expected.ts';
import { CODES, COMMUNE, POINTS } from '../files.ts';

const FIX_REGISTER = 'chạy: npm run codes -- issue --con-thieu';

const POSTER = 'JKMN3,dot-vi-du,vi-du/mau-mot,poster,,2025-01-06,,\n';
const SCREEN = 'PQRSZ,dot-vi-du,toan-quoc,screen,,2025-01-06,,\n';
const SIGN = 'STWXE,dot-vi-du,vi-du/mau-mot,sign,diem-vi-du,2025-01-06,,\n';

/** A second support point of the commune, which publishes door signs. */
const OTHER_POINT =
  'diem-khac,Điểm hỗ trợ ví dụ khác,fixed,market,open,,98001,,Chợ Ví Dụ,,,,,opinion,,,,,,,,,,,,Nguồn ví dụ,Đơn vị ví dụ,2025-01-05\n';

/** The register of printed codes. */
export const codes = cases([
  [
    'a code with a wrong check character is refused, and the right one is missed',
    (draft) => draft.replace(CODES, 'PQRSZ', 'PQRSA'),
    [
      inCell(
        CODES,
        'PQRSA',
        1,
        'mã bản in sai ký tự kiểm tra',
        'không tự gõ mã; cấp bằng lệnh npm run codes -- issue',
      ),
      onLine(
        CODES,
        'PQRSA',
        'mã PQRSZ đã cấp nhưng không còn trong sổ',
        'thêm lại dòng của mã PQRSZ',
      ),
    ],
  ],
  [
    'a code taken out of the register is missed',
    (draft) => draft.replace(CODES, 'PQRSZ,dot-vi-du,toan-quoc,screen,,2025-01-06,,\n', ''),
    [
      onLine(
        CODES,
        'JKMN3',
        'mã PQRSZ đã cấp nhưng không còn trong sổ; người quét sẽ gặp trang trống',
        'mã đã in không bao giờ được xóa',
      ),
    ],
  ],
  [
    'a code that leads elsewhere than when it was printed is refused',
    (draft) => draft.replace(CODES, 'PQRSZ,dot-vi-du,toan-quoc', 'PQRSZ,dot-vi-du,vi-du'),
    [
      inCell(
        CODES,
        'PQRSZ',
        1,
        'mã PQRSZ đã in ra giấy mà dòng này bị sửa',
        'trả dòng này về như lúc cấp',
      ),
    ],
  ],
  [
    'a code somebody typed into the register is refused',
    (draft) =>
      draft.append(CODES, `WXYZ${checkCharacter('WXYZ')},dot-vi-du,vi-du,flyer,,2025-01-07,,\n`),
    [
      inCell(
        CODES,
        'WXYZ',
        1,
        /^mã WXYZ. không do lệnh cấp mã tạo ra$/,
        'xóa dòng này rồi cấp mã bằng: npm run codes -- issue',
      ),
    ],
  ],
  [
    'a place without a poster code is named with the command that issues it',
    (draft) => {
      draft.write('localities/vi-du/mau-hai.yaml', "unit: '98002'\n");
    },
    [
      onLine(
        CODES,
        'PQRSZ',
        'đợt "dot-vi-du" chưa có mã áp phích cho "vi-du/mau-hai"',
        FIX_REGISTER,
      ),
    ],
  ],
  [
    'a code for a place of no official list is refused',
    (draft) => draft.replace(CODES, 'JKMN3,dot-vi-du,vi-du/mau-mot', 'JKMN3,dot-vi-du,vi-du/khong'),
    [
      inCell(CODES, 'JKMN3', 1, 'mã JKMN3 đã in ra giấy mà dòng này bị sửa', 'trả dòng này về'),
      inCell(
        CODES,
        'JKMN3',
        3,
        'nơi "vi-du/khong" của mã JKMN3 không có trong danh sách xã, tỉnh',
        'mã đã in phải luôn mở được trang',
      ),
      onLine(CODES, 'PQRSZ', 'chưa có mã áp phích cho "vi-du/mau-mot"', FIX_REGISTER),
    ],
  ],
  [
    'the code of a door sign that leads to another point than when it was printed is refused',
    (draft) =>
      draft
        .append(POINTS, OTHER_POINT)
        .replace(COMMUNE, 'sheets: [diem-ho-tro]\n', '')
        .replace(CODES, SIGN, SIGN.replace('diem-vi-du', 'diem-khac')),
    [
      inCell(
        CODES,
        'STWXE',
        1,
        'mã STWXE đã in ra giấy mà dòng này bị sửa; người quét sẽ bị dẫn sai chỗ',
        'trả dòng này về như lúc cấp',
      ),
    ],
  ],
  [
    'a printed door sign whose point was taken out is refused',
    (draft) => draft.remove(POINTS),
    [
      inCell(
        CODES,
        'STWXE',
        5,
        'không có điểm hỗ trợ nào mang mã "diem-vi-du"',
        'tạo tệp còn thiếu',
      ),
    ],
  ],
  [
    'a door sign without its point is refused',
    (draft) => draft.replace(CODES, SIGN, SIGN.replace('diem-vi-du', '')),
    [
      inCell(
        CODES,
        'STWXE',
        5,
        'mã của biển treo cửa (sign) và mã điểm hỗ trợ phải đi cùng nhau',
        'không tự sửa dòng này',
      ),
      onLine(CODES, 'PQRSZ', 'biển treo cửa của điểm "diem-vi-du" chưa có mã', FIX_REGISTER),
    ],
  ],
  [
    'a door sign the site publishes without a code is named with the command that issues it',
    (draft) => draft.append(POINTS, OTHER_POINT),
    [
      onLine(
        CODES,
        'PQRSZ',
        'biển treo cửa của điểm "diem-khac" chưa có mã cho đợt "dot-vi-du"',
        FIX_REGISTER,
      ),
    ],
  ],
  [
    'a poster all of whose codes are retired is named: there is nothing left to print',
    (draft) => draft.replace(CODES, POSTER, `${POSTER.slice(0, -2)}2025-02-01,Tờ ví dụ in sai\n`),
    [
      onLine(
        CODES,
        'PQRSZ',
        'mọi mã áp phích của đợt "dot-vi-du" cho "vi-du/mau-mot" đã thôi dùng',
        FIX_REGISTER,
      ),
    ],
  ],
  [
    'a door sign all of whose codes are retired is named',
    (draft) => draft.replace(CODES, SIGN, `${SIGN.slice(0, -2)}2025-02-01,Biển ví dụ treo nhầm\n`),
    [
      onLine(
        CODES,
        'PQRSZ',
        'mọi mã biển treo cửa của điểm "diem-vi-du" cho đợt "dot-vi-du" đã thôi dùng',
        FIX_REGISTER,
      ),
    ],
  ],
  [
    'a retired code without a reason is refused: who scans it would not know why',
    (draft) => draft.replace(CODES, SCREEN, `${SCREEN.slice(0, -2)}2025-02-01,\n`),
    [inCell(CODES, 'PQRSZ', 8, 'mã thôi dùng phải có cả ngày và lý do', 'codes -- retire')],
  ],
  [
    'a code retired before it was issued is refused',
    (draft) => draft.replace(CODES, SCREEN, `${SCREEN.slice(0, -2)}2024-12-31,Ví dụ\n`),
    [inCell(CODES, 'PQRSZ', 7, 'ngày thôi dùng đứng trước ngày cấp', 'từ ngày cấp trở đi')],
  ],
]);
