import type { DataPath } from '../data-path.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';

type Collection =
  | 'guides'
  | 'directives'
  | 'campaigns'
  | 'supportPoints'
  | 'boards'
  | 'audiences'
  | 'roles';

/** Which fields name an entry of which collection. The schema says what they look like; this, where they lead. */
const REFERENCES: {
  from: (keyof Entries)[];
  pattern: string[];
  to: Collection;
}[] = [
  { from: ['site'], pattern: ['accountGuides', '*'], to: 'guides' },
  { from: ['campaigns'], pattern: ['guides', '*'], to: 'guides' },
  { from: ['guides'], pattern: ['next', '*'], to: 'guides' },
  { from: ['stuck'], pattern: ['ways', '*', 'guides', '*'], to: 'guides' },
  { from: ['campaigns'], pattern: ['directives', '*'], to: 'directives' },
  {
    from: ['provinces', 'communes'],
    pattern: ['campaigns', '*', 'directives', '*'],
    to: 'directives',
  },
  { from: ['codes'], pattern: ['campaign'], to: 'campaigns' },
  { from: ['corrections'], pattern: ['corrections', '*', 'campaign'], to: 'campaigns' },
  { from: ['codes'], pattern: ['point'], to: 'supportPoints' },
  { from: ['supportPoints'], pattern: ['campaigns', '*'], to: 'campaigns' },
  { from: ['supportPoints'], pattern: ['movedTo'], to: 'supportPoints' },
  { from: ['provinces', 'communes'], pattern: ['standardBoards', '*'], to: 'boards' },
  { from: ['campaigns', 'directives'], pattern: ['deadlines', '*', 'audience'], to: 'audiences' },
  {
    from: ['provinces', 'communes'],
    pattern: ['campaigns', '*', 'deadlines', '*', 'audience'],
    to: 'audiences',
  },
  { from: ['audiences'], pattern: ['audiences', '*', 'partOf'], to: 'audiences' },
  { from: ['directives'], pattern: ['paragraphs', '*', 'roles', '*'], to: 'roles' },
  { from: ['directives'], pattern: ['reports', '*', 'roles', '*'], to: 'roles' },
];

const NAMES: Record<Collection, string> = {
  guides: 'hướng dẫn',
  directives: 'văn bản',
  campaigns: 'đợt lấy ý kiến',
  supportPoints: 'điểm hỗ trợ',
  boards: 'cỡ màn hình chung',
  audiences: 'nhóm',
  roles: 'vai',
};

/** Whose entries stand together in one file. */
const FILE_OF: Partial<Record<Collection, string>> = {
  boards: 'boards.yaml',
  audiences: 'audiences.yaml',
  roles: 'roles.yaml',
};

/**
 * Finds references to entries that do not exist.
 * @param entries all entries; a faulty file still counts as existing
 */
export function checkReferences(entries: Entries): Problem[] {
  const ids: Record<Collection, string[]> = {
    guides: entries.guides.map(({ id }) => id),
    directives: entries.directives.map(({ id }) => id),
    campaigns: entries.campaigns.map(({ id }) => id),
    // A row of a table is named by its first cell.
    supportPoints: entries.supportPoints.flatMap(({ parsed }) => textAt(parsed.data, ['id']) ?? []),
    boards: listedIds(entries.boards, 'boards'),
    audiences: listedIds(entries.audiences, 'audiences'),
    roles: listedIds(entries.roles, 'roles'),
  };
  // A file that is missing or cannot be read does not tell what is in it.
  const isUnread = (to: Collection): boolean =>
    (to in FILE_OF && entries[to].length === 0) ||
    ((to === 'supportPoints' || to in FILE_OF) &&
      entries[to].some(({ parsed }) => parsed.data === undefined));
  const problems: Problem[] = [];
  const check = (entry: Entry<unknown>, found: ReturnType<typeof valuesAt>, to: Collection) => {
    for (const { path, value } of found) {
      if (typeof value !== 'string' || ids[to].includes(value)) continue;
      problems.push({
        file: entry.parsed.file,
        ...entry.parsed.at(path),
        message: `không có ${NAMES[to]} nào mang mã "${value}"`,
        remedy: `chọn một trong: ${ids[to].join(', ')}; hoặc ${to in FILE_OF ? `thêm vào ${FILE_OF[to] ?? ''}` : 'tạo tệp còn thiếu'}`,
      });
    }
  };
  for (const { from, pattern, to } of REFERENCES) {
    if (isUnread(to)) continue;
    for (const collection of from) {
      for (const entry of entries[collection]) {
        check(entry, valuesAt(entry.parsed.data, pattern), to);
      }
    }
  }
  for (const entry of Object.values(entries).flat() as Entry<unknown>[]) {
    check(entry, directivesOfSources(entry.parsed.data), 'directives');
  }
  for (const entry of [...entries.provinces, ...entries.communes]) {
    for (const { path } of valuesAt(entry.parsed.data, ['campaigns', '*'])) {
      const campaign = String(path.at(-1));
      if (ids.campaigns.includes(campaign)) continue;
      problems.push({
        file: entry.parsed.file,
        ...entry.parsed.at(path),
        message: `không có ${NAMES.campaigns} nào mang mã "${campaign}"`,
        remedy: `chọn một trong: ${ids.campaigns.join(', ')}`,
      });
    }
  }
  return problems;
}

/** The ids in the one list of a file. */
const listedIds = (files: readonly Entry<unknown>[], list: string): string[] =>
  files.flatMap(({ parsed }) =>
    valuesAt(parsed.data, [list, '*', 'id']).map(({ value }) => String(value)),
  );

/** Any `directive:` inside any `sources:` list, however deep it stands; rows of tables are flat. */
function directivesOfSources(data: unknown, above: DataPath = []): ReturnType<typeof valuesAt> {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    const path = [...above, Array.isArray(data) ? Number(name) : name];
    const own = name === 'sources' ? valuesAt(value, ['*', 'directive']) : [];
    return [
      ...own.map((one) => ({ ...one, path: [...path, ...one.path] })),
      ...directivesOfSources(value, path),
    ];
  });
}
