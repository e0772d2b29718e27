import { COMPOSED_RULE, MOBILE_NUMBER, MOBILE_RULE } from './checks/wording/mobile.ts';
import { ruled } from './checks/wording/rule.ts';
import type { Problem } from './problem.ts';

/** An address with its scheme, up to where the sentence goes on. */
const WEB_ADDRESS = /https?:\/\/[^\s"'<>()[\],;”]*/gi;

type Add = (column: number, message: string, remedy: string) => void;

/**
 * Checks that hold for every line of every content file, whatever its format.
 * @param file path for the report
 * @param content the file's text
 */
export function checkRawText(file: string, content: string): Problem[] {
  const problems: Problem[] = [];
  const isMarkdown = /\.mdx?$/.test(file);
  // YAML is the whole of a .yaml file, and the head of a Markdown file.
  let isYaml = file.endsWith('.yaml');
  for (const [index, text] of content.split(/\r?\n/).entries()) {
    if (isMarkdown && text === '---') isYaml = index === 0;
    const add: Add = (column, message, remedy) =>
      problems.push({ file, line: index + 1, column, message, remedy });
    checkLetters(text, add);
    if (isYaml && /^ *\t/.test(text)) {
      add(
        text.indexOf('\t') + 1,
        'thụt đầu dòng bằng phím Tab, YAML không cho phép',
        'thay Tab bằng hai dấu cách',
      );
    }
    // Fingerprints are drawn: among a country's there are always some that look like a number.
    if (!file.endsWith('.lock')) checkPhones(text, add);
  }
  return problems;
}

function checkLetters(text: string, add: Add): void {
  if (text.normalize('NFC') !== text) {
    add(
      firstDifference(text),
      ruled(
        COMPOSED_RULE,
        'chữ có dấu viết kiểu tổ hợp (NFD), máy tìm kiếm và tin nhắn sẽ hiểu sai',
      ),
      'gõ lại dòng này bằng bộ gõ Unicode dựng sẵn (NFC)',
    );
  }
  if (text.includes('\ufffd')) {
    add(
      text.indexOf('\ufffd') + 1,
      'có chữ không đọc được: tệp không lưu theo bảng mã UTF-8',
      'mở tệp, chọn lưu lại với bảng mã UTF-8, rồi gõ lại chữ hỏng',
    );
  }
}

function checkPhones(text: string, add: Add): void {
  // Long numbers inside addresses of articles are no phones.
  const withoutAddresses = text.replace(WEB_ADDRESS, (address) => '/'.repeat(address.length));
  for (const match of withoutAddresses.matchAll(MOBILE_NUMBER)) {
    add(
      match.index + 1,
      ruled(MOBILE_RULE, `"${match[0]}" giống số di động cá nhân`),
      'bỏ số này; chỉ ghi số công khai của cơ quan (02… hoặc 1800, 1900)',
    );
  }
}

function firstDifference(text: string): number {
  const composed = text.normalize('NFC');
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index += 1;
  return index + 1;
}
