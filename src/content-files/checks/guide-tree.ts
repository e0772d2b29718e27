import { GUIDE, GUIDE_TAGS, TAG_NAMES } from './guide-grammar.ts';

/** A tag of a guide with what stands in it. */
export interface TagNode {
  name: string;
  /** Where its opening begins in the body. */
  offset: number;
  attributes: Map<string, string>;
  isSelfClosing: boolean;
  children: TagNode[];
  /** Where words stand directly in it, not in a child; `null` where there are none. */
  firstText: number | null;
}

/** Reports what is wrong at an offset of the body, and the remedy. */
export type Report = (offset: number, message: string, remedy: string) => void;

/** A tag, which may run over lines, or a lone "<", which MDX would read as the start of one. */
const TAG = /<(\/?)([A-Za-z][A-Za-z]*)((?:\s[^<>]*?)?)\s*(\/?)>|</g;

/**
 * Reads the tags of a guide into a tree. Unknown tags, lone "<" and tags closed in the wrong order
 * are reported and left out, so that the rest can still be checked.
 * @param body the guide below its front matter
 * @param report where problems go
 * @returns the guide as the root of the tree
 */
export function readTags(body: string, report: Report): TagNode {
  const root: TagNode = node(GUIDE, 0, '', false);
  const open: TagNode[] = [root];
  const top = (): TagNode => open.at(-1) ?? root;
  let end = 0;

  for (const {
    index,
    0: whole,
    1: closing,
    2: name,
    3: attributes = '',
    4: slash,
  } of body.matchAll(TAG)) {
    noteText(top(), body, end, index);
    end = index + whole.length;
    if (name === undefined) {
      report(
        index,
        'dấu < không dùng được trong câu',
        `viết bằng chữ ("nhỏ hơn", "dưới"); thẻ thì chỉ dùng: ${TAG_NAMES}`,
      );
    } else if (!GUIDE_TAGS[name]) {
      report(index, `thẻ ${whole} không dùng được`, `chỉ dùng: ${TAG_NAMES}`);
    } else if (closing) {
      if (top().name === name) {
        open.pop();
      } else {
        const last = open.length > 1 ? open.pop() : undefined;
        report(
          index,
          `thẻ ${whole} đóng sai chỗ`,
          last ? `đóng </${last.name}> trước` : 'bỏ thẻ này',
        );
      }
    } else {
      const tag = node(name, index, attributes, slash === '/');
      top().children.push(tag);
      if (!tag.isSelfClosing && GUIDE_TAGS[name].holds !== 'nothing') open.push(tag);
    }
  }
  noteText(top(), body, end, body.length);
  for (const { name, offset } of open.slice(1)) {
    report(offset, `thẻ <${name}> chưa đóng`, `thêm </${name}>`);
  }
  return root;
}

function node(name: string, offset: number, attributes: string, isSelfClosing: boolean): TagNode {
  const found = [...attributes.matchAll(/([A-Za-z]+)(?:="([^"]*)")?/g)];
  return {
    name,
    offset,
    attributes: new Map(found.map(([, key = '', value = '']) => [key, value])),
    isSelfClosing,
    children: [],
    firstText: null,
  };
}

function noteText(tag: TagNode, body: string, from: number, to: number): void {
  const at = body.slice(from, to).search(/\S/);
  if (at >= 0) tag.firstText ??= from + at;
}
