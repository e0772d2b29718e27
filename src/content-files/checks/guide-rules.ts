import { GUIDE_PICTURES } from '../../model/guide-pictures.ts';
import { GUIDE, GUIDE_TAGS, tagsIn, type GuideTag } from './guide-grammar.ts';
import type { Report, TagNode } from './guide-tree.ts';

/** Ids that attributes of guides refer to. */
export interface GuideReferences {
  campaigns: ReadonlySet<string>;
}

/**
 * Checks the tags of a guide: each in its place with its attributes; every step with one picture;
 * lists of steps that number on.
 * @param root the guide as `readTags` gives it
 * @param references what attributes may name
 * @param report where problems go
 */
export function checkTags(root: TagNode, references: GuideReferences, report: Report): void {
  for (const child of root.children) checkTag(child, GUIDE, references, report);
  const lists = root.children.filter(({ name }) => name === 'Steps');
  if (lists.length === 0) {
    report(0, 'hướng dẫn chưa có các bước', 'thêm <Steps> với các <Step title="…">');
  }
  checkNumbers(lists, report);
}

function checkTag(tag: TagNode, parent: string, references: GuideReferences, report: Report): void {
  const rule = GUIDE_TAGS[tag.name];
  if (!rule) return;
  if (rule.inside && !rule.inside.includes(parent)) {
    const places = rule.inside.map((name) =>
      name === GUIDE ? 'ngoài mọi thẻ' : `trong <${name}>`,
    );
    report(
      tag.offset,
      `<${tag.name}> nằm sai chỗ`,
      `chỉ đặt <${tag.name}> ${places.join(' hoặc ')}`,
    );
  }
  checkAttributes(tag, rule, references, report);
  if (rule.holds === 'nothing' && !tag.isSelfClosing) {
    report(tag.offset, `thẻ <${tag.name}> phải tự đóng`, `viết <${tag.name} … />`);
  }
  if (rule.holds === 'tags') checkOnlyTags(tag, report);
  if (tag.name === 'Step') checkPicture(tag, report);
  if (tag.name === 'Screen') checkTarget(tag, report);
  for (const child of tag.children) checkTag(child, tag.name, references, report);
}

function checkAttributes(
  tag: TagNode,
  { attributes = {} }: GuideTag,
  { campaigns }: GuideReferences,
  report: Report,
): void {
  for (const [name, kind] of Object.entries(attributes)) {
    if (kind === 'required' && !tag.attributes.get(name)) {
      report(tag.offset, `thẻ <${tag.name}> thiếu ${name}="…"`, `viết <${tag.name} ${name}="…">`);
    }
  }
  for (const name of tag.attributes.keys()) {
    if (attributes[name]) continue;
    const known = Object.keys(attributes);
    report(
      tag.offset,
      `thẻ <${tag.name}> không có ${name}`,
      known.length > 0 ? `chỉ dùng: ${known.join(', ')}` : `viết <${tag.name}>`,
    );
  }
  const named = tag.attributes.get('of');
  if (!named) return;
  if (tag.name === 'Period' && !campaigns.has(named)) {
    report(tag.offset, `không có đợt nào mang mã "${named}"`, `chọn: ${[...campaigns].join(', ')}`);
  }
  if (tag.name === 'Picture' && !(named in GUIDE_PICTURES)) {
    const pictures = Object.keys(GUIDE_PICTURES).join(', ');
    report(tag.offset, `không có hình nào tên "${named}"`, `chọn: ${pictures}`);
  }
}

function checkOnlyTags(tag: TagNode, report: Report): void {
  const inside = tagsIn(tag.name).map((name) => `<${name}>`);
  if (tag.firstText !== null) {
    report(
      tag.firstText,
      `có chữ nằm thẳng trong <${tag.name}>`,
      `đưa chữ vào trong ${inside.join(', ')}, hoặc ra ngoài <${tag.name}>`,
    );
  }
  if (tag.children.length > 0) return;
  if (tag.name === 'Steps') {
    report(tag.offset, '<Steps> chưa có bước nào', 'thêm ít nhất một <Step title="…">');
  } else {
    report(tag.offset, `<${tag.name}> còn trống`, `thêm ${inside.join(', ')}`);
  }
}

function checkPicture(step: TagNode, report: Report): void {
  const pictures = step.children.filter(({ name }) => name === 'Screen' || name === 'Picture');
  if (pictures.length === 1) return;
  report(
    step.offset,
    pictures.length === 0 ? 'bước này chưa có hình' : 'bước này có nhiều hình',
    'mỗi bước đúng một hình: <Screen title="…"> (màn hình) hoặc <Picture of="…" />',
  );
}

function checkTarget(screen: TagNode, report: Report): void {
  const [, second] = screen.children.filter(({ attributes }) => attributes.has('target'));
  if (!second) return;
  report(
    second.offset,
    'màn hình này có nhiều chỗ được đánh dấu',
    'giữ một chữ target: một bước, một chỗ bấm',
  );
}

/** A second list goes on counting (`start`), or is another way to the same end with a name of its own. */
function checkNumbers(lists: readonly TagNode[], report: Report): void {
  let last = 0;
  for (const [index, list] of lists.entries()) {
    const steps = list.children.filter(({ name }) => name === 'Step').length;
    const start = list.attributes.get('start');
    if (index > 0 && start === undefined && !list.attributes.get('id')) {
      report(
        list.offset,
        '<Steps> thứ hai trở đi cần nói rõ là nối tiếp hay là cách khác',
        `nối tiếp thì viết <Steps start="${last + 1}">; cách khác thì đặt tên, như <Steps id="khong-con-may-cu">`,
      );
    }
    if (start !== undefined && start !== String(last + 1)) {
      report(list.offset, `start="${start}" không nối với bước trước`, `viết start="${last + 1}"`);
    }
    last = (start === undefined ? 0 : last) + steps;
  }
}
