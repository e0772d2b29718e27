import { withHiddenShown } from '../model/text/hidden-characters.ts';

/** Where in a file; lines and columns count from 1. */
export interface FilePosition {
  line: number;
  column?: number | undefined;
}

/** One thing an editor has to mend. All words are Vietnamese. */
export interface Problem extends FilePosition {
  /** Path below the project, with `/`. */
  file: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
  /** Faults that some commands may work in spite of: a printed code that was never issued. */
  kind?: 'code-missing';
}

/** Nobody reads on; one wrong file can have a million faults. */
const MOST_SHOWN = 2000;

/**
 * The report an editor reads: every problem, in the order of files and lines.
 * @param problems what was found
 * @returns lines of text, ending with the count; empty when nothing is wrong
 */
export function reportOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = blocksOf(problems, 'Sai');
  const rest =
    problems.length > MOST_SHOWN ? ` Trên đây là ${MOST_SHOWN} chỗ đầu; sửa rồi kiểm tra lại.` : '';
  return `${blocks.join('\n\n')}\n\nCó ${problems.length} chỗ cần sửa trong nội dung. Chưa tạo trang nào.${rest}`;
}

/**
 * What editors may want to know but need not mend.
 * @param remarks what was found
 * @returns lines of text, ending with the count
 */
export const remarksReport = (remarks: readonly Problem[]): string =>
  `${blocksOf(remarks, 'Biết').join('\n\n')}\n\nCó ${remarks.length} điều nên biết, không phải lỗi.`;

/** One block a problem, in the order of files and lines. */
function blocksOf(problems: readonly Problem[], label: string): string[] {
  return [...problems]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line)
    .slice(0, MOST_SHOWN)
    .map(({ file, line, column, message, remedy }) => {
      const position = column === undefined ? `${line}` : `${line}:${column}`;
      const [place, wrong, mend] = [`${file}:${position}`, message, remedy].map(onOneLine);
      return `${place}\n  ${label}:  ${wrong}\n  Sửa:  ${mend}`;
    });
}

/** Names of files and quoted words may hold line ends, and signs that steer a terminal. */
const onOneLine = (words: string): string =>
  withHiddenShown(words.replaceAll(/\s*[\r\n]\s*/g, ' ↵ '));
