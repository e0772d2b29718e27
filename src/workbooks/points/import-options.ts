import type { DayHours } from '../../model/hours/hours.ts';
import type { Province, Units } from '../../model/places/units.ts';
import type { PointCells } from '../outcome.ts';
import type { Field } from './columns.ts';
import type { RowContext } from './read-row.ts';

/** What is known besides the workbook. */
export interface ImportOptions {
  units: Units;
  /** Where the points go; found in the sheet when not given. */
  province: Province | null;
  /** Fields the command line gives for rows that do not say, as `support-points.csv` holds them. */
  defaults: Partial<Record<Field, string>>;
  campaigns: RowContext['campaigns'];
  hosts: ReadonlySet<string>;
  /** What "giờ hành chính" means where the sheet does not say. */
  office?: DayHours;
  /** Whether rows the office has hidden are read like the others. */
  takesHiddenRows?: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  /** Rows of every `support-points.csv` there is. */
  existing: readonly PointCells[];
}
