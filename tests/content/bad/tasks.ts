import { at, cases } from '../expected.ts';

const TASKS = 'tasks.yaml';

const list = (...lines: string[]): string =>
  ['roles:', '  - role: Công an', '    tasks:', ...lines.map((line) => `      ${line}`), ''].join(
    '\n',
  );

/** Tasks suggested in plans. */
export const tasks = cases([
  [
    'a task that names a day without saying whose is refused',
    (draft) => draft.write(TASKS, list('- text: Đọc bài trên loa, đến {hạn}.')),
    [
      at(
        TASKS,
        'text: Đọc bài',
        '{hạn} trong text và until phải đi cùng nhau',
        'có hạn thì ghi {hạn} vào câu và thêm until',
      ),
    ],
  ],
  [
    'a task that says which option to press is refused',
    (draft) => draft.write(TASKS, list('- text: Vận động người dân bấm “Tán thành”.')),
    [at(TASKS, 'text: Vận động', 'quy tắc trung-lap', '')],
  ],
  [
    'a role without a task is refused',
    (draft) => draft.write(TASKS, 'roles:\n  - role: Công an\n    tasks: []\n'),
    [at(TASKS, 'tasks: []', 'roles[1].tasks', '')],
  ],
]);
