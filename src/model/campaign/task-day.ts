/** Stands in a suggested task for the last day of the place. */
export const TASK_DAY = '{hạn}';

/** Whose last day: of the public, of screens, of groups that have one of their own. */
export const TASK_UNTIL = ['people', 'screens', 'groups'] as const;
export type TaskUntil = (typeof TASK_UNTIL)[number];
