import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node } from 'yaml';

/** A thing of YAML that content files do without. */
interface Beyond {
  /** Where it stands in the text; from 0. */
  offset: number;
  message: string;
  remedy: string;
}

/** Longest text of a file in YAML, or of the head of a Markdown file; the longest of ours has 16,000. */
export const MOST_YAML = 250_000;

/** Lists and groups within each other; the schemas have seven. */
const MOST_DEPTH = 20;

const REPEATS = {
  message: 'dấu & và * ở đầu giá trị là cách chép lại của YAML, không dùng ở đây',
  remedy: 'chép hẳn nội dung vào chỗ này; câu bắt đầu bằng & hoặc * thì đặt trong "…"',
};
const MERGES = {
  message: 'tên trường << không dùng ở đây',
  remedy: 'chép hẳn các trường vào chỗ này',
};
const TAGS = {
  message: 'dấu ! ở đầu giá trị là cách ghi kiểu của YAML, không dùng ở đây',
  remedy: 'bỏ dấu ! và chữ liền sau nó; câu bắt đầu bằng ! thì đặt trong "…"',
};
const DIRECTIVES = {
  message: 'dòng bắt đầu bằng % không dùng ở đây',
  remedy: 'xóa dòng này và dòng --- ngay dưới nó',
};
const KEYS = { message: 'tên trường phải là một chữ', remedy: 'viết "tên: nội dung"' };
const TWICE = { message: 'trường này đã có ở trên', remedy: 'xóa một trong hai dòng trùng tên' };
const DEEP = {
  message: 'các mục lồng vào nhau quá sâu',
  remedy: 'xem lại chỗ thụt đầu dòng; so với tệp khác cùng loại',
};

/**
 * Finds what readers of YAML take in different ways or may grow without end: references to other
 * places, types, merged and repeated fields, endless nesting. Content files are plain data without.
 * @param document parsed without errors
 */
export function beyondPlainData(document: Document.Parsed): Beyond[] {
  const found: Beyond[] = [];
  const add = (node: { range?: readonly number[] | null } | null, words: Omit<Beyond, 'offset'>) =>
    found.push({ offset: node?.range?.[0] ?? 0, ...words });

  const { yaml, tags } = document.directives;
  if (yaml.explicit === true || Object.keys(tags).length > 1) add(null, DIRECTIVES);
  visit(document, {
    Node(_, node: Node, path) {
      if (isAlias(node)) add(node, REPEATS);
      else if ('anchor' in node && node.anchor !== undefined) add(node, REPEATS);
      if (node.tag !== undefined) add(node, TAGS);
      if (!isCollection(node)) return undefined;
      if (path.length > 2 * MOST_DEPTH) {
        add(node, DEEP);
        return visit.SKIP;
      }
      if (isMap(node)) checkKeys(node.items.map(({ key }) => key as Node | null));
      return undefined;
    },
  });
  return found;

  function checkKeys(keys: readonly (Node | null)[]): void {
    const known = new Set<string>();
    for (const key of keys) {
      const value: unknown = isScalar(key) ? key.value : null;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        add(key, KEYS);
        continue;
      }
      const name = String(value);
      if (name === '<<') add(key, MERGES);
      else if (known.has(name)) add(key, TWICE);
      known.add(name);
    }
  }
}
