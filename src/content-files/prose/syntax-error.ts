import { GUIDE_TAGS, TAG_NAMES } from '../checks/guide-grammar.ts';

/** What the reader of guides says, in its words, and what it means to an editor. */
interface SyntaxFault {
  /** Line of the text that was read, from 1. */
  line: number;
  message: string;
  remedy: string;
}

type Words = Omit<SyntaxFault, 'line'>;

const UNOPENED_TAG = /closing tag `<\/([^>`]*)>`, expected an open tag/;
const CLOSED_ACROSS =
  /closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/;
const LEFT_OPEN = /closing tag for `<([^>`]*)>` \((\d+):\d+\)( before the end of)?/;

/**
 * Says in Vietnamese why a guide cannot be read.
 * @param thrown what the reader threw: "3:1: Unexpected …"
 * @param body the text it read
 */
export function syntaxFault(thrown: unknown, body: string): SyntaxFault {
  const complaint = thrown instanceof Error ? thrown.message : String(thrown);
  const line = Number(/^(\d+):/.exec(complaint)?.[1] ?? 1);
  const [, unopened] = UNOPENED_TAG.exec(complaint) ?? [];
  if (unopened !== undefined)
    return { line, message: `thẻ </${unopened}> đóng sai chỗ`, remedy: 'bỏ thẻ này' };
  const [, closing, opened] = CLOSED_ACROSS.exec(complaint) ?? [];
  if (closing !== undefined && opened !== undefined)
    return { line, message: `thẻ </${closing}> đóng sai chỗ`, remedy: `đóng </${opened}> trước` };
  const [, open, openLine, inside] = LEFT_OPEN.exec(complaint) ?? [];
  if (open !== undefined)
    return { line: Number(openLine), ...unclosedTag(open, inside !== undefined) };
  if (complaint.includes('brace') || complaint.includes('expression')) return { line, ...BRACES };
  return { line, ...badTag(body.split('\n')[line - 1] ?? '') };
}

/** A sentence that the reader would run as code. */
export const BRACES = {
  message: 'dấu { hoặc } không dùng được trong hướng dẫn',
  remedy: 'viết lại câu, bỏ dấu ngoặc nhọn',
};

/** A tag that is in no guide. */
export const unknownTag = (name: string): Words => ({
  message: `thẻ <${name}> không dùng được`,
  remedy: `chỉ dùng: ${TAG_NAMES}`,
});

/** A tag that holds nothing was left open. */
export const notSelfClosing = (name: string): Words => ({
  message: `thẻ <${name}> phải tự đóng`,
  remedy: `viết <${name} … />`,
});

function unclosedTag(name: string, isInParagraph: boolean): Words {
  const rule = Object.hasOwn(GUIDE_TAGS, name) ? GUIDE_TAGS[name] : undefined;
  if (!rule) return unknownTag(name);
  if (rule.holds === 'nothing') return notSelfClosing(name);
  return {
    message: `thẻ <${name}> chưa đóng`,
    remedy: isInParagraph
      ? `thêm </${name}> ngay trong đoạn đó; muốn bọc nhiều đoạn thì đặt <${name}> và </${name}> mỗi thẻ một dòng riêng`
      : `thêm </${name}>`,
  };
}

function badTag(line: string): Words {
  const [, name] = /<\/?([A-Za-z]+)/.exec(line) ?? [];
  if (name !== undefined && Object.hasOwn(GUIDE_TAGS, name))
    return {
      message: `thẻ <${name}> viết sai`,
      remedy: `viết như <${name} title="…">: dấu ngoặc kép thẳng, có dấu > ở cuối`,
    };
  return {
    message: 'dấu < không dùng được trong câu',
    remedy: `viết bằng chữ ("nhỏ hơn", "dưới"); thẻ thì chỉ dùng: ${TAG_NAMES}`,
  };
}
