import { at, cases, type Case } from '../expected.ts';
import { CAMPAIGN, DIRECTIVE, GUIDE, OWN_GUIDE, POINTS } from '../files.ts';

/** Links to hosts nobody listed. */
export const links = cases([
  [
    'a link in YAML to a host that is not listed is refused',
    (draft) =>
      draft.replace(CAMPAIGN, 'https://example.gov.vn/huong-dan', 'https://example.com/huong-dan'),
    [
      at(
        CAMPAIGN,
        'https://example.com',
        'đường dẫn tới tên miền "example.com" chưa được phép',
        'thêm "example.com" vào linkHosts trong content/site.yaml',
      ),
    ],
  ],
  [
    'a link in the body of a guide to a host that is not listed is refused',
    (draft) =>
      draft.replace(
        OWN_GUIDE,
        'https://example.gov.vn/tro-giup',
        'https://drive.example.com/tro-giup',
      ),
    [
      at(
        OWN_GUIDE,
        'https://drive',
        'đường dẫn tới tên miền "drive.example.com" chưa được phép',
        'kiểm tra lại địa chỉ',
      ),
    ],
  ],
  [
    'a link in a table to a host that is not listed is refused',
    (draft) => draft.replace(POINTS, 'https://example.gov.vn/diem', 'http://example.org/diem'),
    [
      at(
        POINTS,
        'http://example.org',
        'tên miền "example.org" chưa được phép',
        'kiểm tra lại địa chỉ',
      ),
    ],
  ],
  ...(
    [
      ['example.gov.vn.example.com', 'a listed host as the beginning of another'],
      ['examp1e.gov.vn', 'a digit instead of a letter'],
      ['ex\u0430mple.gov.vn', 'a Cyrillic letter'],
      ['example-gov.vn', 'a hyphen instead of a dot'],
      ['sub.example.gov.vn', 'a subdomain that is not listed itself'],
      ['example.gov.vn@example.com', 'a listed host as the name of a user'],
    ] as const
  ).map(([host, trick]): Case => [
    `a look-alike host is refused: ${trick}`,
    (draft) => draft.replace(DIRECTIVE, 'nói về', `([bản gốc](https://${host}/a)) nói về`),
    [at(DIRECTIVE, `https://${host}`, `tên miền "${host}" chưa được phép`, 'kiểm tra lại địa chỉ')],
  ]),
  ...[
    'htps://example.gov.vn/a',
    'https//example.gov.vn/a',
    'example.gov.vn/a',
    'https:// example.gov.vn',
  ].map((address): Case => [
    `the mistyped link ${address} is refused`,
    (draft) => draft.replace(GUIDE, 'https://example.gov.vn/cai-dat', address),
    [
      at(
        GUIDE,
        `url: ${address}`,
        'không phải địa chỉ web đầy đủ',
        'viết cả https:// ở đầu, không có khoảng trắng',
      ),
    ],
  ]),
]);
