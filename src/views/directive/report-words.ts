import type { DirectiveEntry } from '../../content-files/content.ts';
import { closesAt } from '../../model/campaign/deadline.ts';
import { reportTimeWords, type ReportTimes } from '../../model/desk/report.ts';
import { clockMinutes } from '../../model/time/vietnam-clock.ts';
import type { OwedReport } from '../../schemas/report.ts';

/** When a report is due, as numbers. */
export const reportTimes = (report: OwedReport): ReportTimes => ({
  period: report.period,
  minutes: report.hour === undefined ? undefined : clockMinutes(report.hour),
  weekday: report.weekday,
  closesAt: report.period === 'once' ? closesAt(report) : undefined,
});

/**
 * A report in one sentence.
 * @returns "Các đơn vị báo cáo Công an phường trước 10:00 hằng ngày: kết quả thực hiện (Mục III.2)."
 */
export function reportWords(report: OwedReport): string {
  const { who, to, what, note, paragraph } = report;
  const when = reportTimeWords(reportTimes(report));
  return `${who} báo cáo ${to} ${when}. Nội dung: ${what}.${note ? ` ${note}` : ''} (${paragraph})`;
}

/** Whom to tell of difficulties, as a list of one sentence; empty where the directive names nobody. */
export const difficultyWords = ({ difficulties }: DirectiveEntry): string[] =>
  difficulties ? [`Phản ánh về ${difficulties.to} (${difficulties.paragraph}).`] : [];
