import { at, cases, type Case } from '../expected.ts';
import { DIRECTIVE, POINTS, SITE } from '../files.ts';

/** Accents as letters of their own, as some old keyboards type them. */
const nfd = (text: string) => text.normalize('NFD');

/** Accents typed as letters of their own. */
export const letters = cases([
  ...(
    [
      [SITE, 'Dấu hiệu ví dụ', 'ấu hiệu'],
      [DIRECTIVE, 'nói về việc thử', 'ói về'],
      [POINTS, 'Điểm hỗ trợ', 'ểm hỗ'],
    ] as const
  ).map(([file, text, from]): Case => [
    `accents typed as letters of their own (NFD) are refused in ${file}`,
    (draft) => draft.replace(file, text, nfd(text)),
    [at(file, nfd(from), 'chữ có dấu viết kiểu tổ hợp (NFD)', 'bộ gõ Unicode dựng sẵn (NFC)')],
  ]),
]);
