import type { z } from 'zod';
import { REMEDY_MARK } from '../schemas/common.ts';
import type { DataPath } from './data-path.ts';
import { descriptionAt, fieldsAt, formAt } from './schema-lookup.ts';

interface Explanation {
  path: DataPath;
  /** What is wrong, naming the field as the file has it. */
  message: string;
  /** The same without the field, for those who know it by another name. */
  problem: string;
  remedy: string;
}

const TYPE_WORDS: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một con số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng "- ")',
  object: 'một nhóm trường thụt vào bên dưới',
  record: 'một nhóm trường thụt vào bên dưới',
};

/**
 * Turns what Zod says into Vietnamese an editor can act on.
 * @param issue one issue of a failed parse
 * @param schema the schema that failed, whose field descriptions go into the message
 * @returns one explanation, or one for each unknown field
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Explanation[] {
  const path: DataPath = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `trường "${key}" không có trong mẫu`,
      problem: 'không có trong mẫu',
      remedy: `xóa dòng này hoặc sửa tên; các trường dùng được: ${fieldsAt(schema, path).join(', ')}`,
    }));
  }
  const field = fieldName(path);
  const meaning = descriptionAt(schema, path);
  const subject = field ? `trường "${field}"${meaning ? ` (${meaning})` : ''}` : 'tệp này';
  const own = issue.message.split(REMEDY_MARK);
  const [problem = '', remedy = ''] =
    own.length === 2 ? own : wordsOf(issue, field, formAt(schema, path));
  const message = `${subject} ${problem}`.replace(/ {2,}/g, ' ');
  return [{ path, message, problem, remedy }];
}

/** Problem and remedy for the checks that carry no words of ours. */
function wordsOf(
  issue: z.core.$ZodIssue,
  field: string,
  form: string | undefined,
): [string, string] {
  const isMissing = issue.input === undefined || issue.input === null;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = form ?? TYPE_WORDS[issue.expected] ?? 'một giá trị như ở tệp cùng loại';
      if (field === '')
        return ['đang trống hoặc không có trường nào', 'chép một tệp cùng loại rồi sửa lại'];
      if (isMissing) return ['còn thiếu', `thêm "${lastPart(field)}: …", là ${wanted}`];
      return typeof issue.input === 'number' && issue.expected === 'string'
        ? ['là con số không có ngoặc kép', `đặt trong ngoặc kép: "${issue.input}"`]
        : ['không đúng kiểu', `viết ${wanted}`];
    }
    case 'invalid_value': {
      const choices = issue.values.map(String).join(', ');
      return isMissing
        ? ['còn thiếu', `thêm "${lastPart(field)}: …", chọn một trong: ${choices}`]
        : ['có giá trị không dùng được', `chọn một trong: ${choices}`];
    }
    case 'too_small':
      return issue.origin === 'string'
        ? ['bị bỏ trống', 'viết nội dung vào, hoặc xóa cả dòng nếu trường này không bắt buộc']
        : ['quá nhỏ hoặc quá ít', `cần ít nhất ${issue.minimum}`];
    case 'too_big':
      return ['quá dài hoặc quá lớn', `rút gọn, nhiều nhất ${issue.maximum}`];
    case 'invalid_key':
      return ['không dùng làm mã được', 'chỉ dùng chữ thường không dấu, số và dấu gạch nối'];
    case 'invalid_format':
      return issue.format === 'email'
        ? ['không phải địa chỉ thư điện tử', 'viết như "vanphong@example.gov.vn"']
        : ['viết không đúng mẫu', 'xem cách viết trong content/README.md'];
    default:
      return ['không dùng được', 'xem cách viết trong content/README.md'];
  }
}

const lastPart = (field: string): string => field.split('.').at(-1) ?? field;

/**
 * A path as an editor reads it, list places from 1: "deadlines[2].before".
 * @param path keys from the top
 */
export function fieldName(path: DataPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
