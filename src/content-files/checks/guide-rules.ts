import {
  attributeOf,
  childrenOf,
  topTags,
  type Prose,
  type ProseNode,
  type ProseTag,
} from '../../model/text/prose.ts';
import { notSelfClosing } from '../prose/syntax-error.ts';
import { GUIDE, GUIDE_TAGS, tagsIn, type GuideTag } from './guide-grammar.ts';

/** What the tags that name something may name, by tag. */
export type GuideReferences = Record<string, { what: string; ids: readonly string[] }>;

/** Reports what is wrong at a line of the file, and the remedy. */
type Report = (line: number, message: string, remedy: string) => void;

/**
 * Checks the tags of a guide: each in its place with its attributes; every step with one picture;
 * lists of steps that number on.
 * @param firstLine where it begins
 * @param references what attributes may name
 * @param report where problems go
 */
export function checkTags(
  prose: Prose,
  firstLine: number,
  references: GuideReferences,
  report: Report,
): void {
  checkInside(prose, GUIDE, references, report);
  const lists = topTags(prose).filter(({ name }) => name === 'Steps');
  if (lists.length === 0) {
    report(firstLine, 'hướng dẫn chưa có các bước', 'thêm <Steps> với các <Step title="…">');
  }
  checkNumbers(lists, report);
}

/** Checks the tags among nodes; one that stands in a sentence must not be a block of its own. */
function checkInside(
  nodes: Prose,
  parent: string,
  references: GuideReferences,
  report: Report,
  around?: ProseNode,
): void {
  for (const node of nodes) {
    if (node.kind !== 'tag') {
      if (node.kind === 'link') checkNoLink(node, report);
      checkInside(childrenOf(node), parent, references, report, node);
      continue;
    }
    if (around && around.kind !== 'item' && GUIDE_TAGS[node.name]?.inside) {
      report(
        node.line,
        `<${node.name}> nằm giữa câu`,
        `đặt <${node.name}> trên một dòng riêng, cách chữ ở trên và ở dưới một dòng trống`,
      );
    }
    checkTag(node, parent, references, report);
  }
}

function checkTag(
  tag: ProseTag,
  parent: string,
  references: GuideReferences,
  report: Report,
): void {
  const rule = GUIDE_TAGS[tag.name];
  if (!rule) return;
  if (rule.inside && !rule.inside.includes(parent)) {
    const places = rule.inside.map((name) =>
      name === GUIDE ? 'ngoài mọi thẻ' : `trong <${name}>`,
    );
    report(tag.line, `<${tag.name}> nằm sai chỗ`, `chỉ đặt <${tag.name}> ${places.join(' hoặc ')}`);
  }
  checkAttributes(tag, rule, references, report);
  if (rule.holds === 'nothing' && tag.children.length > 0) {
    const { message, remedy } = notSelfClosing(tag.name);
    report(tag.line, message, remedy);
  }
  if (rule.holds === 'words') checkOnlyWords(tag, report);
  if (rule.holds === 'tags') checkOnlyTags(tag, report);
  if (tag.name === 'Step') checkPicture(tag, report);
  if (tag.name === 'Screen') checkTarget(tag, report);
  checkInside(tag.children, tag.name, references, report);
}

function checkAttributes(
  tag: ProseTag,
  { attributes = {} }: GuideTag,
  references: GuideReferences,
  report: Report,
): void {
  for (const [name, kind] of Object.entries(attributes)) {
    if (kind === 'required' && attributeOf(tag, name) === '') {
      report(tag.line, `thẻ <${tag.name}> thiếu ${name}="…"`, `viết <${tag.name} ${name}="…">`);
    }
    if (kind === 'flag' && tag.attributes[name] !== undefined && tag.attributes[name] !== true) {
      report(tag.line, `chữ ${name} không có giá trị đi kèm`, `viết <${tag.name} ${name}>`);
    }
    if (kind === 'optional' && tag.attributes[name] === true) {
      report(tag.line, `${name} của thẻ <${tag.name}> còn trống`, `viết ${name}="…", hoặc bỏ đi`);
    }
  }
  for (const name of Object.keys(tag.attributes)) {
    if (Object.hasOwn(attributes, name)) continue;
    const known = Object.keys(attributes);
    report(
      tag.line,
      `thẻ <${tag.name}> không có ${name}`,
      known.length > 0 ? `chỉ dùng: ${known.join(', ')}` : `viết <${tag.name}>`,
    );
  }
  const named = references[tag.name];
  const id = attributeOf(tag, 'of') || attributeOf(tag, 'id');
  if (!named || id === '' || named.ids.includes(id)) return;
  report(tag.line, `không có ${named.what} nào mang mã "${id}"`, `chọn: ${named.ids.join(', ')}`);
}

/** What is one line of a page holds no paragraphs. */
function checkOnlyWords(tag: ProseTag, report: Report): void {
  if (tag.name === 'Term') checkNoLink(tag, report);
  const block = everyNode(tag.children).find(({ kind }) => BLOCKS.includes(kind));
  if (!block) return;
  report(
    block.line,
    `<${tag.name}> chỉ chứa chữ trên một dòng`,
    `viết <${tag.name}>chữ</${tag.name}> trên một dòng, không có danh sách hay đoạn văn bên trong`,
  );
}

const BLOCKS: readonly ProseNode['kind'][] = ['paragraph', 'bullets', 'numbers', 'heading'];

/** Tags that pages show as links. */
const LINK_TAGS = ['Term', 'Helpline'];

/** A link in a link leads nowhere. */
function checkNoLink(outer: ProseNode, report: Report): void {
  const inner = everyNode(childrenOf(outer)).find(
    (node) => node.kind === 'link' || (node.kind === 'tag' && LINK_TAGS.includes(node.name)),
  );
  if (!inner) return;
  report(inner.line, 'có đường dẫn nằm trong một đường dẫn khác', 'tách ra thành hai chỗ');
}

const everyNode = (nodes: Prose): ProseNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(childrenOf(node))]);

function checkOnlyTags(tag: ProseTag, report: Report): void {
  const inside = tagsIn(tag.name).map((name) => `<${name}>`);
  const words = tag.children.find((node) => node.kind !== 'tag');
  if (words) {
    report(
      words.line,
      `có chữ nằm thẳng trong <${tag.name}>`,
      `đưa chữ vào trong ${inside.join(', ')}, hoặc ra ngoài <${tag.name}>`,
    );
  }
  if (tag.children.length > 0) return;
  if (tag.name === 'Steps') {
    report(tag.line, '<Steps> chưa có bước nào', 'thêm ít nhất một <Step title="…">');
  } else {
    report(tag.line, `<${tag.name}> còn trống`, `thêm ${inside.join(', ')}`);
  }
}

function checkPicture(step: ProseTag, report: Report): void {
  const pictures = topTags(step.children).filter(
    ({ name }) => name === 'Screen' || name === 'Picture',
  );
  if (pictures.length === 1) return;
  report(
    step.line,
    pictures.length === 0 ? 'bước này chưa có hình' : 'bước này có nhiều hình',
    'mỗi bước đúng một hình: <Screen title="…"> (màn hình) hoặc <Picture of="…" />',
  );
}

function checkTarget(screen: ProseTag, report: Report): void {
  const [, second] = topTags(screen.children).filter(
    ({ attributes }) => attributes['target'] !== undefined,
  );
  if (!second) return;
  report(
    second.line,
    'màn hình này có nhiều chỗ được đánh dấu',
    'giữ một chữ target: một bước, một chỗ bấm',
  );
}

/** A second list goes on counting (`start`), or is another way to the same end with a name of its own. */
function checkNumbers(lists: readonly ProseTag[], report: Report): void {
  let last = 0;
  const names = new Set<string>();
  for (const [index, list] of lists.entries()) {
    const name = attributeOf(list, 'id');
    if (name !== '' && (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || names.has(name))) {
      report(
        list.line,
        `tên "${name}" của danh sách bước không dùng được hoặc đã có ở trên`,
        'đặt tên riêng, chỉ gồm chữ thường không dấu, số và dấu gạch nối',
      );
    }
    names.add(name);
    const steps = topTags(list.children).filter(({ name }) => name === 'Step').length;
    const start = list.attributes['start'];
    if (index > 0 && start === undefined && name === '') {
      report(
        list.line,
        '<Steps> thứ hai trở đi cần nói rõ là nối tiếp hay là cách khác',
        `nối tiếp thì viết <Steps start="${last + 1}">; cách khác thì đặt tên, như <Steps id="khong-con-may-cu">`,
      );
    }
    if (typeof start === 'string' && start !== String(last + 1)) {
      report(list.line, `start="${start}" không nối với bước trước`, `viết start="${last + 1}"`);
    }
    last = (start === undefined ? 0 : last) + steps;
  }
}
