import { cases, onLine, type Case } from '../expected.ts';
import { GUIDE, OWN_GUIDE } from '../files.ts';

/** Any picture will do. */
const PICTURE = '<Picture of="cho" />';

/** The tags of a guide. */
export const guides = cases([
  [
    '<Step> outside <Steps> is refused',
    (draft) => draft.append(GUIDE, '\n<Step title="Lạc">\n\nLạc chỗ.\n\n</Step>\n'),
    [
      onLine(GUIDE, '<Step title="Lạc">', '<Step> nằm sai chỗ', 'chỉ đặt <Step> trong <Steps>'),
      onLine(GUIDE, '<Step title="Lạc">', 'bước này chưa có hình', 'mỗi bước đúng một hình'),
    ],
  ],
  [
    '<Steps> without any step are refused',
    (draft) => draft.append(GUIDE, '\nThêm:\n\n<Steps start="2"> </Steps>\n'),
    [
      onLine(
        GUIDE,
        '<Steps start="2"> </Steps>',
        '<Steps> chưa có bước nào',
        'thêm ít nhất một <Step title="…">',
      ),
    ],
  ],
  [
    'a guide without steps is refused',
    (draft) => draft.write(GUIDE, `${draft.text(GUIDE).split('\n\n<Steps>')[0]}\nChỉ có lời.\n`),
    [onLine(GUIDE, 'Chỉ có lời.', 'hướng dẫn chưa có các bước', 'thêm <Steps>')],
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
    [onLine(GUIDE, '<iframe', 'thẻ <iframe> không dùng được', 'chỉ dùng: Steps, Step, Screen')],
  ],
  [
    'a remark written <!-- … --> is refused: guides cannot hold it',
    (draft) => draft.replace(GUIDE, 'Tìm tên', '<!-- nháp --> Tìm tên'),
    [onLine(GUIDE, '<!-- nháp', 'không dùng được', 'chỉ dùng: Steps')],
  ],
  [
    'a brace is refused: guides read it as code',
    (draft) => draft.replace(GUIDE, 'Tìm tên', 'Tìm {tên}'),
    [
      onLine(
        GUIDE,
        'Tìm {tên}',
        'dấu { hoặc } không dùng được trong hướng dẫn',
        'viết lại câu, bỏ dấu ngoặc nhọn',
      ),
    ],
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
    'a hard word the glossary does not explain is refused with the ones it does',
    (draft) =>
      draft.replace(
        GUIDE,
        'Tìm tên',
        'Tìm <Term id="tu-la">từ lạ</Term>, <Term id="tu-khac">tên</Term>',
      ),
    [
      onLine(
        GUIDE,
        '<Term id="tu-la">',
        'không có từ khó nào mang mã "tu-la"',
        'chọn: tu-vi-du, tu-khac',
      ),
    ],
  ],
  [
    'a hard word marked without saying which is refused',
    (draft) => draft.replace(GUIDE, 'Tìm tên', 'Tìm <Term>tên</Term>'),
    [onLine(GUIDE, '<Term>', 'thẻ <Term> thiếu id="…"', 'viết <Term id="…">')],
  ],
  [
    'the helpline left open is refused',
    (draft) => draft.replace(OWN_GUIDE, '<Helpline />', '<Helpline>'),
    [onLine(OWN_GUIDE, '<Helpline>', 'thẻ <Helpline> phải tự đóng', 'viết <Helpline … />')],
  ],
  [
    'words that stand between the steps are refused with the place for them',
    (draft) => draft.replace(GUIDE, '</Steps>', 'Lời lạc.\n\n</Steps>'),
    [
      onLine(
        GUIDE,
        'Lời lạc.',
        'có chữ nằm thẳng trong <Steps>',
        'đưa chữ vào trong <Step>, hoặc ra ngoài <Steps>',
      ),
    ],
  ],
  [
    'a step without a picture is refused',
    (draft) => draft.replace(GUIDE, '<Picture of="kho-ung-dung" />', ''),
    [
      onLine(
        GUIDE,
        '<Step title="Mở kho ứng dụng">',
        'bước này chưa có hình',
        'mỗi bước đúng một hình: <Screen title="…"> (màn hình) hoặc <Picture of="…" />',
      ),
    ],
  ],
  [
    'a step with two pictures is refused',
    (draft) =>
      draft.replace(
        GUIDE,
        '<Picture of="kho-ung-dung" />',
        '<Picture of="cho" />\n<Picture of="cho" />',
      ),
    [onLine(GUIDE, '<Step title', 'bước này có nhiều hình', 'mỗi bước đúng một hình')],
  ],
  [
    'a drawing nobody made is refused with the ones there are',
    (draft) => draft.replace(GUIDE, 'of="kho-ung-dung"', 'of="may-bay"'),
    [onLine(GUIDE, '<Picture', 'không có hình nào mang mã "may-bay"', 'chọn: the-can-cuoc')],
  ],
  [
    'a screen with two places to tap is refused',
    (draft) =>
      draft.replace(
        OWN_GUIDE,
        '<Icon target>Ví dụ</Icon>',
        '<Row target>Một</Row>\n<Row target>Hai</Row>',
      ),
    [
      onLine(
        OWN_GUIDE,
        '<Row target>Hai',
        'màn hình này có nhiều chỗ được đánh dấu',
        'giữ một chữ target',
      ),
    ],
  ],
  [
    'marking one option of the app is refused: all have equal weight',
    (draft) =>
      draft.replace(
        OWN_GUIDE,
        '<Icon target>Ví dụ</Icon>',
        '<Choices>\n<Choice target>Một</Choice>\n<Choice>Hai</Choice>\n</Choices>',
      ),
    [onLine(OWN_GUIDE, '<Choice target>', 'thẻ <Choice> không có target', 'viết <Choice>')],
  ],
  [
    'a part of a screen outside a screen is refused',
    (draft) => draft.append(GUIDE, '\n<Banner>Lạc</Banner>\n'),
    [onLine(GUIDE, '<Banner>', '<Banner> nằm sai chỗ', 'chỉ đặt <Banner> trong <Screen>')],
  ],
  [
    'a second list of steps that does not say how it counts is refused',
    (draft) =>
      draft.append(GUIDE, `\n<Steps>\n\n<Step title="Nữa">\n\n${PICTURE}\n\n</Step>\n\n</Steps>\n`),
    [
      onLine(
        GUIDE,
        '<Steps>\n\n<Step title="Nữa">',
        '<Steps> thứ hai trở đi cần nói rõ là nối tiếp hay là cách khác',
        'nối tiếp thì viết <Steps start="2">',
      ),
    ],
  ],
  [
    'a list of steps that goes on with the wrong number is refused',
    (draft) =>
      draft.append(
        GUIDE,
        `\n<Steps start="5">\n\n<Step title="Nữa">\n\n${PICTURE}\n\n</Step>\n\n</Steps>\n`,
      ),
    [onLine(GUIDE, '<Steps start="5">', 'start="5" không nối với bước trước', 'viết start="2"')],
  ],
  ...(
    [
      ['<Button target set:html="><b>x</b>">Gửi</Button>', 'không có set:html', 'chỉ dùng: target'],
      ['<Button target="x">Gửi</Button>', 'chữ target không có giá trị', 'viết <Button target>'],
      ['<Button {...ten}>Gửi</Button>', 'có giá trị nằm trong dấu { }', 'ngoặc kép thẳng'],
      ['<Button target={1}>Gửi</Button>', 'có giá trị nằm trong dấu { }', 'ngoặc kép thẳng'],
      ['<Button client:load>Gửi</Button>', 'không có client:load', 'chỉ dùng: target'],
      ['<Button is:raw>Gửi</Button>', 'không có is:raw', 'chỉ dùng: target'],
      ['<Button onclick="a()">Gửi</Button>', 'không có onclick', 'chỉ dùng: target'],
      ['<Button style="top:0">Gửi</Button>', 'không có style', 'chỉ dùng: target'],
      ['<Button target target>Gửi</Button>', 'có target hai lần', 'giữ lại một'],
      ['<constructor>x</constructor>', '<constructor> không dùng được', 'chỉ dùng: Steps'],
      ['<__proto__>x</__proto__>', '<__proto__> không dùng được', 'chỉ dùng: Steps'],
      ['<script>a()</script>', '<script> không dùng được', 'chỉ dùng: Steps'],
      ['<a href="/">x</a>', '<a> không dùng được', 'chỉ dùng: Steps'],
      ['<svg:a>x</svg:a>', '<svg:a> không dùng được', 'chỉ dùng: Steps'],
      ['<Astro.self />', '<Astro.self> không dùng được', 'chỉ dùng: Steps'],
      ['<></>', '<> không dùng được', 'chỉ dùng: Steps'],
      ['<Row target=“x”>Gửi</Row>', 'thẻ <Row> viết sai', 'ngoặc kép thẳng'],
    ] as const
  ).map(([part, message, remedy]): Case => [
    `${part} is refused on a screen`,
    (draft) => draft.replace(OWN_GUIDE, '<Icon target>Ví dụ</Icon>', `<Blank />\n${part}`),
    [onLine(OWN_GUIDE, part, message, remedy)],
  ]),
  ...(
    [
      [
        'export const a = 1',
        'bắt đầu bằng "export" sẽ bị hiểu là mã lệnh',
        'bắt đầu bằng chữ khác',
      ],
      ['{process.exit(0)}', 'dấu { hoặc } không dùng được', 'bỏ dấu ngoặc nhọn'],
      ['`code`', 'đoạn mã lệnh', 'bỏ dấu `'],
      ['> Trích', 'kiểu trình bày này không dùng được', 'chỉ dùng: đoạn văn'],
      ['# Tiêu đề', 'tiêu đề cấp 1 không dùng được', 'viết ##'],
      ['![a](/a.png)', 'không chèn hình được', 'bỏ hình này'],
      ['Lời <Next>lạc</Next>', '<Next> nằm giữa câu', 'trên một dòng riêng'],
      ['[<Term id="tu-vi-du">từ</Term>](/a/)', 'nằm trong một đường dẫn khác', 'tách ra'],
    ] as const
  ).map(([words, message, remedy]): Case => [
    `${words} is refused in a step`,
    (draft) => draft.replace(GUIDE, '<Picture of="kho-ung-dung" />', `${PICTURE}\n\n${words}`),
    [onLine(GUIDE, words, message, remedy)],
  ]),
]);
