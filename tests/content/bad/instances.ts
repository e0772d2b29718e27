import { at, cases, inCell } from '../expected.ts';

const LIST = 'instances.yaml';
const REGISTER = 'registers/mau-khac.csv';
const OTHER = 'registers/vi-du.csv';

const HEAD =
  'code,place,channel,campaign,opens,closes,issuedOn,validThrough,retiredOn,retiredBecause\n';

/** A row of a register. */
const row = (code: string, place = 'Xã Mẫu', more = ',,'): string =>
  `${code},${place},poster,Đợt ví dụ,2025-02-05,2025-02-25,2025-01-06,2025-02-25${more}\n`;

const site = (province: string, url = `https://gopy.${province}.example.gov.vn`): string =>
  `  - province: ${province}\n    url: ${url}\n`;

const TWO = `provinces:\n${site('vi-du')}${site('mau-khac')}`;

/** The sites that belong together, and the registers taken over from them. */
export const instances = cases([
  [
    'a code that two provinces claim is refused, and both are named',
    (draft) =>
      draft
        .write(LIST, TWO)
        .write(REGISTER, HEAD + row('TQWW2'))
        .write(OTHER, HEAD + row('TQWW2')),
    [
      inCell(
        OTHER,
        'TQWW2',
        1,
        /^mã TQWW2 do cả trang của Mẫu Khác \(.*registers\/mau-khac\.csv:2\) và trang của Ví Dụ cấp$/,
        'một bên thôi dùng mã này',
      ),
    ],
  ],
  [
    'a code of our own that a province claims is refused',
    (draft) => draft.write(LIST, TWO).write(REGISTER, HEAD + row('PQRSZ')),
    [
      inCell(
        REGISTER,
        'PQRSZ',
        1,
        /^mã PQRSZ do cả trang này \(.*codes\.csv:6\) và trang của Mẫu Khác cấp$/,
        'một bên thôi dùng mã này',
      ),
    ],
  ],
  [
    'a register of a province that is not listed is refused',
    (draft) =>
      draft.write(LIST, `provinces:\n${site('vi-du')}`).write(REGISTER, HEAD + row('TQWW2')),
    [
      {
        file: REGISTER,
        column: 'none',
        message: 'instances.yaml không ghi trang nào của tỉnh này',
        remedy: 'thêm tỉnh vào provinces',
      },
    ],
  ],
  [
    'a province of no official list is refused',
    (draft) => draft.write(LIST, `provinces:\n${site('khong-co')}`),
    [at(LIST, 'province: khong-co', 'không có tỉnh, thành phố nào mang mã "khong-co"', 'ha-tinh')],
  ],
  ...[
    'http://gopy.example.gov.vn',
    'https://gopy.example.gov.vn/',
    'https://gopy.example.gov.vn@xau.example',
    'https://GOPY.example.gov.vn',
    'https://gopy.example.gov.vn:8443',
    'javascript:alert(1)//',
  ].map((url): ReturnType<typeof cases>[number] => [
    `the address ${url} is refused`,
    (draft) => draft.write(LIST, `provinces:\n${site('vi-du', `"${url}"`)}`),
    [
      {
        file: LIST,
        marker: `"${url}"`,
        column: 'any',
        message: 'không phải địa chỉ gốc của một trang',
        remedy: 'viết như https://',
      },
    ],
  ]),
  [
    'a site that lists provinces and names a site of the country is refused',
    (draft) => draft.write(LIST, `${TWO}national: https://gopy.example.gov.vn\n`),
    [
      {
        file: LIST,
        column: 'any',
        message: 'tệp này ghi đúng một trong hai',
        remedy: 'giữ một trường, bỏ trường kia',
      },
    ],
  ],
]);
