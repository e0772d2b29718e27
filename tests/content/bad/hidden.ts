import { at, cases, onLine, type Case } from '../expected.ts';
import { DIRECTIVE, GUIDE, POINTS, SCRIPT, SITE } from '../files.ts';

/** What nobody sees, by the name an editor is told. */
const HIDDEN: [letter: string, name: string][] = [
  ['\u202e', 'ký tự đảo chiều chữ (U+202E)'],
  ['\u2066', 'ký tự đảo chiều chữ (U+2066)'],
  ['\u200b', 'ký tự không có bề rộng (U+200B)'],
  ['\u00ad', 'ký tự không có bề rộng (U+00AD)'],
  ['\u0007', 'ký tự điều khiển (U+0007)'],
  ['\u001b', 'ký tự điều khiển (U+001B)'],
  ['\ufffe', 'ký tự ẩn (U+FFFE)'],
  ['\u3164', 'ký tự ẩn (U+3164)'],
  ['\u{e0041}', 'ký tự ẩn (U+E0041)'],
];

const prose = ([letter, name]: [string, string]): Case[] => [
  [
    `${name} is refused in a guide`,
    (draft) => draft.replace(GUIDE, 'Tìm tên', `Tìm t${letter}ên`),
    [onLine(GUIDE, `Tìm t${letter}ên`, `có ${name}`, 'gõ lại bằng tay')],
  ],
  [
    `${name} is refused in the title of a step`,
    (draft) => draft.replace(GUIDE, 'title="Mở kho', `title="Mở ${letter}kho`),
    [onLine(GUIDE, `title="Mở ${letter}kho`, `có ${name}`, 'gõ lại bằng tay')],
  ],
  [
    `${name} is refused in a field`,
    (draft) => draft.replace(SITE, 'Dấu hiệu ví dụ', `Dấu ${letter}hiệu ví dụ`),
    [at(SITE, `title: Dấu ${letter}hiệu`, `có ${name}`, 'gõ lại bằng tay')],
  ],
];

/** Characters nobody sees. */
export const hidden = cases([
  ...HIDDEN.flatMap(prose),
  [
    'one written as an entity is refused in a directive',
    (draft) => draft.replace(DIRECTIVE, 'nói về', 'nói&#x202e; về'),
    [onLine(DIRECTIVE, 'nói&#x202e;', 'U+202E', 'gõ lại bằng tay')],
  ],
  [
    'one written as an escape of YAML is refused',
    (draft) => draft.replace(SITE, 'Dấu hiệu ví dụ', '"Dấu \\u202e hiệu"'),
    [at(SITE, 'title: "Dấu', 'U+202E', 'gõ lại bằng tay')],
  ],
  [
    'half a character is refused',
    (draft) => draft.replace(SITE, 'Dấu hiệu ví dụ', '"Dấu \\ud800 hiệu"'),
    [at(SITE, 'title: "Dấu', 'U+D800', 'gõ lại bằng tay')],
  ],
  [
    'one in a script is refused',
    (draft) => draft.replace(SCRIPT, 'bà con', 'bà\u200b con'),
    [onLine(SCRIPT, 'bà\u200b con', 'U+200B', 'gõ lại bằng tay')],
  ],
  [
    'one in a cell of a table is refused',
    (draft) => draft.replace(POINTS, 'Điểm hỗ trợ ví dụ', 'Điểm hỗ\u200b trợ ví dụ'),
    [{ ...onLine(POINTS, 'Điểm hỗ\u200b', 'U+200B', 'gõ lại bằng tay'), column: 2 }],
  ],
  [
    'a private number written as entities is refused',
    (draft) => draft.replace(DIRECTIVE, 'nói về', '(&#48;900 000 000) nói về'),
    [onLine(DIRECTIVE, '&#48;900', 'giống số di động cá nhân', 'bỏ số này')],
  ],
  [
    'a private number in pieces is refused',
    (draft) => draft.replace(DIRECTIVE, 'nói về', '(0900 **000** 000) nói về'),
    [onLine(DIRECTIVE, '0900 **000**', 'giống số di động cá nhân', 'bỏ số này')],
  ],
]);
