import type { Parsed } from './located.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A Markdown or MDX file: its front matter, and the prose below it. */
export interface MarkdownFile extends Parsed {
  body: string;
  /** The line of the file the body starts at. */
  bodyLine: number;
}

/**
 * Splits a Markdown file and parses its front matter.
 * @param file path for the report
 * @param content the file's text
 * @returns `null` when there is no front matter or it is not YAML
 */
export function parseFrontMatter(
  file: string,
  content: string,
  problems: Problem[],
): MarkdownFile | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(content);
  if (!match) {
    problems.push({
      file,
      line: 1,
      message: 'thiếu phần đầu tệp giữa hai dòng ---',
      remedy: 'mở một tệp cùng loại, chép phần đầu tệp rồi sửa lại cho đúng',
    });
    return null;
  }
  const parsed = parseYaml(file, match[1] ?? '', problems, 2);
  if (!parsed) return null;
  const bodyLine = match[0].split('\n').length;
  return { ...parsed, body: content.slice(match[0].length), bodyLine };
}
