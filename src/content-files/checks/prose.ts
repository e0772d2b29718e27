import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';

/** The components a guide may use, and the attribute each of them needs. */
const COMPONENTS: Record<string, { attribute?: string; holdsText: boolean }> = {
  Steps: { holdsText: true },
  Step: { attribute: 'title', holdsText: true },
  Uncertain: { holdsText: true },
  Helpline: { holdsText: false },
  Period: { attribute: 'of', holdsText: false },
};

/**
 * Checks the bodies of guides: only known components, opened and closed in order, no stray braces
 * (MDX reads `{` as code), at least one `<Steps>` holding `<Step title="…">`.
 * @param entries all entries
 */
export function checkProse(entries: Entries): Problem[] {
  const campaigns = new Set(entries.campaigns.map(({ id }) => id));
  return entries.guides.flatMap((guide) => checkGuide(guide, campaigns));
}

function checkGuide(guide: Entry<unknown>, campaigns: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const open: { name: string; line: number; steps: number }[] = [];
  let stepLists = 0;
  const add = (line: number, message: string, remedy: string) =>
    problems.push({ file: guide.parsed.file, line, message, remedy });

  for (const [index, text] of guide.body.split(/\r?\n/).entries()) {
    const line = guide.bodyLine + index;
    if (/[{}]/.test(text)) {
      add(line, 'dấu { hoặc } không dùng được trong hướng dẫn', 'viết lại câu, bỏ dấu ngoặc nhọn');
    }
    for (const tag of text.matchAll(/<(\/?)([A-Za-z!][A-Za-z]*)([^>]*?)(\/?)>/g)) {
      const [whole, closing, name = '', attributes = '', selfClosing] = tag;
      const component = COMPONENTS[name];
      if (!component) {
        add(
          line,
          `thẻ ${whole} không dùng được`,
          `chỉ dùng: ${Object.keys(COMPONENTS).join(', ')}`,
        );
        continue;
      }
      if (closing) {
        const last = open.pop();
        if (last?.name !== name) {
          add(
            line,
            `thẻ ${whole} đóng sai chỗ`,
            last ? `đóng </${last.name}> trước` : 'bỏ thẻ này',
          );
        } else if (name === 'Steps' && last.steps === 0) {
          add(last.line, '<Steps> chưa có bước nào', 'thêm ít nhất một <Step title="…">');
        }
        continue;
      }
      const given = component.attribute
        ? new RegExp(`\\b${component.attribute}="([^"]+)"`).exec(attributes)?.[1]
        : undefined;
      if (component.attribute && given === undefined) {
        add(
          line,
          `thẻ <${name}> thiếu ${component.attribute}="…"`,
          `viết <${name} ${component.attribute}="…">`,
        );
      }
      if (name === 'Period' && given !== undefined && !campaigns.has(given)) {
        add(line, `không có đợt nào mang mã "${given}"`, `chọn: ${[...campaigns].join(', ')}`);
      }
      if (name === 'Step' && open.at(-1)?.name !== 'Steps') {
        add(line, '<Step> nằm ngoài <Steps>', 'đặt mọi <Step> giữa <Steps> và </Steps>');
      }
      if (component.holdsText && !selfClosing) open.push({ name, line, steps: 0 });
      if (!component.holdsText && !selfClosing) {
        add(line, `thẻ ${whole} phải tự đóng`, `viết <${name} … />`);
      }
      if (name === 'Steps') stepLists += 1;
      const list = open.findLast((one) => one.name === 'Steps');
      if (name === 'Step' && list) list.steps += 1;
    }
  }
  for (const { name, line } of open) add(line, `thẻ <${name}> chưa đóng`, `thêm </${name}>`);
  if (stepLists === 0) {
    add(guide.bodyLine, 'hướng dẫn chưa có các bước', 'thêm <Steps> với các <Step title="…">');
  }
  return problems;
}
