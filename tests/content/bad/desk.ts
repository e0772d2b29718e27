import { at, cases, ofFile } from '../expected.ts';
import { CAMPAIGN, DIRECTIVE } from '../files.ts';

const ROLES = 'roles.yaml';
const AUDIENCES = 'audiences.yaml';

/** Who has tasks, deadlines and reports, and where a directive says so. */
export const desk = cases([
  [
    'a deadline for a group nobody named is refused',
    (draft) => draft.replace(DIRECTIVE, 'audience: officials', 'audience: youth'),
    [
      at(
        DIRECTIVE,
        'audience: youth',
        'không có nhóm nào mang mã "youth"',
        'chọn một trong: public, officials; hoặc thêm vào audiences.yaml',
      ),
    ],
  ],
  [
    'groups without the public are refused',
    (draft) =>
      draft
        .replace(AUDIENCES, 'id: public', 'id: people')
        .replace(CAMPAIGN, 'audience: public', 'audience: people'),
    [
      at(AUDIENCES, 'audiences:', 'chưa có nhóm người dân', 'thêm một mục với id: public'),
      at(CAMPAIGN, 'deadlines:', 'chưa có thời hạn cho người dân', 'audience: public'),
    ],
  ],
  [
    'a group that is part of itself is refused',
    (draft) => draft.append(AUDIENCES, '    partOf: officials\n'),
    [at(AUDIENCES, 'partOf: officials', 'đi vòng về chính nó', 'bỏ partOf ở nhóm rộng nhất')],
  ],
  [
    'a task of a role nobody named is refused',
    (draft) => draft.replace(DIRECTIVE, 'roles: [vai-vi-du]\n    asks', 'roles: [la]\n    asks'),
    [
      at(
        DIRECTIVE,
        'la]',
        'không có vai nào mang mã "la"',
        'chọn một trong: vai-vi-du; hoặc thêm vào roles.yaml',
      ),
    ],
  ],
  [
    'a role at the address of another page is refused',
    (draft) => draft.append(ROLES, '  - id: bao-cao\n    name: Vai khác\n'),
    [at(ROLES, 'id: bao-cao', 'mã này là địa chỉ của trang khác', 'đặt mã khác')],
  ],
  [
    'a task that nothing serves needs a reason',
    (draft) => draft.replace(DIRECTIVE, '    served: [guides]\n', ''),
    [
      at(
        DIRECTIVE,
        'paragraph: Mục 1\n    who: Đơn vị ví dụ\n    roles: [vai-vi-du]\n    asks',
        'chưa nói trang này giúp gì',
        'thêm served',
      ),
    ],
  ],
  [
    'a report at an hour that does not exist is refused',
    (draft) => draft.replace(DIRECTIVE, "hour: '10:00'", "hour: '10h'"),
    [at(DIRECTIVE, "hour: '10h'", 'không phải giờ trong ngày', 'viết như "15:00"')],
  ],
  [
    'a report that goes down the chain is refused',
    (draft) => draft.replace(DIRECTIVE, 'from: quarter', 'from: province'),
    [
      at(
        DIRECTIVE,
        'paragraph: Mục 1\n    who: Đơn vị ví dụ\n    roles: [vai-vi-du]\n    from',
        'báo cáo đi từ cấp dưới lên cấp trên',
        'xem lại from và toLevel',
      ),
    ],
  ],
  [
    'a report owed once needs its day',
    (draft) => draft.replace(DIRECTIVE, 'period: daily', 'period: once'),
    [
      at(
        DIRECTIVE,
        'paragraph: Mục 1\n    who: Đơn vị ví dụ\n    roles: [vai-vi-du]\n    from',
        'chỉ báo cáo một lần (once) mới có ngày',
        'ghi before hoặc through',
      ),
    ],
  ],
  [
    'a fact at a paragraph the list lacks is refused',
    (draft) => draft.replace(DIRECTIVE, 'Mục 1\n    audience', 'Mục 9\n    audience'),
    [at(DIRECTIVE, 'paragraph: Mục 9', 'chỗ "Mục 9" không có trong mục paragraphs', 'viết đúng')],
  ],
  [
    'the old list of tasks is refused, with the fields there are',
    (draft) => draft.replace(DIRECTIVE, 'targets: []', 'tasks: []\ntargets: []'),
    [at(DIRECTIVE, 'tasks: []', 'trường "tasks" không có trong mẫu', /paragraphs/)],
  ],
  ...[ROLES, AUDIENCES].map((file): Parameters<typeof cases>[0][number] => [
    `a missing ${file} is named`,
    (draft) => draft.remove(file),
    [ofFile(file, 'thiếu tệp này', 'lấy lại tệp từ bản trước')],
  ]),
]);
