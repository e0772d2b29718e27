import { at, cases, inCell, ofFile, onLine, type Case } from '../expected.ts';
import { CAMPAIGN, DIRECTIVE, GUIDE, OWN_GUIDE, POINTS } from '../files.ts';

/** Addresses that a quick look takes for the listed host, or that programs read in two ways. */
const TRICKS: [address: string, message: string | RegExp][] = [
  ['https:///evil.example/x', 'tên miền "evil.example" chưa được phép'],
  ['https:/evil.example/x', 'tên miền "evil.example" chưa được phép'],
  ['https:evil.example/x', /chưa được phép|không phải địa chỉ/],
  ...[',', ';', "''", '(', ')', '[', ']'].map((sign): [string, RegExp] => [
    `https://example.gov.vn${sign}@evil.example/`,
    /địa chỉ có dấu @|không phải địa chỉ web/,
  ]),
  ['https://example.gov.vn:443@evil.example/', 'địa chỉ có dấu @'],
  ['https://example.gov.vn@evil.example/', 'sẽ dẫn tới "evil.example"'],
  ['https://example.gov.vn:8443/a', 'số cổng ":8443"'],
  ['https://example.gov.vn./a', 'tên miền "example.gov.vn." chưa được phép'],
  ['https://example.gov.vn/a/../b', 'địa chỉ viết khác cách trình duyệt hiểu'],
  ['https://EXAMPLE.gov.vn/a', 'địa chỉ viết khác cách trình duyệt hiểu'],
  ['https://example%2egov.vn/a', 'địa chỉ viết khác cách trình duyệt hiểu'],
  ['ftp://example.gov.vn/a', 'không phải địa chỉ web đầy đủ'],
];

const REFUSED = /chưa được phép|không phải địa chỉ web|dấu @|số cổng|cách trình duyệt hiểu/;

/** As YAML would read them out of double quotes. */
const ESCAPED: [address: string, message: string][] = [
  ['https:\\/\\/evil.example/x', 'tên miền "evil.example" chưa được phép'],
  ['\\x68ttps://evil.example/x', 'tên miền "evil.example" chưa được phép'],
  ['\\u0068ttps://example.gov.vn@evil.example/', 'địa chỉ có dấu @'],
];

/** Links whose source does not show where they lead. */
const HIDDEN_LINKS: [link: string, message: string][] = [
  ['[a](/&#47;evil.example)', 'không mở được hoặc dẫn ra ngoài'],
  ['[a](/\\/evil.example)', 'không mở được hoặc dẫn ra ngoài'],
  ['[a](//evil.example)', 'không mở được hoặc dẫn ra ngoài'],
  ['[a](&#104;ttps://evil.example)', 'tên miền "evil.example" chưa được phép'],
  ['[a](javascript&#58;alert)', 'không phải địa chỉ web đầy đủ'],
  ['[a](data:text/html,x)', 'không phải địa chỉ web đầy đủ'],
  ['[a](mailto:a@evil.example)', 'không phải địa chỉ web đầy đủ'],
  ['<https://evil.example/>', 'tên miền "evil.example" chưa được phép'],
  ['[a](huong-dan)', 'không mở được hoặc dẫn ra ngoài'],
  ['[a](/huong-dan/../../evil)', 'không mở được hoặc dẫn ra ngoài'],
];

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
      inCell(
        POINTS,
        'http://example.org',
        25,
        'tên miền "example.org" chưa được phép',
        'kiểm tra lại địa chỉ',
      ),
    ],
  ],
  ...(
    [
      ['example.gov.vn.example.com', 'a listed host as the beginning of another'],
      ['examp1e.gov.vn', 'a digit instead of a letter'],
      ['ex\u0430mple.gov.vn', 'a Cyrillic letter', 'xn--exmple-4nf.gov.vn'],
      ['example-gov.vn', 'a hyphen instead of a dot'],
      ['sub.example.gov.vn', 'a subdomain that is not listed itself'],
    ] as [string, string, string?][]
  ).map(([host, trick, real = host]): Case => [
    `a look-alike host is refused: ${trick}`,
    (draft) => draft.replace(DIRECTIVE, 'nói về', `([bản gốc](https://${host}/a)) nói về`),
    [at(DIRECTIVE, `https://${host}`, `tên miền "${real}" chưa được phép`, 'kiểm tra lại địa chỉ')],
  ]),
  ...TRICKS.flatMap(([address, message]): Case[] => [
    [
      `an address of another site is refused in a directive: ${address}`,
      (draft) => draft.replace(DIRECTIVE, 'nói về', `([bản gốc](<${address}>)) nói về`),
      [at(DIRECTIVE, address, message, '')],
    ],
    [
      `and in a field, by its schema: ${address}`,
      (draft) => draft.replace(CAMPAIGN, 'https://example.gov.vn/tai-lieu', `'${address}'`),
      [{ ...ofFile(CAMPAIGN, REFUSED, ''), column: 'any', marker: `url: '${address}'` }],
    ],
  ]),
  ...ESCAPED.map(([address, message]): Case => [
    `an address hidden behind escapes is refused: ${address}`,
    (draft) => draft.replace(CAMPAIGN, 'https://example.gov.vn/tai-lieu', `"${address}"`),
    [{ ...ofFile(CAMPAIGN, message, ''), column: 'any', marker: `url: "${address}"` }],
  ]),
  ...HIDDEN_LINKS.map(([link, message]): Case => [
    `a link that is not what it looks like is refused: ${link}`,
    (draft) => draft.replace(DIRECTIVE, 'nói về', `(${link}) nói về`),
    [{ ...ofFile(DIRECTIVE, message, ''), column: 'any', marker: link }],
  ]),
  [
    'a link in two pieces is refused, wherever it leads',
    (draft) => draft.append(DIRECTIVE, '\n[bản gốc][r]\n\n[r]: javascript:alert(1)\n'),
    [
      onLine(DIRECTIVE, '[bản gốc][r]', 'đường dẫn viết tách làm hai chỗ', '[chữ](địa chỉ)'),
      onLine(DIRECTIVE, '[r]: javascript', 'đường dẫn viết tách làm hai chỗ', '[chữ](địa chỉ)'),
    ],
  ],
  [
    'a picture of another site is refused',
    (draft) => draft.append(DIRECTIVE, '\n![ảnh](https://example.gov.vn/a.png)\n'),
    [onLine(DIRECTIVE, '![ảnh]', 'không chèn hình được ở đây', 'bỏ hình này')],
  ],
  [
    'http:// is refused for a host that is listed for https:// only',
    (draft) =>
      draft.replace(CAMPAIGN, 'https://example.gov.vn/tai-lieu', 'http://example.gov.vn/a'),
    [
      at(
        CAMPAIGN,
        'http://example.gov.vn/a',
        'tên miền "example.gov.vn" chưa được phép mở bằng http://',
        'viết https://',
      ),
    ],
  ],
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
