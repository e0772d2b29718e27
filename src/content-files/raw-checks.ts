import type { Problem } from './problem.ts';

/**
 * Mobile numbers in Vietnam: 03, 05, 07, 08, 09 and eight more digits (or +84 instead of 0).
 * An office publishes landlines (02…) and 1800/1900 numbers; a mobile number belongs to a person.
 */
const MOBILE_NUMBER = /(?<![\d./-])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/g;

const WEB_ADDRESS = /https?:\/\/([^\s/"'<>()[\],;]+)/g;

/**
 * Checks that hold for every line of every content file, whatever its format.
 * @param file path for the report
 * @param content the file's text
 * @param allowedHosts hosts links may lead to; `null` while `site.yaml` itself could not be read
 */
export function checkRawText(
  file: string,
  content: string,
  allowedHosts: ReadonlySet<string> | null,
): Problem[] {
  const problems: Problem[] = [];
  const isYaml = file.endsWith('.yaml');
  for (const [index, text] of content.split(/\r?\n/).entries()) {
    const line = index + 1;
    const add = (column: number, message: string, remedy: string) =>
      problems.push({ file, line, column, message, remedy });

    if (text.normalize('NFC') !== text) {
      add(
        firstDifference(text),
        'chữ có dấu viết kiểu tổ hợp (NFD), máy tìm kiếm và tin nhắn sẽ hiểu sai',
        'gõ lại dòng này bằng bộ gõ Unicode dựng sẵn (NFC)',
      );
    }
    if (isYaml && /^ *\t/.test(text)) {
      add(
        text.indexOf('\t') + 1,
        'thụt đầu dòng bằng phím Tab, YAML không cho phép',
        'thay Tab bằng hai dấu cách',
      );
    }
    for (const match of text.matchAll(MOBILE_NUMBER)) {
      add(
        match.index + 1,
        `"${match[0]}" giống số di động cá nhân`,
        'bỏ số này; chỉ ghi số công khai của cơ quan (02… hoặc 1800, 1900)',
      );
    }
    for (const match of text.matchAll(WEB_ADDRESS)) {
      const host = (match[1] ?? '').toLowerCase();
      if (allowedHosts && !allowedHosts.has(host)) {
        add(
          match.index + 1,
          `đường dẫn tới tên miền "${host}" chưa được phép`,
          `kiểm tra lại địa chỉ; nếu đúng, thêm "${host}" vào linkHosts trong content/site.yaml`,
        );
      }
    }
  }
  return problems;
}

function firstDifference(text: string): number {
  const composed = text.normalize('NFC');
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index += 1;
  return index + 1;
}
