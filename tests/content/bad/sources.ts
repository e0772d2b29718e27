import { at, cases } from '../expected.ts';
import { COMMUNE, GUIDE, SLOGANS } from '../files.ts';

/** Facts without a source, and slogans. */
export const sources = cases([
  [
    'a fact without any source is refused',
    (draft) =>
      draft.replace(
        COMMUNE,
        '    sources:\n      - directive: cong-van-vi-du\n        checkedOn: 2025-01-05\n',
        '    sources: []\n',
      ),
    [
      at(
        COMMUNE,
        'sources: []',
        'phải có ít nhất một nguồn',
        'thêm một mục với directive hoặc url, và checkedOn',
      ),
    ],
  ],
  [
    'a source with both directive and url is refused',
    (draft) => draft.replace(GUIDE, '  - url:', '  - directive: cong-van-vi-du\n    url:'),
    [
      at(
        GUIDE,
        'directive: cong-van-vi-du',
        'mỗi nguồn ghi đúng một trong hai: directive hoặc url',
        'giữ một trường, bỏ trường kia',
      ),
    ],
  ],
  [
    'a source with neither directive nor url is refused',
    (draft) =>
      draft.replace(
        SLOGANS,
        '      - directive: cong-van-vi-du\n        checkedOn',
        '      - checkedOn',
      ),
    [
      at(
        SLOGANS,
        'checkedOn: 2025-01-05',
        'mỗi nguồn ghi đúng một trong hai: directive hoặc url',
        'thêm directive hoặc url',
      ),
    ],
  ],
  [
    'a source without directive and url is told of in the first round, with the day that is missing',
    (draft) =>
      draft.replace(
        SLOGANS,
        '      - directive: cong-van-vi-du\n        checkedOn: 2025-01-05',
        '      - note: Ghi chú ví dụ',
      ),
    [
      at(
        SLOGANS,
        'note: Ghi chú ví dụ',
        'trường "slogans[1].sources[1].checkedOn"',
        'thêm "checkedOn: …"',
      ),
      at(
        SLOGANS,
        'note: Ghi chú ví dụ',
        'mỗi nguồn ghi đúng một trong hai: directive hoặc url',
        'thêm directive hoặc url',
      ),
    ],
  ],
  [
    'a web source without a title is told of in the first round, with the day that is missing',
    (draft) =>
      draft.replace(
        GUIDE,
        '    title: Trang ví dụ, ngày 5/1/2025\n    checkedOn: 2025-01-05\n',
        '',
      ),
    [
      at(
        GUIDE,
        'url: https://example.gov.vn/cai-dat',
        'trường "sources[1].checkedOn"',
        'thêm "checkedOn: …"',
      ),
      at(
        GUIDE,
        'url: https://example.gov.vn/cai-dat',
        'nguồn là trang web thì phải có tên',
        'thêm title: "Tên báo, ngày đăng"',
      ),
    ],
  ],
  [
    'a web source without a title is refused',
    (draft) => draft.replace(GUIDE, '    title: Trang ví dụ, ngày 5/1/2025\n', ''),
    [
      at(
        GUIDE,
        'url: https://example.gov.vn/cai-dat',
        'nguồn là trang web thì phải có tên',
        'thêm title: "Tên báo, ngày đăng"',
      ),
    ],
  ],
  [
    'an official slogan without a source is refused',
    (draft) => draft.replace(SLOGANS, '    standing: suggested', '    standing: official'),
    [
      at(
        SLOGANS,
        'id: cau-goi-y',
        'câu chính thức phải có nguồn',
        'thêm sources, hoặc đổi standing thành suggested',
      ),
    ],
  ],
  [
    'a suggested slogan with a source is refused',
    (draft) => draft.replace(SLOGANS, '    standing: official', '    standing: suggested'),
    [
      at(
        SLOGANS,
        'id: cau-chinh-thuc',
        'câu gợi ý là của chúng tôi nên không có nguồn',
        'bỏ sources, hoặc đổi standing thành official',
      ),
    ],
  ],
  [
    'a slogan replaced by one that does not exist is refused',
    (draft) => draft.append(SLOGANS, '    status: corrected\n    replacedBy: cau-moi\n'),
    [
      at(
        SLOGANS,
        'replacedBy: cau-moi',
        'không có khẩu hiệu nào mang mã "cau-moi" trong tệp này',
        'ghi mã của câu thay thế, hoặc bỏ dòng replacedBy',
      ),
    ],
  ],
]);
