import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { ProseTag } from '../../model/text/prose.ts';

/**
 * The attributes of a tag, where they are plain words in quotes or a bare name. Whether the tag may
 * have them, `guide-rules.ts` says.
 * @param report called for every other attribute, which is left out
 */
export function readAttributes(
  { name: tag, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  report: (message: string, remedy: string) => void,
): ProseTag['attributes'] {
  const read = new Map<string, string | true>();
  for (const attribute of attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? true) : null;
    if (attribute.type !== 'mdxJsxAttribute' || value === null || typeof value === 'object') {
      report(
        `thẻ <${tag ?? ''}> có giá trị nằm trong dấu { }`,
        `viết giá trị trong ngoặc kép thẳng: <${tag ?? ''} title="…">`,
      );
    } else if (read.has(attribute.name)) {
      report(`thẻ <${tag ?? ''}> có ${attribute.name} hai lần`, 'giữ lại một');
    } else {
      read.set(attribute.name, value);
    }
  }
  return Object.fromEntries(read);
}
