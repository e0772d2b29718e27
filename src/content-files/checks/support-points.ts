import { oldEncodingOf, OLD_ENCODING_REMEDY } from '../../model/text/old-encoding.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { textAt } from './walk.ts';

/** Cells people read as sentences. */
const PROSE = ['name', 'area', 'address', 'runBy', 'bring', 'note', 'sourceTitle', 'approvedBy'];

/**
 * Checks support points across rows: no two of one name in a commune, since nobody
 * could tell them apart; no point that moved to itself; no text in an encoding before Unicode.
 */
export function checkSupportPoints(entries: Entries): Problem[] {
  const first = new Map<string, { file: string; line: number }>();
  return entries.supportPoints.flatMap(({ parsed }) => {
    const problems: Problem[] = [];
    const add = (field: string, message: string, remedy: string) =>
      problems.push({ file: parsed.file, ...parsed.at([field]), message, remedy });
    const cell = (field: string) => textAt(parsed.data, [field]);

    for (const field of PROSE) {
      const encoding = oldEncodingOf(cell(field) ?? '');
      if (encoding !== null)
        add(field, `chữ gõ bằng ${encoding}, không đọc được`, OLD_ENCODING_REMEDY);
    }
    const [unit, name, id] = [cell('unit'), cell('name'), cell('id')];
    if (id !== null && cell('movedTo') === id) {
      add('movedTo', 'điểm chuyển tới chính nó', 'ghi mã của điểm mới');
    }
    if (unit === null || name === null) return problems;
    const key = `${unit} ${comparable(name)}`;
    const earlier = first.get(key);
    if (earlier) {
      add(
        'name',
        `trong cùng xã, phường đã có điểm tên "${name}" ở ${earlier.file}:${earlier.line}`,
        'thêm khu phố, thôn vào tên; một điểm thì xóa một dòng',
      );
    } else first.set(key, { file: parsed.file, line: parsed.at(['name']).line });
    return problems;
  });
}
