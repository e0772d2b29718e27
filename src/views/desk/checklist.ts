import type { Checklist } from '../../press/sheets/checklist.ts';
import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import { renderChecklist } from '../../press/sheets/checklist.ts';
import { roleUrl } from '../../model/addresses.ts';
import { reportTimeWords } from '../../model/desk/report.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Site } from '../../site.ts';
import { difficultyWords, reportTimes } from '../directive/report-words.ts';
import type { DutiesOfRole } from './role-duties.ts';

/** What the printed list of a role's tasks in a directive says. */
function checklistOf({ content, settings }: Site, one: DutiesOfRole): Checklist {
  const { role, directive, duties, reports } = one;
  const { title, issuer, number, issuedOn } = directive;
  const known = [
    ...(number === undefined ? [] : [`Số ${number}`]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDay(issuedOn)}`]),
  ].join(', ');
  const readOn =
    directive.sources
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? '1970-01-01';
  const parts = [
    {
      heading: 'Việc phải làm',
      items: duties.map(({ asks, who, paragraph }) => ({
        text: asks,
        note: `${who}. ${paragraph}`,
      })),
    },
    {
      heading: 'Báo cáo',
      items: reports.map((report) => ({
        text: `${sentenceCase(reportTimeWords(reportTimes(report)))}: báo cáo ${report.to}. ${report.what}.`,
        note: `${report.who}. ${report.paragraph}`,
      })),
    },
  ];
  return {
    title: `Việc theo vai: ${role.name}`,
    by: `Theo văn bản của ${issuer}`,
    about: [title, known].filter(Boolean).join('. '),
    parts: parts.filter(({ items }) => items.length > 0),
    notes: [
      ...difficultyWords(directive).map((words) => `Khó khăn, vướng mắc: ${words}`),
      'Người dân tự đọc, tự chọn ý kiến. Không gợi ý lựa chọn nào, không giữ mật khẩu, mã OTP của ai.',
    ],
    typedAddress:
      settings.siteUrl.replace(/^https?:\/\//, '') + roleUrl(role.id).replace(/\/$/, ''),
    readOn,
    readWords: `đọc văn bản ngày ${formatDay(readOn)}`,
    isSample: content.site.publisher === undefined,
    trial: settings.isTrial,
  };
}

/** The printed list of a role's tasks in a directive; drawn here while editing, so that changes show. */
export async function checklistFile(
  site: Site,
  one: DutiesOfRole,
): Promise<Uint8Array<ArrayBuffer>> {
  const checklist = checklistOf(site, one);
  return import.meta.env.DEV
    ? new Uint8Array(renderChecklist(checklist))
    : drawElsewhere({ checklist });
}
