import type { DataPath } from '../data-path.ts';
import type { Parsed } from '../located.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';

/** Something a file names, and where. */
interface NamedId {
  path: DataPath;
  name: string;
}

/** An answer that leads on to a question, from the question it stands in. */
interface Leads extends NamedId {
  from: string;
}

/**
 * Judges the tree of `stuck.yaml`: whatever is named exists, whatever exists is reached, and no answer
 * leads back to a question that was asked before it.
 * @param entries all entries; a faulty file is judged as far as it can be read
 */
export function checkStuck(entries: Entries): Problem[] {
  return entries.stuck.flatMap(({ parsed }) => judged(parsed));
}

function judged(parsed: Parsed): Problem[] {
  const named = (...pattern: string[]): NamedId[] =>
    valuesAt(parsed.data, pattern).map(({ path, value }) => ({ path, name: String(value) }));
  const questions = named('questions', '*', 'id');
  const ways = named('ways', '*', 'id');
  const first = textAt(parsed.data, ['first']) ?? '';
  const leads: Leads[] = named('questions', '*', 'answers', '*', 'question').map((one) => ({
    ...one,
    from: questions.find(({ path }) => path[1] === one.path[1])?.name ?? '',
  }));
  const toWays = named('questions', '*', 'answers', '*', 'way');
  const say = (path: DataPath, message: string, remedy: string): Problem => ({
    file: parsed.file,
    ...parsed.at(path),
    message,
    remedy,
  });
  const unknown = (all: readonly NamedId[], known: readonly NamedId[], what: string): Problem[] =>
    all
      .filter(({ name }) => !known.some((one) => one.name === name))
      .map(({ path, name }) =>
        say(
          path,
          `không có ${what} nào mang mã "${name}"`,
          `chọn một trong: ${known.map((one) => one.name).join(', ')}; hoặc viết thêm mục còn thiếu`,
        ),
      );
  const lost = (all: readonly NamedId[], to: readonly NamedId[], what: string): Problem[] =>
    all
      .filter(({ name }) => name !== first && !to.some((one) => one.name === name))
      .map(({ path, name }) =>
        say(
          path,
          `không câu trả lời nào dẫn tới ${what} "${name}"`,
          'thêm một câu trả lời dẫn tới đây, hoặc xóa mục này',
        ),
      );
  return [
    ...unknown(named('first'), questions, 'câu hỏi'),
    ...unknown(leads, questions, 'câu hỏi'),
    ...unknown(toWays, ways, 'cách gỡ'),
    ...lost(questions, leads, 'câu hỏi'),
    ...lost(ways, toWays, 'cách gỡ'),
    ...leads
      .filter(({ from, name }) => isAbove(leads, name, from))
      .map(({ path, name, from }) =>
        say(
          path,
          `câu trả lời này đi vòng: từ câu hỏi "${from}" quay lại câu hỏi "${name}" đã hỏi`,
          'dẫn tới một câu hỏi chưa hỏi, hoặc tới một cách gỡ',
        ),
      ),
  ];
}

/** Whether a question leads, over any number of answers, to another, or is the same. */
function isAbove(leads: readonly Leads[], above: string, below: string): boolean {
  const reached = new Set([above]);
  for (const name of reached)
    for (const { from, name: next } of leads) if (from === name) reached.add(next);
  return reached.has(below);
}
