import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, cases, inCell, type Expected } from '../expected.ts';
import { CAMPAIGN, COMMUNE, OWN_GUIDE, POINTS, PROVINCE } from '../files.ts';

/** A directive that does not exist, in a file where it stands once. */
const unknownDirective = (file: string): Expected =>
  at(
    file,
    'directive: khong-co',
    'không có văn bản nào mang mã "khong-co"',
    'chọn một trong: cong-van-vi-du; hoặc tạo tệp còn thiếu',
  );

/** Names of things that do not exist. */
export const references = cases([
  [
    'a consultation naming a guide that does not exist is refused',
    (draft) => draft.replace(CAMPAIGN, '  - cai-dat-vi-du', '  - khong-co'),
    [
      at(
        CAMPAIGN,
        'khong-co',
        'không có hướng dẫn nào mang mã "khong-co"',
        'chọn một trong: gop-y-vi-du, cai-dat-vi-du; hoặc tạo tệp còn thiếu',
      ),
    ],
  ],
  [
    'a commune asking for a size of screen that does not exist is refused',
    (draft) => draft.replace(COMMUNE, 'campaigns:', 'standardBoards: [doc, 960x192]\ncampaigns:'),
    [
      at(
        COMMUNE,
        '960x192',
        'không có cỡ màn hình chung nào mang mã "960x192"',
        'chọn một trong: ngang, doc; hoặc thêm vào boards.yaml',
      ),
    ],
  ],
  [
    'a guide leading on to one that does not exist is refused',
    (draft) => draft.replace(OWN_GUIDE, '  - cai-dat-vi-du', '  - khong-co'),
    [
      at(
        OWN_GUIDE,
        'khong-co',
        'không có hướng dẫn nào mang mã "khong-co"',
        'hoặc tạo tệp còn thiếu',
      ),
    ],
  ],
  [
    'a consultation naming a directive that does not exist is refused',
    (draft) => draft.replace(CAMPAIGN, '  - cong-van-vi-du\nresources', '  - khong-co\nresources'),
    [at(CAMPAIGN, 'khong-co', 'không có văn bản nào mang mã "khong-co"', 'hoặc tạo tệp còn thiếu')],
  ],
  [
    'a source at the top of a file naming no directive is refused',
    (draft) => draft.replace(OWN_GUIDE, 'directive: cong-van-vi-du', 'directive: khong-co'),
    [unknownDirective(OWN_GUIDE)],
  ],
  [
    'a source deep inside a consultation naming no directive is refused',
    (draft) =>
      draft.replace(
        CAMPAIGN,
        '  all:\n    opens: 2025-02-01\n    closes: 2025-02-28\n    sources:\n      - directive: cong-van-vi-du',
        '  all:\n    opens: 2025-02-01\n    closes: 2025-02-28\n    sources:\n      - directive: khong-co',
      ),
    [unknownDirective(CAMPAIGN)],
  ],
  [
    'a source of a local deadline naming no directive is refused',
    (draft) =>
      draft.replace(
        COMMUNE,
        '          - directive: cong-van-vi-du',
        '          - directive: khong-co',
      ),
    [unknownDirective(COMMUNE)],
  ],
  [
    'a locality naming a directive that does not exist is refused',
    (draft) =>
      draft.replace(
        COMMUNE,
        '      - cong-van-vi-du\n    deadlines',
        '      - khong-co\n    deadlines',
      ),
    [
      at(
        COMMUNE,
        'khong-co',
        'không có văn bản nào mang mã "khong-co"',
        'chọn một trong: cong-van-vi-du',
      ),
    ],
  ],
  [
    'a locality naming a consultation that does not exist is refused',
    (draft) => draft.replace(PROVINCE, 'dot-vi-du:', 'dot-khac:'),
    [
      at(
        PROVINCE,
        'dot-khac',
        'không có đợt lấy ý kiến nào mang mã "dot-khac"',
        'chọn một trong: dot-vi-du',
      ),
    ],
  ],
  [
    'a support point of a consultation that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, ',dot-vi-du,', ',dot-khac,'),
    [
      inCell(
        POINTS,
        'diem-vi-du',
        21,
        'không có đợt lấy ý kiến nào mang mã "dot-khac"',
        'chọn một trong: dot-vi-du',
      ),
    ],
  ],
  [
    'a resource whose file is not in public/ is refused',
    (draft) =>
      draft.replace(CAMPAIGN, 'url: https://example.gov.vn/tai-lieu', 'file: /tai-lieu/vi-du.pdf'),
    [
      at(
        CAMPAIGN,
        'file: /tai-lieu',
        'không thấy tệp "/tai-lieu/vi-du.pdf" trong thư mục public',
        'chép tệp vào public/',
      ),
    ],
  ],
  [
    'a resource with both a file and a link is refused',
    (draft) => {
      writeFileSync(join(draft.publicDir, 'vi-du.pdf'), '');
      draft.replace(CAMPAIGN, '    kind: page', '    kind: page\n    file: /vi-du.pdf');
    },
    [
      at(
        CAMPAIGN,
        'title: Tài liệu ví dụ',
        'tài liệu ghi đúng một trong hai: file hoặc url',
        'giữ một trường, bỏ trường kia',
      ),
    ],
  ],
]);
