import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';

/**
 * Checks that a replaced slogan names another one of the same file, and says that it is no longer in
 * force; a corrected one says what it was corrected to.
 */
export function checkSlogans(entries: Entries): Problem[] {
  return [...lostReplacements(entries), ...halfReplaced(entries)];
}

function halfReplaced(entries: Entries): Problem[] {
  return entries.slogans.flatMap(({ parsed }) =>
    valuesAt(parsed.data, ['slogans', '*']).flatMap(({ path, value }) => {
      const field = (name: string): string | null => textAt(value, [name]);
      const [status, replacedBy] = [field('status') ?? 'in-force', field('replacedBy')];
      const at = (name: string) => ({ file: parsed.file, ...parsed.at([...path, name]) });
      if (status === 'corrected' && replacedBy === null)
        return [
          {
            ...at('status'),
            message: 'câu đã sửa mà không ghi sửa thành câu nào',
            remedy:
              'thêm replacedBy là mã của câu thay thế; câu bị bỏ hẳn thì ghi status: withdrawn',
          },
        ];
      if (replacedBy !== null && status === 'in-force')
        return [
          {
            ...at('replacedBy'),
            message: `câu đã có câu thay thế "${replacedBy}" mà vẫn ghi là đang dùng`,
            remedy: 'thêm status: corrected, hoặc bỏ dòng replacedBy',
          },
        ];
      if (replacedBy !== null && replacedBy === field('id'))
        return [
          {
            ...at('replacedBy'),
            message: 'câu tự thay thế chính nó',
            remedy: 'ghi mã của câu thay thế, hoặc bỏ dòng replacedBy',
          },
        ];
      return [];
    }),
  );
}

function lostReplacements(entries: Entries): Problem[] {
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
