import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import type { DataPath, Parsed } from './located.ts';
import type { Position, Problem } from './problem.ts';

/** What the YAML reader's own error codes mean to an editor. */
const YAML_ERRORS: Record<string, [message: string, remedy: string]> = {
  TAB_AS_INDENT: ['thụt đầu dòng bằng phím Tab', 'thay Tab bằng hai dấu cách'],
  DUPLICATE_KEY: ['trường này đã có ở trên', 'xóa một trong hai dòng trùng tên'],
  BAD_INDENT: ['thụt đầu dòng không thẳng hàng', 'cho các dòng cùng cấp thụt vào bằng nhau'],
  MULTILINE_IMPLICIT_KEY: ['dòng này thiếu dấu hai chấm hoặc dấu ngoặc', 'đặt cả câu trong "…"'],
  MISSING_CHAR: ['thiếu một dấu (thường là dấu ngoặc kép đóng)', 'thêm dấu còn thiếu'],
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
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    const position = positionOf(error.pos[0]);
    // The raw checks already report tabs, for every line.
    if (error.code === 'TAB_AS_INDENT') continue;
    const [message, remedy] = YAML_ERRORS[error.code] ?? [
      'cú pháp YAML sai',
      'xem lại dấu hai chấm, dấu ngoặc và chỗ thụt đầu dòng; so với tệp khác cùng loại',
    ];
    problems.push({ file, ...position, message, remedy });
  }
  if (document.errors.length > 0) return null;
  return {
    file,
    data: document.toJS() as unknown,
    at: (path) => positionOf(offsetOf(document.contents, path)),
  };
}

function offsetOf(root: Node | null, path: DataPath): number {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    const child: Pair | Node | undefined = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(part))
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
