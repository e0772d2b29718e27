import { cases, onLine } from '../expected.ts';
import { GUIDE, OWN_GUIDE } from '../files.ts';

/** The tags of a guide. */
export const guides = cases([
  [
    '<Step> outside <Steps> is refused',
    (draft) => draft.append(GUIDE, '\n<Step title="Lạc">\n\nLạc chỗ.\n\n</Step>\n'),
    [
      onLine(
        GUIDE,
        '<Step title="Lạc">',
        '<Step> nằm ngoài <Steps>',
        'đặt mọi <Step> giữa <Steps> và </Steps>',
      ),
    ],
  ],
  [
    '<Steps> without any step are refused',
    (draft) => draft.append(GUIDE, '\nThêm:\n\n<Steps> </Steps>\n'),
    [
      onLine(
        GUIDE,
        '<Steps> </Steps>',
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
    [
      onLine(
        GUIDE,
        '<iframe',
        'thẻ <iframe src="/a"> không dùng được',
        'chỉ dùng: Steps, Step, Uncertain, Term, Helpline, Period',
      ),
    ],
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
]);
