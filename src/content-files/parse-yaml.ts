import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { DataPath } from './data-path.ts';
import type { Parsed } from './located.ts';
import { beyondPlainData, MOST_YAML } from './plain-yaml.ts';
import type { FilePosition, Problem } from './problem.ts';

/** What the YAML reader's own error codes mean to an editor. */
const YAML_ERRORS: Record<string, [message: string, remedy: string]> = {
  BAD_INDENT: ['thụt đầu dòng không thẳng hàng', 'cho các dòng cùng cấp thụt vào bằng nhau'],
  MULTILINE_IMPLICIT_KEY: ['dòng này thiếu dấu hai chấm hoặc dấu ngoặc', 'đặt cả câu trong "…"'],
  MULTIPLE_DOCS: [
    'có dòng --- hoặc ... chia tệp làm đôi',
    'xóa dòng đó; mỗi tệp chỉ có một phần, trong tệp .md và .mdx phần đầu nằm giữa hai dòng ---',
  ],
  RESOURCE_EXHAUSTION: [
    'các mục lồng vào nhau quá sâu',
    'xem lại chỗ thụt đầu dòng và các dấu [ {; so với tệp khác cùng loại',
  ],
  BAD_DQ_ESCAPE: [
    'dấu \\ trong ngoặc kép bị hiểu là ký hiệu đặc biệt',
    'bỏ dấu \\, hoặc dùng ngoặc đơn thay cho ngoặc kép',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['câu có dấu hai chấm mà không nằm trong ngoặc', 'đặt cả câu trong "…"'],
};

/**
 * Parses YAML, keeping the place of every value.
 * @param file path for the report
 * @param content YAML text
 * @param problems where syntax problems are added
 * @param firstLine the line the text starts at in its file (front matter starts later than line 1)
 * @returns the data, or `null` when the text is not YAML
 */
export function parseYaml(
  file: string,
  content: string,
  problems: Problem[],
  firstLine = 1,
): Parsed | null {
  if (content.length > MOST_YAML) {
    const message = `phần này dài ${content.length.toLocaleString('vi')} chữ, nhiều nhất ${MOST_YAML.toLocaleString('vi')}`;
    problems.push({ file, line: firstLine, message, remedy: 'chia ra nhiều tệp, hoặc bỏ bớt' });
    return null;
  }
  const lines = new LineCounter();
  // Repeated fields are found below, in time that does not grow with their square.
  const document = parseDocument(content, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const positionOf = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = document.errors;
  if (error) {
    // One slip makes many errors further down; only the first tells where it is. Tabs are reported
    // line by line by the raw checks.
    if (!/^ *\t/m.test(content)) {
      // The library has one code for all that is missing; which it is stands in its message alone.
      const quote = error.message.includes('quote') ? openQuote(content) : null;
      const [message, remedy] = wordsOf(error);
      problems.push({ file, ...positionOf(quote ?? error.pos[0]), message, remedy });
    }
    return null;
  }
  const beyond = beyondPlainData(document);
  for (const { offset, message, remedy } of beyond) {
    problems.push({ file, ...positionOf(offset), message, remedy });
  }
  if (beyond.length > 0) return null;
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  return {
    file,
    data: document.toJS() as unknown,
    at: (path) => positionOf(offsetOf(document.contents, path, pairs)),
  };
}

function wordsOf({
  code,
  message,
}: {
  code: string;
  message: string;
}): [message: string, remedy: string] {
  if (message.includes('quote'))
    return ['dấu ngoặc kép mở ra mà không đóng', 'thêm dấu đóng cuối câu'];
  if (code === 'MISSING_CHAR') {
    return ['dòng này thiếu dấu hai chấm sau tên trường', 'viết "tên: nội dung", có dấu hai chấm'];
  }
  return (
    YAML_ERRORS[code] ?? [
      'cú pháp YAML sai',
      'xem lại dấu hai chấm, dấu ngoặc và chỗ thụt đầu dòng; so với tệp khác cùng loại',
    ]
  );
}

/** Where a quote opens that its line does not close; the parser names only the end of the file. */
function openQuote(content: string): number | null {
  const found = /^(.*?(?:[:-]\s+))(["'])(?:(?!\2).)*$/m.exec(content);
  return found ? found.index + (found[1]?.length ?? 0) : null;
}

/** The fields of a group by name, listed once. */
function pairsIn(map: YAMLMap, known: WeakMap<YAMLMap, Map<string, Pair>>): Map<string, Pair> {
  const listed =
    known.get(map) ??
    new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  known.set(map, listed);
  return listed;
}

function offsetOf(
  root: Node | null,
  path: DataPath,
  pairs: WeakMap<YAMLMap, Map<string, Pair>>,
): number {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    const child: Pair | Node | undefined = isMap(node)
      ? pairsIn(node, pairs).get(String(part))
      : isSeq(node) && typeof part === 'number'
        ? (node.items[part] as Node | undefined)
        : undefined;
    if (child === undefined) break;
    const anchor = isPair(child) ? (child.key as Node) : child;
    offset = anchor.range?.[0] ?? offset;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}
