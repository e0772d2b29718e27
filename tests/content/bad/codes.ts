import { checkCharacter } from '../../../src/model/printed-code.ts';
import { cases, inCell, onLine } from '../expected.ts';
import { CODES, COMMUNE } from '../files.ts';

const FIX_REGISTER = 'chạy: npm run codes -- issue --con-thieu';

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
    'a printed code whose locality was taken out is refused',
    (draft) => draft.remove(COMMUNE),
    [
      inCell(
        CODES,
        'JKMN3',
        3,
        'nơi "vi-du/mau-mot" của mã JKMN3 không có trong content/localities',
        'mã đã in phải luôn mở được trang',
      ),
    ],
  ],
]);
