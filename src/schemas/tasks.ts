import { z } from 'zod';
import { TASK_DAY, TASK_UNTIL } from '../model/campaign/task-day.ts';
import { problem, text } from './common.ts';

const task = z
  .strictObject({
    text: text(300).describe(`Việc cần làm, một câu; ${TASK_DAY} là ngày cuối của nơi đó`),
    until: z
      .enum(TASK_UNTIL)
      .optional()
      .describe(
        'Hạn của ai: people (người dân), screens (bảng, màn hình; nơi chưa có thì theo người dân), groups (các nhóm có hạn riêng; không nhóm nào có thì bỏ việc)',
      ),
  })
  .refine(
    ({ text: words, until }) => words.includes(TASK_DAY) === (until !== undefined),
    problem(
      `${TASK_DAY} trong text và until phải đi cùng nhau`,
      `có hạn thì ghi ${TASK_DAY} vào câu và thêm until; không có thì bỏ cả hai`,
    ),
  );

const role = z.strictObject({
  role: text(200).describe('Ai làm, như "Công an"'),
  tasks: z.array(task).min(1).describe('Các việc gợi ý cho vai này'),
});

/** `content/tasks.yaml`. */
export const tasks = z.strictObject({
  roles: z.array(role).min(1).describe('Các vai, theo thứ tự trong kế hoạch'),
});

export type RoleTasks = z.infer<typeof role>;
