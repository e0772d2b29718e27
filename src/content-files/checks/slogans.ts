import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/**
 * Checks that a replaced slogan names one of the same file.
 * @param entries all entries
 */
export function checkSlogans(entries: Entries): Problem[] {
  return entries.slogans.flatMap(({ parsed }) => {
    const ids = valuesAt(parsed.data, ['slogans', '*', 'id']).map(({ value }) => value);
    return valuesAt(parsed.data, ['slogans', '*', 'replacedBy'])
      .filter(({ value }) => !ids.includes(value))
      .map(({ path, value }) => ({
        file: parsed.file,
        ...parsed.at(path),
        message: `không có khẩu hiệu nào mang mã "${String(value)}" trong tệp này`,
        remedy: 'ghi mã của câu thay thế, hoặc bỏ dòng replacedBy',
      }));
  });
}
