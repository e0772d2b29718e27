import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

interface Component {
  /** The attribute it needs. */
  attribute?: string;
  /** Whether text stands between its opening and its closing. */
  holdsText: boolean;
}

/** The components a guide may use. */
const COMPONENTS: Record<string, Component> = {
  Steps: { holdsText: true },
  Step: { attribute: 'title', holdsText: true },
  Uncertain: { holdsText: true },
  Term: { attribute: 'id', holdsText: true },
  Helpline: { holdsText: false },
  Period: { attribute: 'of', holdsText: false },
};

/** What a component may name, and what that is called. */
type Named = Record<string, { what: string; ids: readonly string[] }>;

/** A tag, which may run over lines, or a lone "<", which MDX would read as the start of one. */
const TAG = /<(\/?)([A-Za-z][A-Za-z]*)((?:\s[^<>]*?)?)\s*(\/?)>|</g;

/**
 * Checks the bodies of guides, directives and scripts. In guides: only known components, opened and
 * closed in order, nothing MDX would read as code, at least one `<Steps>` holding
 * `<Step title="…">`. Elsewhere: no tags at all.
 * @param entries all entries
 */
export function checkProse(entries: Entries): Problem[] {
  const named: Named = {
    Period: { what: 'đợt', ids: entries.campaigns.map(({ id }) => id) },
    Term: {
      what: 'từ khó',
      ids: entries.glossary.flatMap(({ parsed }) =>
        valuesAt(parsed.data, ['terms', '*', 'id']).map(({ value }) => String(value)),
      ),
    },
  };
  return [
    ...entries.guides
      .filter(({ parsed }) => !parsed.isBroken)
      .flatMap((guide) => [...codeIn(guide), ...checkTags(guide, named)]),
    ...[...entries.directives, ...entries.scripts].flatMap(tagsIn),
  ];
}

const lineAt = (entry: Entry<unknown>, offset: number): number =>
  entry.bodyLine + entry.body.slice(0, offset).split('\n').length - 1;

const problemAt = (entry: Entry<unknown>, offset: number, message: string, remedy: string) => ({
  file: entry.parsed.file,
  line: lineAt(entry, offset),
  message,
  remedy,
});

/** Braces and module lines, which MDX would run as code; one problem a line. */
function codeIn(guide: Entry<unknown>): Problem[] {
  return [...guide.body.matchAll(/^(import|export)\b.*$|^.*[{}].*$/gm)].map(({ index, 1: word }) =>
    word === undefined
      ? problemAt(
          guide,
          index,
          'dấu { hoặc } không dùng được trong hướng dẫn',
          'viết lại câu, bỏ dấu ngoặc nhọn',
        )
      : problemAt(
          guide,
          index,
          `dòng bắt đầu bằng "${word}" sẽ bị hiểu là mã lệnh`,
          'viết lại câu, bắt đầu bằng chữ khác',
        ),
  );
}

function tagsIn(entry: Entry<unknown>): Problem[] {
  return [...entry.body.matchAll(/<\/?[A-Za-z!][^>\n]*>?/g)].map(({ index, 0: tag }) =>
    problemAt(entry, index, `thẻ ${tag} không dùng được ở đây`, 'chỉ viết chữ; bỏ thẻ này'),
  );
}

function checkTags(guide: Entry<unknown>, named: Named): Problem[] {
  const problems: Problem[] = [];
  const open: { name: string; offset: number; steps: number }[] = [];
  let stepLists = 0;
  const add = (offset: number, message: string, remedy: string) =>
    problems.push(problemAt(guide, offset, message, remedy));

  for (const match of guide.body.matchAll(TAG)) {
    const { index } = match;
    const [whole, closing, name, attributes = '', selfClosing]: (string | undefined)[] = match;
    if (name === undefined) {
      add(
        index,
        'dấu < không dùng được trong câu',
        `viết bằng chữ ("nhỏ hơn", "dưới"); thẻ thì chỉ dùng: ${Object.keys(COMPONENTS).join(', ')}`,
      );
      continue;
    }
    const component = COMPONENTS[name];
    if (!component) {
      add(index, `thẻ ${whole} không dùng được`, `chỉ dùng: ${Object.keys(COMPONENTS).join(', ')}`);
      continue;
    }
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) {
        add(index, `thẻ ${whole} đóng sai chỗ`, last ? `đóng </${last.name}> trước` : 'bỏ thẻ này');
      } else if (name === 'Steps' && last.steps === 0) {
        add(last.offset, '<Steps> chưa có bước nào', 'thêm ít nhất một <Step title="…">');
      }
      continue;
    }
    checkOpening(name, component, attributes, named, (message, remedy) =>
      add(index, message, remedy),
    );
    if (name === 'Step' && open.at(-1)?.name !== 'Steps') {
      add(index, '<Step> nằm ngoài <Steps>', 'đặt mọi <Step> giữa <Steps> và </Steps>');
    }
    if (!component.holdsText && !selfClosing) {
      add(index, `thẻ ${whole} phải tự đóng`, `viết <${name} … />`);
    }
    if (component.holdsText && !selfClosing) open.push({ name, offset: index, steps: 0 });
    if (name === 'Steps') stepLists += 1;
    const list = open.findLast((one) => one.name === 'Steps');
    if (name === 'Step' && list) list.steps += 1;
  }
  for (const { name, offset } of open) add(offset, `thẻ <${name}> chưa đóng`, `thêm </${name}>`);
  if (stepLists === 0)
    add(0, 'hướng dẫn chưa có các bước', 'thêm <Steps> với các <Step title="…">');
  return problems;
}

function checkOpening(
  name: string,
  { attribute }: Component,
  attributes: string,
  named: Named,
  add: (message: string, remedy: string) => void,
): void {
  if (!attribute) return;
  const given = new RegExp(`\\b${attribute}="([^"]+)"`).exec(attributes)?.[1];
  if (given === undefined) {
    add(`thẻ <${name}> thiếu ${attribute}="…"`, `viết <${name} ${attribute}="…">`);
    return;
  }
  const { what, ids } = named[name] ?? {};
  if (ids && !ids.includes(given)) {
    add(`không có ${what} nào mang mã "${given}"`, `chọn: ${ids.join(', ')}`);
  }
}
