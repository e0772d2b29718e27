import { comparable } from '../../model/text/vietnamese.ts';
import type { DataPath } from '../data-path.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

interface NamedEntry {
  entry: Entry<unknown>;
  path: DataPath;
  name: string;
}

/** Finds things that must be unique and are not: page titles, addresses, ids in lists, codes. */
export function checkDuplicates(entries: Entries): Problem[] {
  const titled = [...entries.campaigns, ...entries.guides, ...entries.directives];
  return [
    ...repeated(
      named(titled, ['title']),
      'tiêu đề',
      'mỗi trang cần một tiêu đề riêng; thêm nơi, năm hoặc việc',
    ),
    ...repeated(
      entries.guides.map((entry) => ({ entry, path: [], name: entry.id })),
      'địa chỉ hướng dẫn',
      'đổi tên một trong hai tệp; hướng dẫn chung và hướng dẫn của đợt dùng chung địa chỉ /huong-dan/',
    ),
    ...entries.slogans.flatMap((file) =>
      repeated(
        named([file], ['slogans', '*', 'id']),
        'mã khẩu hiệu',
        'đổi mã của một trong hai câu',
      ),
    ),
    ...repeated(
      named(entries.boards, ['boards', '*', 'id']),
      'mã màn hình',
      'đổi mã của một màn hình',
    ),
    // Every place numbers its own: the address of a local board begins with the place.
    ...[...entries.provinces, ...entries.communes].flatMap((file) =>
      repeated(
        [...named([file], ['standardBoards', '*']), ...named([file], ['boards', '*', 'id'])],
        'mã màn hình',
        'đổi mã của một màn hình',
      ),
    ),
    ...repeated(
      named(entries.audiences, ['audiences', '*', 'id']),
      'mã nhóm',
      'đổi mã của một nhóm',
    ),
    ...['province', 'url'].flatMap((field) =>
      repeated(
        named(entries.instances, ['provinces', '*', field]),
        field === 'url' ? 'địa chỉ trang tỉnh' : 'mã tỉnh',
        'mỗi tỉnh một trang, mỗi trang một tỉnh: xóa hoặc sửa một trong hai',
      ),
    ),
    ...repeated(named(entries.roles, ['roles', '*', 'id']), 'mã vai', 'đổi mã của một vai'),
    ...repeated(
      named(entries.glossary, ['terms', '*', 'id']),
      'mã từ khó',
      'đổi mã của một trong hai từ',
    ),
    ...repeated(
      [
        ...named(entries.glossary, ['terms', '*', 'term']),
        ...named(entries.glossary, ['terms', '*', 'also', '*']),
      ],
      'từ khó',
      'mỗi cách viết chỉ giải thích ở một chỗ; bỏ bớt một',
    ),
    ...repeated(
      [
        ...named(entries.stuck, ['questions', '*', 'id']),
        ...named(entries.stuck, ['ways', '*', 'id']),
      ],
      'mã câu hỏi, cách gỡ',
      'đổi mã của một trong hai mục',
    ),
    ...repeated(
      named(entries.corrections, ['corrections', '*', 'id']),
      'mã lần sửa',
      'đổi mã của một trong hai lần sửa',
    ),
    ...repeated(named(entries.supportPoints, ['id']), 'mã điểm hỗ trợ', 'đổi mã của một điểm'),
    ...repeated(
      named(entries.codes, ['code']),
      'mã bản in',
      'xóa dòng trùng vừa thêm; mã đã in không đổi được',
    ),
    ...repeated(
      named([...entries.provinces, ...entries.communes], ['unit']),
      'mã đơn vị hành chính',
      'mỗi đơn vị chỉ có một tệp; gộp hai tệp lại',
    ),
  ];
}

function named(entries: readonly Entry<unknown>[], pattern: string[]): NamedEntry[] {
  return entries.flatMap((entry) =>
    valuesAt(entry.parsed.data, pattern)
      .filter(({ value }) => typeof value === 'string')
      .map(({ path, value }) => ({ entry, path, name: String(value) })),
  );
}

function repeated(items: readonly NamedEntry[], what: string, remedy: string): Problem[] {
  const first = new Map<string, NamedEntry>();
  return items.flatMap((item) => {
    const key = comparable(item.name);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, item);
      return [];
    }
    const { file } = earlier.entry.parsed;
    const { line } = earlier.entry.parsed.at(earlier.path);
    return [
      {
        file: item.entry.parsed.file,
        ...item.entry.parsed.at(item.path),
        message: `${what} "${item.name}" đã có ở ${file}:${line}`,
        remedy,
      },
    ];
  });
}
