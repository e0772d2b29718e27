import { at, cases, type Case } from '../expected.ts';
import { DIRECTIVE, POINTS, PROVINCE } from '../files.ts';

/** A number nobody has, in the ways people write mobile numbers. */
const PRIVATE_NUMBERS = [
  '0900000000',
  '0900 000 000',
  '0900.000.000',
  '0900-000-000',
  '090 000 00 00',
  '09 0000 0000',
  '+84900000000',
  '+84 900 000 000',
  '+84.900.000.000',
  '84900000000',
  '0300000000',
  '0500 000 000',
  '0700.000.000',
  '0800000000',
];

/** Private phone numbers. */
export const phones = cases([
  ...PRIVATE_NUMBERS.map((number): Case => [
    `the private number ${number} is refused`,
    (draft) => draft.replace(DIRECTIVE, 'nói về', `(đồng chí A: ${number}) nói về`),
    [
      at(
        DIRECTIVE,
        number,
        `"${number}" giống số di động cá nhân`,
        'chỉ ghi số công khai của cơ quan (02… hoặc 1800, 1900)',
      ),
    ],
  ]),
  [
    'a private number in YAML is refused',
    (draft) => draft.replace(PROVINCE, '024 0000 0000', '0900 000 000'),
    [at(PROVINCE, '0900 000 000', '"0900 000 000" giống số di động cá nhân', 'bỏ số này')],
  ],
  [
    'a private number in a remark of a YAML file is refused: the file is public',
    (draft) => draft.append(PROVINCE, '# Hỏi thêm: 0900.000.000\n'),
    [at(PROVINCE, '0900.000.000', 'giống số di động cá nhân', 'bỏ số này')],
  ],
  [
    'a private number in a table is refused',
    (draft) => draft.replace(POINTS, 'dot-vi-du,,,,', 'dot-vi-du,,,Gọi 0900000000,'),
    [at(POINTS, '0900000000', 'giống số di động cá nhân', 'bỏ số này')],
  ],
  [
    'two private numbers in one line are both refused',
    (draft) => draft.replace(DIRECTIVE, 'nói về', '0900000000; 0300000000'),
    [
      at(DIRECTIVE, '0900000000', '"0900000000"', 'bỏ số này'),
      at(DIRECTIVE, '0300000000', '"0300000000"', 'bỏ số này'),
    ],
  ],
]);

/** Numbers an office may publish, and other long rows of digits. */
export const PUBLIC_NUMBERS = [
  '024 0000 0000',
  '(028) 0000.0000',
  '0203.000.0000',
  '+84 24 0000 0000',
  '1900.0368',
  '1900 0368',
  '1800 000 000',
  '113',
  'https://example.gov.vn/bai-188250900000000.chn',
  'https://example.gov.vn/2025/0900000000/bai.html',
  'https://example.gov.vn/bai-0900000000',
  'số định danh 001200000000',
  '280.226.909 ý kiến',
  'ngày 03/7/2025, 05/11/2025 và 09-11-2025',
  '0900000000000000',
];
