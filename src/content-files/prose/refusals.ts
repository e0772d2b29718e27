import type { MdastNode } from 'satteri';
import { GUIDE_TAGS } from '../checks/guide-grammar.ts';
import { BRACES, unknownTag } from './syntax-error.ts';

/** How a text is written: a guide has tags, a directive is Markdown, a script is words only. */
export type Dialect = 'guide' | 'markdown' | 'spoken';

interface ProseRefusal {
  message: string;
  remedy: string;
}

/** What each way of writing may hold, besides the tags of guides. */
const ALLOWED: Record<Dialect, readonly MdastNode['type'][]> = {
  spoken: ['paragraph', 'text', 'break'],
  markdown: ['paragraph', 'text', 'break', 'strong', 'emphasis', 'heading', 'list', 'link'],
  guide: ['paragraph', 'text', 'break', 'strong', 'emphasis', 'heading', 'list', 'link'],
};

const WAYS: Record<Dialect, string> = {
  spoken: 'chỉ viết lời đọc, mỗi đoạn cách nhau một dòng trống; số thứ tự thì viết bằng chữ',
  markdown:
    'chỉ dùng: đoạn văn, ## tiêu đề, danh sách (- hoặc 1.), **chữ đậm**, *chữ nghiêng*, [chữ](địa chỉ)',
  guide:
    'chỉ dùng: đoạn văn, ## tiêu đề, danh sách (- hoặc 1.), **chữ đậm**, *chữ nghiêng*, [chữ](địa chỉ) và các thẻ của hướng dẫn',
};

const SPLIT_LINK: ProseRefusal = {
  message: 'đường dẫn viết tách làm hai chỗ',
  remedy: 'viết liền một chỗ: [chữ](địa chỉ)',
};
const PICTURE: ProseRefusal = {
  message: 'không chèn hình được ở đây',
  remedy: 'bỏ hình này; trong hướng dẫn thì dùng <Screen title="…"> hoặc <Picture of="…" />',
};
const CODE: ProseRefusal = {
  message: 'chữ này sẽ hiện thành một đoạn mã lệnh',
  remedy: 'bỏ dấu ` và đừng thụt đầu dòng từ bốn dấu cách trở lên',
};

/** What editors write by mistake or on purpose, with the remedy of each. */
const WORDS: Partial<Record<MdastNode['type'], ProseRefusal>> = {
  linkReference: SPLIT_LINK,
  definition: SPLIT_LINK,
  image: PICTURE,
  imageReference: PICTURE,
  code: CODE,
  inlineCode: CODE,
  mdxTextExpression: BRACES,
  mdxFlowExpression: BRACES,
};

/** Levels of headings below the title of the page. */
const LEVELS = [2, 3, 4];

/**
 * Why a node may not be published.
 * @param node of the tree the Markdown reader made
 * @param dialect how the text is written
 * @returns `null` when it may
 */
export function refusal(node: MdastNode, dialect: Dialect): ProseRefusal | null {
  if (node.type === 'heading' && !LEVELS.includes(node.depth) && dialect !== 'spoken')
    return {
      message: `tiêu đề cấp ${node.depth} không dùng được`,
      remedy: 'viết ## cho tiêu đề, ### cho tiêu đề nhỏ hơn',
    };
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    return Object.hasOwn(GUIDE_TAGS, name) ? null : unknownTag(name);
  }
  if (node.type === 'html') {
    const tag = node.value.split('\n')[0] ?? '';
    return { message: `thẻ ${tag} không dùng được ở đây`, remedy: 'chỉ viết chữ; bỏ thẻ này' };
  }
  if (node.type === 'mdxjsEsm')
    return {
      message: `dòng bắt đầu bằng "${node.value.split(/\s/)[0] ?? ''}" sẽ bị hiểu là mã lệnh`,
      remedy: 'viết lại câu, bắt đầu bằng chữ khác',
    };
  if (ALLOWED[dialect].includes(node.type)) return null;
  return (
    WORDS[node.type] ?? {
      message: 'kiểu trình bày này không dùng được ở đây',
      remedy: WAYS[dialect],
    }
  );
}
