import { describe, expect, test } from 'vitest';
import { checkCharacter } from '../../src/model/printed-code.ts';
import { Draft } from './draft.ts';
import { at, expectProblems, inCell, ofFile, onLine, type Expected } from './expected.ts';
import {
  BOARDS,
  CAMPAIGN,
  CODES,
  COMMUNE,
  DIRECTIVE,
  GUIDE,
  OWN_GUIDE,
  POINTS,
  PROVINCE,
  SCRIPT,
  SITE,
  SLOGANS,
} from './files.ts';

type Case = [name: string, edit: (draft: Draft) => void, expected: Expected[]];

const REAL_DAY = 'không phải một ngày có thật viết theo kiểu năm-tháng-ngày';
const WRITE_DAY = 'viết như 2025-11-15 (ngày 15 tháng 11 năm 2025)';
const FIX_REGISTER = 'chạy: npm run codes -- issue --con-thieu';

/** A directive that does not exist, in a file where it stands once. */
const unknownDirective = (file: string): Expected =>
  at(
    file,
    'directive: khong-co',
    'không có văn bản nào mang mã "khong-co"',
    'chọn một trong: cong-van-vi-du; hoặc tạo tệp còn thiếu',
  );

const dates: Case[] = [
  [
    'a word instead of a date is refused with the way to write it',
    (draft) => draft.replace(CAMPAIGN, 'opens: 2025-02-05', 'opens: đầu tháng 2'),
    [at(CAMPAIGN, 'opens: đầu tháng 2', `trường "periods.vneid.opens"`, WRITE_DAY)],
  ],
  [
    'the impossible date 2025-02-30 is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-02-30'),
    [at(CAMPAIGN, 'closes: 2025-02-30', REAL_DAY, WRITE_DAY)],
  ],
  [
    'a date written 15/11/2025 is refused with the way to write it',
    (draft) => draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 15/11/2025'),
    [at(COMMUNE, 'before: 15/11/2025', REAL_DAY, WRITE_DAY)],
  ],
  [
    'a wrong date in a table is refused in its cell',
    (draft) => draft.replace(POINTS, '",2025-01-05', '",5/1/2025'),
    [inCell(POINTS, 'diem-vi-du', 14, REAL_DAY, WRITE_DAY)],
  ],
  [
    'a consultation that closes before it opens is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-02-04'),
    [
      at(
        CAMPAIGN,
        'closes: 2025-02-04',
        'ngày kết thúc 04/02/2025 đứng trước ngày bắt đầu 05/02/2025',
        'closes phải bằng hoặc sau opens',
      ),
    ],
  ],
  [
    'VNeID opening before the whole consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'opens: 2025-02-05', 'opens: 2025-01-31'),
    [
      at(
        CAMPAIGN,
        'opens: 2025-01-31',
        'VNeID nhận ý kiến ngày 31/01/2025, ngoài thời gian của cả đợt (01/02/2025 – 28/02/2025)',
        'sửa ngày này, hoặc sửa periods.all',
      ),
    ],
  ],
  [
    'VNeID closing after the whole consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'closes: 2025-02-25', 'closes: 2025-03-01'),
    [
      at(
        CAMPAIGN,
        'closes: 2025-03-01',
        'VNeID nhận ý kiến ngày 01/03/2025, ngoài thời gian của cả đợt',
        'sửa ngày này, hoặc sửa periods.all',
      ),
    ],
  ],
  [
    'a national deadline outside its consultation is refused',
    (draft) => draft.replace(CAMPAIGN, 'through: 2025-02-25', 'through: 2025-03-05'),
    [
      at(
        CAMPAIGN,
        'through: 2025-03-05',
        'thời hạn 05/03/2025 nằm ngoài thời gian của đợt (01/02/2025 – 28/02/2025)',
        'sửa thời hạn này, hoặc periods.all của đợt',
      ),
    ],
  ],
  [
    'a local deadline outside its consultation is refused',
    (draft) => draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 2024-02-20'),
    [
      at(
        COMMUNE,
        'before: 2024-02-20',
        'thời hạn 20/02/2024 nằm ngoài thời gian của đợt',
        'sửa thời hạn này',
      ),
    ],
  ],
  [
    'a deadline with both before and through is refused',
    (draft) =>
      draft.replace(COMMUNE, 'before: 2025-02-20', 'before: 2025-02-20\n        through: 2025-02-20'),
    [
      at(
        COMMUNE,
        'audience: officials',
        'thời hạn ghi đúng một trong hai: before (trước ngày) hoặc through (hết ngày)',
        'giữ một trường, bỏ trường kia',
      ),
    ],
  ],
  [
    'a deadline with neither before nor through is refused',
    (draft) => draft.replace(DIRECTIVE, '    before: 2025-02-20\n', ''),
    [
      at(
        DIRECTIVE,
        'audience: officials',
        'trường "deadlines[1]" thời hạn ghi đúng một trong hai: before',
        'giữ một trường, bỏ trường kia',
      ),
    ],
  ],
  [
    'a source checked in the future is refused',
    (draft) =>
      draft.replace(GUIDE, 'checkedOn: 2025-01-05', 'checkedOn: 2999-12-31'),
    [
      at(
        GUIDE,
        'checkedOn: 2999-12-31',
        /^ngày đọc nguồn 31\/12\/2999 ở sau hôm nay \(\d\d\/\d\d\/\d{4}\)$/,
        'ghi ngày bạn thật sự mở nguồn ra đọc',
      ),
    ],
  ],
];

const fields: Case[] = [
  [
    'a missing field is named with what to add',
    (draft) => draft.replace(BOARDS, '    height: 1920\n', ''),
    [
      at(
        BOARDS,
        'id: doc',
        'trường "boards[2].height" (Số điểm ảnh dọc) còn thiếu',
        'thêm "boards[2].height: …", là một con số',
      ),
    ],
  ],
  [
    'a field left blank counts as missing',
    (draft) => draft.replace(SITE, 'name: Bảng tin ví dụ', 'name:'),
    [at(SITE, 'name:\n', 'trường "name" (Tên trang, hiện ở đầu mọi trang) còn thiếu', 'thêm "name')],
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
    (draft) => draft.replace(SLOGANS, '    standing: suggested', '    standing: suggested\n    mau: đỏ'),
    [
      at(
        SLOGANS,
        'mau: đỏ',
        'trường "mau" không có trong mẫu',
        'các trường dùng được: id, text, unaccented, standing, status, replacedBy, note, sources',
      ),
    ],
  ],
  [
    'a word where a number belongs is refused',
    (draft) => draft.replace(BOARDS, 'height: 1080', 'height: rất cao'),
    [at(BOARDS, 'height: rất cao', '"boards[1].height" (Số điểm ảnh dọc) không đúng kiểu', 'viết một con số')],
  ],
  [
    'one value where a list belongs is refused',
    (draft) => draft.replace(GUIDE, 'needs: []', 'needs: Điện thoại'),
    [at(GUIDE, 'needs: Điện', 'không đúng kiểu', 'viết một danh sách (mỗi dòng bắt đầu bằng "- ")')],
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
    (draft) => draft.replace(CAMPAIGN, 'shortTitle: Văn bản ví dụ', `shortTitle: ${'dài '.repeat(20)}`),
    [at(CAMPAIGN, 'shortTitle: dài', '"shortTitle" (Tên ngắn, dùng trong danh sách và nhãn) quá dài', 'nhiều nhất 60')],
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
    [at(SCRIPT, 'standing: chính thức', 'có giá trị không dùng được', 'chọn một trong: official, suggested')],
  ],
  [
    'a service that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, 'install;opinion', 'install;massage'),
    [inCell(POINTS, 'diem-vi-du', 7, '"services[2]"', 'chọn một trong: install, register')],
  ],
  [
    'an account level 3 is refused with the levels there are',
    (draft) => draft.replace(CAMPAIGN, 'accountLevel: 2', 'accountLevel: 3'),
    [at(CAMPAIGN, 'accountLevel: 3', 'có giá trị không dùng được', 'chọn một trong: 1, 2')],
  ],
  [
    'an e-mail address that is none is refused',
    (draft) => draft.replace(SITE, 'vanphong@example.gov.vn', 'vanphong tại cơ quan'),
    [at(SITE, 'email: vanphong', 'không phải địa chỉ thư điện tử', 'viết như "vanphong@example.gov.vn"')],
  ],
  [
    'a private-looking helpline is refused: 1800 and 1900 only',
    (draft) => draft.replace(SITE, "'1900.0000'", "'024 0000 0000'"),
    [at(SITE, "number: '024", 'không phải số tổng đài 1800 hoặc 1900', 'viết như "1900.0368"')],
  ],
  [
    'a directive without number and number pattern is refused',
    (draft) => draft.replace(DIRECTIVE, 'number: 01/VD\n', ''),
    [at(DIRECTIVE, 'title: Công văn', 'thiếu cả số hiệu lẫn phần số hiệu in sẵn', 'ghi number, hoặc numberPattern')],
  ],
  [
    'a host written as a link is refused',
    (draft) => draft.replace(SITE, '  - www.example.gov.vn', '  - www.example.gov.vn/'),
    [at(SITE, 'www.example.gov.vn/', 'không phải một tên miền', 'không có https:// và dấu /')],
  ],
];

const sources: Case[] = [
  [
    'a fact without any source is refused',
    (draft) =>
      draft.replace(COMMUNE, '    sources:\n      - directive: cong-van-vi-du\n        checkedOn: 2025-01-05\n', '    sources: []\n'),
    [at(COMMUNE, 'sources: []', 'phải có ít nhất một nguồn', 'thêm một mục với directive hoặc url, và checkedOn')],
  ],
  [
    'a source with both directive and url is refused',
    (draft) => draft.replace(GUIDE, '  - url:', '  - directive: cong-van-vi-du\n    url:'),
    [at(GUIDE, 'directive: cong-van-vi-du', 'mỗi nguồn ghi đúng một trong hai: directive hoặc url', 'giữ lại một trường, bỏ trường kia')],
  ],
  [
    'a source with neither directive nor url is refused',
    (draft) => draft.replace(SLOGANS, '      - directive: cong-van-vi-du\n        checkedOn', '      - checkedOn'),
    [at(SLOGANS, 'checkedOn: 2025-01-05', 'mỗi nguồn ghi đúng một trong hai: directive hoặc url', 'giữ lại một trường')],
  ],
  [
    'a web source without a title is refused',
    (draft) => draft.replace(GUIDE, '    title: Trang ví dụ, ngày 5/1/2025\n', ''),
    [at(GUIDE, 'url: https://example.gov.vn/cai-dat', 'nguồn là trang web thì phải có tên', 'thêm title: "Tên báo, ngày đăng"')],
  ],
  [
    'an official slogan without a source is refused',
    (draft) => draft.replace(SLOGANS, '    standing: suggested', '    standing: official'),
    [at(SLOGANS, 'id: cau-goi-y', 'câu chính thức phải có nguồn', 'thêm sources, hoặc đổi standing thành suggested')],
  ],
  [
    'a suggested slogan with a source is refused',
    (draft) => draft.replace(SLOGANS, '    standing: official', '    standing: suggested'),
    [at(SLOGANS, 'id: cau-chinh-thuc', 'câu gợi ý là của chúng tôi nên không có nguồn', 'bỏ sources, hoặc đổi standing thành official')],
  ],
  [
    'an unaccented slogan with accents is refused',
    (draft) => draft.replace(SLOGANS, 'Khau hieu goi y', 'Khẩu hiệu goi y'),
    [at(SLOGANS, 'unaccented: Khẩu', 'câu không dấu còn chữ có dấu', 'chỉ dùng chữ không dấu, số và')],
  ],
  [
    'a slogan replaced by one that does not exist is refused',
    (draft) => draft.append(SLOGANS, '    status: corrected\n    replacedBy: cau-moi\n'),
    [at(SLOGANS, 'replacedBy: cau-moi', 'không có khẩu hiệu nào mang mã "cau-moi" trong tệp này', 'ghi mã của câu thay thế, hoặc bỏ dòng replacedBy')],
  ],
];

const references: Case[] = [
  [
    'a consultation naming a guide that does not exist is refused',
    (draft) => draft.replace(CAMPAIGN, '  - cai-dat-vi-du', '  - khong-co'),
    [at(CAMPAIGN, 'khong-co', 'không có hướng dẫn nào mang mã "khong-co"', 'chọn một trong: gop-y-vi-du, cai-dat-vi-du; hoặc tạo tệp còn thiếu')],
  ],
  [
    'a guide leading on to one that does not exist is refused',
    (draft) => draft.replace(OWN_GUIDE, '  - cai-dat-vi-du', '  - khong-co'),
    [at(OWN_GUIDE, 'khong-co', 'không có hướng dẫn nào mang mã "khong-co"', 'hoặc tạo tệp còn thiếu')],
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
      draft.replace(CAMPAIGN, '  all:\n    opens: 2025-02-01\n    closes: 2025-02-28\n    sources:\n      - directive: cong-van-vi-du', '  all:\n    opens: 2025-02-01\n    closes: 2025-02-28\n    sources:\n      - directive: khong-co'),
    [unknownDirective(CAMPAIGN)],
  ],
  [
    'a source of a local deadline naming no directive is refused',
    (draft) => draft.replace(COMMUNE, '          - directive: cong-van-vi-du', '          - directive: khong-co'),
    [unknownDirective(COMMUNE)],
  ],
  [
    'a locality naming a directive that does not exist is refused',
    (draft) => draft.replace(COMMUNE, '      - cong-van-vi-du\n    deadlines', '      - khong-co\n    deadlines'),
    [at(COMMUNE, 'khong-co', 'không có văn bản nào mang mã "khong-co"', 'chọn một trong: cong-van-vi-du')],
  ],
  [
    'a locality naming a consultation that does not exist is refused',
    (draft) => draft.replace(PROVINCE, 'dot-vi-du:', 'dot-khac:'),
    [at(PROVINCE, 'dot-khac', 'không có đợt lấy ý kiến nào mang mã "dot-khac"', 'chọn một trong: dot-vi-du')],
  ],
  [
    'a support point of a consultation that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, ',dot-vi-du,', ',dot-khac,'),
    [inCell(POINTS, 'diem-vi-du', 8, 'không có đợt lấy ý kiến nào mang mã "dot-khac"', 'chọn một trong: dot-vi-du')],
  ],
  [
    'a resource whose file is not in public/ is refused',
    (draft) => draft.replace(CAMPAIGN, 'url: https://example.gov.vn/tai-lieu', 'file: /tai-lieu/vi-du.pdf'),
    [at(CAMPAIGN, 'file: /tai-lieu', 'không thấy tệp "/tai-lieu/vi-du.pdf" trong thư mục public', 'chép tệp vào public/')],
  ],
  [
    'a resource with both a file and a link is refused',
    (draft) => draft.replace(CAMPAIGN, '    kind: page', '    kind: page\n    file: /'),
    [at(CAMPAIGN, 'title: Tài liệu ví dụ', 'tài liệu ghi đúng một trong hai: file hoặc url', 'giữ một trường, bỏ trường kia')],
  ],
];

const units: Case[] = [
  [
    'a province code that is not two digits is refused',
    (draft) => draft.replace(PROVINCE, "'98'", "'9'"),
    [
      at(PROVINCE, "unit: '9'", 'mã tỉnh gồm đúng hai chữ số', 'viết trong ngoặc kép, như "42"'),
      at(PROVINCE, "unit: '9'", 'không có đơn vị hành chính nào mang mã "9"', 'content/units/provinces.csv'),
    ],
  ],
  [
    'a unit that is not in the official list is refused',
    (draft) => draft.replace(COMMUNE, '98001', '98999'),
    [at(COMMUNE, "unit: '98999'", 'không có đơn vị hành chính nào mang mã "98999"', 'tra mã trong content/units/communes.csv')],
  ],
  [
    'a commune in the folder of another province is refused',
    (draft) => draft.replace(COMMUNE, '98001', '99001'),
    [at(COMMUNE, "unit: '99001'", 'đặc khu Mẫu Ba (99001) thuộc thành phố Mẫu Khác, không thuộc thư mục "vi-du"', 'chuyển tệp sang thư mục "mau-khac", hoặc sửa mã đơn vị')],
  ],
  [
    'a commune in a file of another name is refused',
    (draft) => draft.replace(COMMUNE, '98001', '98002'),
    [at(COMMUNE, "unit: '98002'", 'mã "98002" là phường Mẫu Hai, nhưng tệp tên là "mau-mot.yaml"', 'đổi tên tệp thành "mau-hai.yaml"')],
  ],
  [
    'a province in a folder of another name is refused',
    (draft) => draft.replace(PROVINCE, "'98'", "'99'"),
    [at(PROVINCE, "unit: '99'", 'mã "99" là thành phố Mẫu Khác, nhưng thư mục tên là "vi-du"', 'đổi tên thư mục thành "mau-khac"')],
  ],
  [
    'a commune whose province has no file is refused',
    (draft) => {
      draft.write('localities/mau-khac/mau-ba.yaml', "unit: '99001'\n");
    },
    [
      onLine(CODES, 'PQRSZ', 'đợt "dot-vi-du" chưa có mã áp phích cho "mau-khac/mau-ba"', FIX_REGISTER),
      ofFile('localities/mau-khac/mau-ba.yaml', 'thư mục "mau-khac" chưa có tệp province.yaml', 'thêm province.yaml'),
    ],
  ],
  [
    'a support point on a unit that does not exist is refused in its cell',
    (draft) => draft.replace(POINTS, ',98001,', ',98999,'),
    [inCell(POINTS, 'diem-vi-du', 4, 'không có đơn vị hành chính nào mang mã "98999"', 'tên xã trước 7/2025 tra trong old_to_new.csv')],
  ],
  [
    'the same unit in two files is refused where it stands the second time',
    (draft) => draft.copy(PROVINCE, 'localities/mau-khac/province.yaml', (text) => text.replace(/campaigns:[^]*/, '')),
    [
      onLine(CODES, 'PQRSZ', 'chưa có mã áp phích cho "mau-khac"', FIX_REGISTER),
      at('localities/mau-khac/province.yaml', "unit: '98'", 'nhưng thư mục tên là "mau-khac"', 'đổi tên thư mục thành "vi-du"'),
      at(PROVINCE, "unit: '98'", 'mã đơn vị hành chính "98" đã có ở ', 'mỗi đơn vị chỉ có một tệp; gộp hai tệp lại'),
    ],
  ],
];

const syntax: Case[] = [
  [
    'a line indented with a tab is refused',
    (draft) => draft.replace(BOARDS, '    name: Màn hình dọc', '\tname: Màn hình dọc'),
    [at(BOARDS, '\tname', 'thụt đầu dòng bằng phím Tab, YAML không cho phép', 'thay Tab bằng hai dấu cách')],
  ],
  [
    'the same field written twice is refused where it stands the second time',
    (draft) => draft.replace(SITE, 'description:', 'name: Tên thứ hai\ndescription:'),
    [at(SITE, 'name: Tên thứ hai', 'trường này đã có ở trên', 'xóa một trong hai dòng trùng tên')],
  ],
  [
    'an item that is not in line with its list is refused',
    (draft) => draft.replace(BOARDS, '  - id: doc', ' - id: doc'),
    [at(BOARDS, ' - id: doc', 'thụt đầu dòng không thẳng hàng', 'cho các dòng cùng cấp thụt vào bằng nhau')],
  ],
  [
    'a sentence with a colon outside quotes is refused',
    (draft) => draft.replace(BOARDS, 'use: Thang máy ví dụ', 'use: Thang máy: ví dụ'),
    [at(BOARDS, 'Thang máy: ví dụ', 'câu có dấu hai chấm mà không nằm trong ngoặc', 'đặt cả câu trong "…"')],
  ],
  [
    'a Markdown file without its head is refused',
    (draft) => draft.write(SCRIPT, 'Kính thưa bà con.\n'),
    [ofFile(SCRIPT, 'thiếu phần đầu tệp giữa hai dòng ---', 'chép phần đầu tệp rồi sửa lại cho đúng')],
  ],
  [
    'a fault in the head of a Markdown file is reported at its line of the whole file',
    (draft) => draft.replace(SCRIPT, 'standing: suggested', 'standing: suggested\nstanding: official'),
    [at(SCRIPT, 'standing: official', 'trường này đã có ở trên', 'xóa một trong hai dòng trùng tên')],
  ],
  [
    'a table row with a cell too few is refused at its line',
    (draft) => draft.replace(POINTS, 'Điểm hỗ trợ ví dụ,fixed,', 'Điểm hỗ trợ ví dụ,'),
    [onLine(POINTS, 'diem-vi-du', 'dòng này có số cột khác dòng tiêu đề', 'giữ đúng 14 cột; ô có dấu phẩy thì đặt trong "…"')],
  ],
  [
    'a comma outside quotes in a table is refused as a cell too many',
    (draft) => draft.replace(POINTS, '"Số 2, đường Ví Dụ"', 'Số 2, đường Ví Dụ'),
    [onLine(POINTS, 'diem-vi-du', 'dòng này có số cột khác dòng tiêu đề', 'ô có dấu phẩy thì đặt trong "…"')],
  ],
  [
    'an unclosed quote in a table is refused',
    (draft) => draft.replace(POINTS, '"Số 2, đường Ví Dụ"', '"Số 2, đường Ví Dụ'),
    [onLine(POINTS, 'diem-vi-du', 'dấu ngoặc kép chưa đóng', 'giữ đúng 14 cột')],
  ],
];

const duplicates: Case[] = [
  [
    'two pages with one title are refused, whatever their accents and case',
    (draft) => draft.replace(GUIDE, 'Cài đặt ứng dụng ví dụ', 'GÓP Ý  một văn bản ví dụ từng bươc'),
    [at(GUIDE, 'title: GÓP Ý', /^tiêu đề "GÓP Ý {2}một .*" đã có ở .*gop-y-vi-du\.mdx:2$/, 'mỗi trang cần một tiêu đề riêng')],
  ],
  [
    'a shared guide and a guide of a consultation with one address are refused',
    (draft) => draft.copy(GUIDE, 'guides/gop-y-vi-du.mdx', (text) => text.replace('Cài đặt', 'Dùng')),
    [at('guides/gop-y-vi-du.mdx', 'title:', 'địa chỉ hướng dẫn "gop-y-vi-du" đã có ở ', 'đổi tên một trong hai tệp')],
  ],
  [
    'two slogans with one id are refused',
    (draft) => draft.replace(SLOGANS, 'id: cau-goi-y', 'id: cau-chinh-thuc # lại'),
    [at(SLOGANS, 'id: cau-chinh-thuc # lại', /^mã khẩu hiệu "cau-chinh-thuc" đã có ở .*slogans\.yaml:2$/, 'đổi mã của một trong hai câu')],
  ],
  [
    'two boards with one id are refused',
    (draft) => draft.replace(BOARDS, 'id: doc', 'id: ngang # lại'),
    [at(BOARDS, 'id: ngang # lại', /^mã màn hình "ngang" đã có ở .*boards\.yaml:3$/, 'đổi mã của một màn hình')],
  ],
  [
    'two support points with one id are refused',
    (draft) => draft.append(POINTS, draft.text(POINTS).split('\n')[1]?.replace('ví dụ', 'thứ hai') + '\n'),
    [inCell(POINTS, 'thứ hai', 1, /^mã điểm hỗ trợ "diem-vi-du" đã có ở .*support-points\.csv:2$/, 'đổi mã của một điểm')],
  ],
  [
    'a printed code issued twice is refused',
    (draft) => draft.append(CODES, 'PQRSZ,dot-vi-du,toan-quoc,screen,2025-01-06\n'),
    [inCell(CODES, 'screen,2025-01-06\nPQRSZ', 1, /^mã bản in "PQRSZ" đã có ở .*codes\.csv:5$/, 'xóa dòng trùng vừa thêm; mã đã in không đổi được')].map(
      (one) => ({ ...one, marker: 'PQRSZ,dot-vi-du,toan-quoc,screen,2025-01-06\nPQRSZ', lineShift: 1 }),
    ),
  ],
];

const codes: Case[] = [
  [
    'a code with a wrong check character is refused, and the right one is missed',
    (draft) => draft.replace(CODES, 'PQRSZ', 'PQRSA'),
    [
      inCell(CODES, 'PQRSA', 1, 'mã bản in sai ký tự kiểm tra', 'không tự gõ mã; cấp bằng lệnh npm run codes -- issue'),
      onLine(CODES, 'PQRSA', 'mã PQRSZ đã cấp nhưng không còn trong sổ', 'thêm lại dòng của mã PQRSZ'),
    ],
  ],
  [
    'a code taken out of the register is missed',
    (draft) => draft.replace(CODES, 'PQRSZ,dot-vi-du,toan-quoc,screen,2025-01-06\n', ''),
    [onLine(CODES, 'JKMN3', 'mã PQRSZ đã cấp nhưng không còn trong sổ; người quét sẽ gặp trang trống', 'mã đã in không bao giờ được xóa')],
  ],
  [
    'a code that leads elsewhere than when it was printed is refused',
    (draft) => draft.replace(CODES, 'PQRSZ,dot-vi-du,toan-quoc', 'PQRSZ,dot-vi-du,vi-du'),
    [inCell(CODES, 'PQRSZ', 1, 'mã PQRSZ đã in ra giấy mà dòng này bị sửa', 'trả dòng này về như lúc cấp')],
  ],
  [
    'a code somebody typed into the register is refused',
    (draft) => draft.append(CODES, `WXYZ${checkCharacter('WXYZ')},dot-vi-du,vi-du,flyer,2025-01-07\n`),
    [inCell(CODES, 'WXYZ', 1, /^mã WXYZ. không do lệnh cấp mã tạo ra$/, 'xóa dòng này rồi cấp mã bằng: npm run codes -- issue')],
  ],
  [
    'a place without a poster code is named with the command that issues it',
    (draft) => {
      draft.write('localities/vi-du/mau-hai.yaml', "unit: '98002'\n");
    },
    [onLine(CODES, 'PQRSZ', 'đợt "dot-vi-du" chưa có mã áp phích cho "vi-du/mau-hai"', FIX_REGISTER)],
  ],
  [
    'a printed code whose locality was taken out is refused',
    (draft) => draft.remove(COMMUNE),
    [inCell(CODES, 'JKMN3', 3, 'nơi "vi-du/mau-mot" của mã JKMN3 không có trong content/localities', 'mã đã in phải luôn mở được trang')],
  ],
];

const links: Case[] = [
  [
    'a link in YAML to a host that is not listed is refused',
    (draft) => draft.replace(CAMPAIGN, 'https://example.gov.vn/huong-dan', 'https://example.com/huong-dan'),
    [at(CAMPAIGN, 'https://example.com', 'đường dẫn tới tên miền "example.com" chưa được phép', 'thêm "example.com" vào linkHosts trong content/site.yaml')],
  ],
  [
    'a link in the body of a guide to a host that is not listed is refused',
    (draft) => draft.replace(OWN_GUIDE, 'https://example.gov.vn/tro-giup', 'https://drive.example.com/tro-giup'),
    [at(OWN_GUIDE, 'https://drive', 'đường dẫn tới tên miền "drive.example.com" chưa được phép', 'kiểm tra lại địa chỉ')],
  ],
  [
    'a link in a table to a host that is not listed is refused',
    (draft) => draft.replace(POINTS, 'https://example.gov.vn/diem', 'http://example.org/diem'),
    [at(POINTS, 'http://example.org', 'tên miền "example.org" chưa được phép', 'kiểm tra lại địa chỉ')],
  ],
  ...(
    [
      ['example.gov.vn.example.com', 'a listed host as the beginning of another'],
      ['examp1e.gov.vn', 'a digit instead of a letter'],
      ['exаmple.gov.vn', 'a Cyrillic letter'],
      ['example-gov.vn', 'a hyphen instead of a dot'],
      ['sub.example.gov.vn', 'a subdomain that is not listed itself'],
      ['example.gov.vn@example.com', 'a listed host as the name of a user'],
    ] as const
  ).map(
    ([host, trick]): Case => [
      `a look-alike host is refused: ${trick}`,
      (draft) => draft.replace(DIRECTIVE, 'nói về', `([bản gốc](https://${host}/a)) nói về`),
      [at(DIRECTIVE, `https://${host}`, `tên miền "${host}" chưa được phép`, 'kiểm tra lại địa chỉ')],
    ],
  ),
  ...['htps://example.gov.vn/a', 'https//example.gov.vn/a', 'example.gov.vn/a', 'https:// example.gov.vn'].map(
    (address): Case => [
      `the mistyped link ${address} is refused`,
      (draft) => draft.replace(GUIDE, 'https://example.gov.vn/cai-dat', address),
      [
        ...(address.includes('// ') ? [] : []),
        at(GUIDE, `url: ${address}`, 'không phải địa chỉ web đầy đủ', 'viết cả https:// ở đầu, không có khoảng trắng'),
      ],
    ],
  ),
];

const letters: Case[] = [
  ...[SITE, DIRECTIVE, CODES].map(
    (file): Case => [
      `accents typed as letters of their own (NFD) are refused in ${file}`,
      (draft) => draft.append(file, file === CODES ? '' : ''),
      [],
    ],
  ),
];

const guides: Case[] = [
  [
    '<Step> outside <Steps> is refused',
    (draft) => draft.append(GUIDE, '\n<Step title="Lạc">\n\nLạc chỗ.\n\n</Step>\n'),
    [onLine(GUIDE, '<Step title="Lạc">', '<Step> nằm ngoài <Steps>', 'đặt mọi <Step> giữa <Steps> và </Steps>')],
  ],
  [
    '<Steps> without any step are refused',
    (draft) => draft.append(GUIDE, '\nThêm:\n\n<Steps> </Steps>\n'),
    [onLine(GUIDE, '<Steps> </Steps>', '<Steps> chưa có bước nào', 'thêm ít nhất một <Step title="…">')],
  ],
  [
    'a guide without steps is refused',
    (draft) => draft.write(GUIDE, `${draft.text(GUIDE).split('<Steps>')[0]}Chỉ có lời.\n`),
    [{ ...onLine(GUIDE, 'Chỉ có lời.', 'hướng dẫn chưa có các bước', 'thêm <Steps>'), lineShift: -1 }],
  ],
  [
    'a tag that is never closed is refused',
    (draft) => draft.append(GUIDE, '\n<Uncertain>Chưa rõ.\n'),
    [onLine(GUIDE, '<Uncertain>', 'thẻ <Uncertain> chưa đóng', 'thêm </Uncertain>')],
  ],
  [
    'a tag closed in the wrong order is refused',
    (draft) => draft.append(GUIDE, '\nLời. </Uncertain>\n'),
    [onLine(GUIDE, 'Lời. </Uncertain>', 'thẻ </Uncertain> đóng sai chỗ', 'bỏ thẻ này')],
  ],
  [
    'a tag nobody knows is refused with the ones there are',
    (draft) => draft.replace(GUIDE, 'Tìm tên', '<iframe src="/a"> Tìm tên'),
    [onLine(GUIDE, '<iframe', 'thẻ <iframe src="/a"> không dùng được', 'chỉ dùng: Steps, Step, Uncertain, Helpline, Period')],
  ],
  [
    'a remark written <!-- … --> is refused: guides cannot hold it',
    (draft) => draft.replace(GUIDE, 'Tìm tên', '<!-- nháp --> Tìm tên'),
    [onLine(GUIDE, '<!-- nháp', 'không dùng được', 'chỉ dùng: Steps')],
  ],
  [
    'a brace is refused: guides read it as code',
    (draft) => draft.replace(GUIDE, 'Tìm tên', 'Tìm {tên}'),
    [onLine(GUIDE, 'Tìm {tên}', 'dấu { hoặc } không dùng được trong hướng dẫn', 'viết lại câu, bỏ dấu ngoặc nhọn')],
  ],
  [
    'a step without a title is refused',
    (draft) => draft.replace(GUIDE, '<Step title="Mở kho ứng dụng">', '<Step>'),
    [onLine(GUIDE, '<Step>', 'thẻ <Step> thiếu title="…"', 'viết <Step title="…">')],
  ],
  [
    'a step with an empty title is refused',
    (draft) => draft.replace(GUIDE, '<Step title="Mở kho ứng dụng">', '<Step title="">'),
    [onLine(GUIDE, '<Step title="">', 'thẻ <Step> thiếu title="…"', 'viết <Step title="…">')],
  ],
  [
    'the period of a consultation that does not exist is refused',
    (draft) => draft.replace(OWN_GUIDE, '<Period of="dot-vi-du" />', '<Period of="dot-khac" />'),
    [onLine(OWN_GUIDE, '<Period of', 'không có đợt nào mang mã "dot-khac"', 'chọn: dot-vi-du')],
  ],
  [
    'the helpline left open is refused',
    (draft) => draft.replace(OWN_GUIDE, '<Helpline />', '<Helpline>'),
    [onLine(OWN_GUIDE, '<Helpline>', 'thẻ <Helpline> phải tự đóng', 'viết <Helpline … />')],
  ],
];

const files: Case[] = [
  ...['boards.yaml', 'codes.lock', 'units/old_to_new.csv'].map(
    (file): Case => [
      `a missing ${file} is named`,
      (draft) => draft.remove(file),
      [ofFile(file, 'thiếu tệp này', 'lấy lại tệp từ bản trước')],
    ],
  ),
  ...[
    ['localities/vi-du/ghi-chu.txt', 'a stray file'],
    ['anh.png', 'a picture among the facts'],
    ['guides/Cài đặt.mdx', 'a name with capitals, accents and a space'],
    ['directives/cong_van.md', 'a name with an underscore'],
    ['directives/-cong-van.md', 'a name that begins with a hyphen'],
    ['guides/cu.md', 'a guide that is .md instead of .mdx'],
    ['localities/vi-du/xa.yml', 'a file that is .yml instead of .yaml'],
    ['campaigns/slogans.yaml', 'a file one folder too high'],
    ['_nhap/thu.md', 'a folder of drafts'],
  ].map(
    ([file = '', what]): Case => [
      `${what} is reported, not silently left out: ${file}`,
      (draft) => draft.write(file, 'nháp\n'),
      [ofFile(file, 'tệp này không đúng chỗ hoặc tên tệp có chữ hoa, dấu, khoảng trắng', 'xem cây thư mục trong content/README.md')],
    ],
  ),
];

describe('the good fixture', () => {
  test('has no problem, so that every problem below comes from its one edit', () => {
    using draft = new Draft();
    expect(draft.problems()).toEqual([]);
  });
});

describe.each([
  ['dates', dates],
  ['fields', fields],
  ['sources and slogans', sources],
  ['references', references],
  ['units and places', units],
  ['syntax', syntax],
  ['things written twice', duplicates],
  ['printed codes', codes],
  ['links', links],
  ['guides', guides],
  ['files', files],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, edit, expected) => {
    using draft = new Draft();
    edit(draft);
    expectProblems(draft, expected);
  });
});
