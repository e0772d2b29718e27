import { at, cases, type Case, type Expected } from '../expected.ts';
import { CAMPAIGN, SCRIPT, SITE, SLOGANS } from '../files.ts';

const TEXT = 'text: Khẩu hiệu gợi ý ví dụ';
const SMS = 'unaccented: Khau hieu goi y vi du';
const READ = 'Kính thưa bà con, đây là bài đọc ví dụ.';

/** A slogan with accents, its message, the words of a script: spoiled, and what the report says. */
const slogan = (name: string, text: string, ...expected: [string, string][]): Case => [
  `in a slogan, ${name}`,
  (draft) => draft.replace(SLOGANS, TEXT, `text: '${text}'`),
  expected.map(([message, remedy]) => at(SLOGANS, `text: '${text}'`, message, remedy)),
];
const sms = (name: string, text: string, ...expected: [string, string][]): Case => [
  `in a message, ${name}`,
  (draft) => draft.replace(SLOGANS, SMS, `unaccented: '${text}'`),
  expected.map(([message, remedy]) => at(SLOGANS, `unaccented: '${text}'`, message, remedy)),
];
const script = (
  name: string,
  text: string,
  ...expected: [marker: string, message: string, remedy: string][]
): Case => [
  `in a script, ${name}`,
  (draft) => draft.replace(SCRIPT, READ, text),
  expected.map(([marker, message, remedy]): Expected => at(SCRIPT, marker, message, remedy)),
];

/** What carriers refuse, each with its name and how the rule is called. */
const BANNED: [letter: string, name: string][] = [
  ['%', 'dấu phần trăm'],
  ['#', 'dấu thăng'],
  ['&', 'dấu và'],
  ['[', 'ngoặc vuông mở'],
  [']', 'ngoặc vuông đóng'],
  ['{', 'ngoặc nhọn mở'],
  ['}', 'ngoặc nhọn đóng'],
  ['\\', 'gạch chéo ngược'],
  ['<', 'dấu bé hơn'],
  ['@', 'dấu a còng'],
  ['–', 'gạch dài'],
  ['—', 'gạch dài'],
];
const WORD_PROCESSOR: [letter: string, name: string][] = [
  ['“', 'ngoặc kép cong'],
  ['”', 'ngoặc kép cong'],
  ['‘', 'nháy đơn cong'],
  ['’', 'nháy đơn cong'],
  ['„', 'ngoặc kép thấp'],
  ['«', 'ngoặc kép kiểu Pháp'],
  ['»', 'ngoặc kép kiểu Pháp'],
  ['…', 'ba chấm liền'],
  ['•', 'chấm tròn đầu dòng'],
];

/** Rules of wording; each report names its rule and where the rule comes from. */
export const wording = cases([
  ...BANNED.map(([letter, name]) =>
    sms(`${letter} is refused`, `Goi y ${letter} vi du`, [
      `có "${letter}" (${name}`,
      'trên bàn phím',
    ]),
  ),
  ...WORD_PROCESSOR.flatMap(([letter, name]) => [
    sms(`${letter} of word processors is refused`, `Goi y ${letter} vi du`, [
      `có "${letter}" (${name}`,
      'tắt tự sửa chữ của máy soạn văn bản',
    ]),
    slogan(`${letter} of word processors is refused`, `Gợi ý ${letter} ví dụ`, [
      `có "${letter}" (${name}`,
      'tắt tự sửa chữ của máy soạn văn bản',
    ]),
  ]),
  [
    'the report names the rule and its source',
    (draft) => draft.replace(SLOGANS, SMS, 'unaccented: Goi y & vi du'),
    [
      at(
        SLOGANS,
        'unaccented: Goi y &',
        /\(quy tắc ky-tu-cam; nguồn: .*Intercom.*ngày 21\/11\/2026\)$/,
        'viết bằng chữ',
      ),
    ],
  ],
  sms('accents are refused, all in one report', 'Khẩu hiệu goi y', [
    'câu không dấu còn chữ "ẩ", "ệ" (quy tắc khong-dau; nguồn: bảng chữ GSM 7 bit, 3GPP TS 23.038',
    'chỉ dùng chữ không dấu, số và',
  ]),
  sms('a picture is refused', 'Goi y 😀', ['câu không dấu còn chữ "😀"', 'chỉ dùng chữ không dấu']),
  [
    'where nobody wrote the message, what a machine would send is read',
    (draft) => draft.replace(SLOGANS, `${TEXT}\n    ${SMS}\n`, "text: 'Khẩu hiệu & ví dụ'\n"),
    [at(SLOGANS, "text: 'Khẩu hiệu &", 'có "&" (dấu và)', 'viết bằng chữ')],
  ],
  ...['\u200b', '\u00a0', '\u00ad', '\u2060'].map((letter) =>
    slogan(
      `the invisible letter ${letter.codePointAt(0)?.toString(16) ?? ''} is refused`,
      `Gợi${letter} ý ví dụ`,
      [letter === '\u00a0' ? 'có ký tự vô hình U+' : 'mà mắt không thấy', 'gõ lại'],
    ),
  ),
  sms('an invisible letter is refused once', 'Goi\u200b y vi du', [
    'ký tự không có bề rộng (U+200B)',
    'gõ lại',
  ]),

  sms(
    'an address carriers cut is refused',
    'Xem vi-du.gov.vn/x?y=1',
    ['câu không dấu còn chữ "="', 'chỉ dùng'],
    ['đường dẫn "vi-du.gov.vn/x?y=1" có ? # & % hoặc @', 'địa chỉ ngắn'],
  ),
  slogan('two spaces are refused', 'Gợi ý  ví dụ', [
    'giữa "ý" và "ví" có hai dấu cách (quy tắc hai-dau-cach',
    'để lại một dấu cách',
  ]),
  script('two spaces are refused where they stand', 'Kính thưa  bà con.', [
    '  bà con',
    'giữa "thưa" và "bà" có hai dấu cách',
    'để lại một dấu cách',
  ]),
  slogan('a shouted sentence is refused', 'Ví dụ. HÃY ĐỌC DỰ THẢO!', [
    '"HÃY ĐỌC DỰ THẢO" viết toàn chữ hoa (quy tắc chu-hoa',
    'chỉ viết hoa chữ đầu câu',
  ]),
  script('a shouted sentence is refused', 'KÍNH THƯA ĐỒNG BÀO.', [
    'KÍNH THƯA',
    'viết toàn chữ hoa',
    'chỉ viết hoa chữ đầu câu',
  ]),
  ...['15-11-2025', '15.11.2025', '2025-11-15', '5/11/2025', '15/11/25', '31/11/2025'].map((date) =>
    slogan(`the date ${date} is refused`, `Gợi ý đến ${date}`, [
      `ngày "${date}" viết khác kiểu chung hoặc không có thật (quy tắc ngay-thang`,
      'như 05/11/2025',
    ]),
  ),
  script(
    'a paragraph without an end is refused at its last line',
    'Kính thưa bà con.\n\nXin mời\n\nXin hết.',
    [
      'Xin mời',
      'đoạn kết thúc bằng "Xin mời" mà không có dấu cuối câu (quy tắc dau-cuoi-cau',
      'thêm dấu chấm',
    ],
  ),
  script('what nobody can read out is refused where it stands', 'Theo công văn 654/KH-BCA-C06.', [
    '654/KH',
    'không biết đọc "654/KH-BCA-C06" thế nào (quy tắc doc-thanh-tieng',
    'viết bằng chữ',
  ]),
  script('an unknown abbreviation is refused', 'Xin hỏi XYZ ở xã.', [
    'XYZ',
    'không biết đọc "XYZ" thế nào',
    'ghi cách đọc vào mục spoken',
  ]),
  script(
    'a date that does not exist is refused by both rules',
    'Đến ngày 31/11/2025.',
    ['31/11', 'ngày "31/11/2025" viết khác kiểu chung hoặc không có thật', 'như 05/11/2025'],
    ['31/11', 'không biết đọc "31/11/2025" thế nào', 'viết ngày có thật'],
  ),
  ...[
    'Hãy bấm Tán thành',
    'Mọi người hãy chọn Tán thành',
    'Bà con nên chọn nút Đồng ý',
    'Bấm Tán thành để ủng hộ',
    'Toàn dân tán thành dự thảo',
    'Xin mời bà con chọn Không tán thành',
    'Đề nghị tán thành',
    'Vào VNeID nhấn ô "Đồng ý"',
  ].map((text) =>
    slogan(`telling people what to press is refused: ${text}`, text, [
      'bảo người đọc bấm lựa chọn nào (quy tắc trung-lap',
      'đọc rồi tự chọn',
    ]),
  ),
  sms('telling people what to press is refused without accents too', 'Moi nguoi hay chon Dong y', [
    '"Moi nguoi hay chon Dong y" bảo người đọc bấm lựa chọn nào',
    'đọc rồi tự chọn',
  ]),
  script(
    'telling people what to press is refused where it stands',
    'Kính thưa bà con.\n\nXin hãy bấm Tán thành.',
    ['Xin hãy', 'bảo người đọc bấm lựa chọn nào', 'đọc rồi tự chọn'],
  ),
  [
    'the options of the app count in their own words',
    (draft) => {
      draft.replace(CAMPAIGN, optionLabel(draft.text(CAMPAIGN)), 'label: Nhất trí hoàn toàn');
      draft.replace(SLOGANS, TEXT, 'text: Hãy chọn Nhất trí hoàn toàn');
    },
    [at(SLOGANS, 'text: Hãy chọn', 'bảo người đọc bấm lựa chọn nào', 'đọc rồi tự chọn')],
  ],
  [
    'a private number in a slogan is refused with its rule',
    (draft) => draft.replace(SLOGANS, 'Khau hieu goi y vi du', 'Goi 0900 000 000'),
    [
      at(
        SLOGANS,
        '0900 000 000',
        /giống số di động cá nhân \(quy tắc so-di-dong; nguồn: /,
        'bỏ số này',
      ),
    ],
  ],
  [
    'a corrected slogan says what it was corrected to',
    (draft) => draft.append(SLOGANS, '    status: corrected\n'),
    [
      at(
        SLOGANS,
        'status: corrected',
        'câu đã sửa mà không ghi sửa thành câu nào',
        'thêm replacedBy',
      ),
    ],
  ],
  [
    'a slogan that has another in its place is not in force',
    (draft) => draft.append(SLOGANS, '    replacedBy: cau-chinh-thuc\n'),
    [at(SLOGANS, 'replacedBy:', 'mà vẫn ghi là đang dùng', 'thêm status: corrected')],
  ],
  [
    'a slogan does not replace itself',
    (draft) => draft.append(SLOGANS, '    status: corrected\n    replacedBy: cau-goi-y\n'),
    [at(SLOGANS, 'replacedBy:', 'câu tự thay thế chính nó', 'mã của câu thay thế')],
  ],
  [
    'a sender’s name carriers refuse is refused',
    (draft) => draft.replace(SITE, '  email: van', '  brandname: Cơ quan ví dụ\n  email: van'),
    [at(SITE, 'brandname: Cơ', 'nhà mạng từ chối', 'nhiều nhất 11 ký tự')],
  ],
]);

/** The line of the first option's label in the fixture. */
function optionLabel(campaign: string): string {
  return /options:\n\s+- (label: .*)/.exec(campaign)?.[1] ?? 'label:';
}

/** Words that are fine, and near to what is not. */
export const FINE_WORDS = [
  'Tán thành, không tán thành hay đồng ý một phần, bạn tự chọn.',
  'Bà con tự chọn Tán thành hoặc Không tán thành.',
  'Chọn Không tán thành thì viết ý kiến vào ô bên dưới.',
  'Đọc dự thảo rồi bấm Góp ý, tự chọn ý kiến của mình.',
  'UBND xã mời bà con góp ý đến hết ngày 15/11/2025.',
  'Gọi 1900.0368 khi cần giúp.',
];
