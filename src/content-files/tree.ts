import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { Problem } from './problem.ts';
import { LINK, NO_FILE, readContentFile } from './read-file.ts';

/** A file of the content folder, read as text. */
export interface ContentFile {
  /** Path for reports, with `/`: `content/campaigns/dai-hoi-xiv/campaign.yaml`. */
  file: string;
  /**
   * Parts of the path below the content folder: `['campaigns', 'dai-hoi-xiv', 'campaign.yaml']`.
   */
  parts: string[];
  /** Without byte order mark, lines parted by "\n". */
  text: string;
}

/** Every path an editor may use; `*` stands for an id. */
const KNOWN_PATHS = [
  'site.yaml',
  'boards.yaml',
  'audiences.yaml',
  'roles.yaml',
  'glossary.yaml',
  'synonyms.yaml',
  'tasks.yaml',
  'stuck.yaml',
  'corrections.yaml',
  'instances.yaml',
  'registers/*.csv',
  'codes.csv',
  'codes.lock',
  'README.md',
  'campaigns/*/campaign.yaml',
  'campaigns/*/slogans.yaml',
  'campaigns/*/scripts/*.md',
  'campaigns/*/guides/*.mdx',
  'guides/*.mdx',
  'directives/*.md',
  'localities/*/province.yaml',
  'localities/*/support-points.csv',
  'localities/*/*.yaml',
  'units/provinces.csv',
  'units/communes.csv',
  'units/old_to_new.csv',
].map(
  (path) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9]+(-[a-z0-9]+)*')}$`),
);

const REQUIRED = [
  'site.yaml',
  'boards.yaml',
  'audiences.yaml',
  'roles.yaml',
  'glossary.yaml',
  'codes.csv',
  'codes.lock',
  'units/provinces.csv',
  'units/communes.csv',
  'units/old_to_new.csv',
];

/** Whatever stands in a folder but the folders themselves; none is entered through a link. */
function entriesBelow(folder: string, shown: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? entriesBelow(join(folder, entry.name), `${shown}/${entry.name}`, problems)
        : [entry],
    );
  } catch {
    problems.push({
      file: shown,
      line: 1,
      message: 'không mở được thư mục này',
      remedy: 'xem lại quyền đọc và tên của thư mục',
    });
    return [];
  }
}

const isDraft = (name: string): boolean => name.startsWith('_');

/**
 * The drafts of a content folder: they are not published, and the check leaves them out.
 * @param contentDir absolute or relative to the project
 * @returns paths below it, with `/`
 */
export function draftsIn(contentDir: string): string[] {
  if (!existsSync(contentDir)) return [];
  return entriesBelow(contentDir, contentDir, [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep))
    .filter((parts) => parts.some(isDraft))
    .map((parts) => parts.join('/'))
    .sort();
}

/**
 * Reads the content folder. A file of no collection is reported, never silently dropped.
 * A file or folder whose name begins with "_" is a draft: it is left out.
 * @param contentDir absolute or relative to the project
 * @param withDrafts reads drafts as if they were published
 */
export function readTree(
  contentDir: string,
  problems: Problem[],
  withDrafts = false,
): ContentFile[] {
  const shown = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  if (!existsSync(contentDir)) {
    problems.push({
      file: shown,
      line: 1,
      message: 'không tìm thấy thư mục nội dung',
      remedy: 'xem lại biến CONTENT_DIR; mặc định là "content"',
    });
    return [];
  }
  const files: ContentFile[] = [];
  for (const entry of entriesBelow(contentDir, shown, problems)) {
    const path = join(entry.parentPath, entry.name);
    const written = relative(contentDir, path).split(sep);
    const file = `${shown}/${written.join('/')}`;
    if (!entry.isFile()) {
      problems.push({ file, line: 1, ...(entry.isSymbolicLink() ? LINK : NO_FILE) });
      continue;
    }
    if (entry.name.startsWith('.') || (!withDrafts && written.some(isDraft))) continue;
    const parts = written.map((part) => part.replace(/^_/, ''));
    if (!KNOWN_PATHS.some((known) => known.test(parts.join('/')))) {
      problems.push({
        file,
        line: 1,
        message: 'tệp này không đúng chỗ hoặc tên tệp có chữ hoa, dấu, khoảng trắng',
        remedy:
          'đặt tên chỉ gồm chữ thường không dấu, số, gạch nối; xem cây thư mục trong content/README.md',
      });
      continue;
    }
    const read = readContentFile(path);
    if (!(read instanceof Uint8Array)) problems.push({ file, line: 1, ...read });
    else files.push({ file, parts, text: decodeText(file, read, problems) });
  }
  for (const required of REQUIRED) {
    if (files.some(({ parts }) => parts.join('/') === required)) continue;
    problems.push({
      file: `${shown}/${required}`,
      line: 1,
      message: 'thiếu tệp này',
      remedy: 'lấy lại tệp từ bản trước, hoặc chép từ thư mục content mẫu',
    });
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}
