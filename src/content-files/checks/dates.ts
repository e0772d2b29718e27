import { isRealDay, nextDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { DataPath } from '../data-path.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';

/**
 * Finds dates that contradict each other: a close before its opening, a channel outside its
 * consultation, a deadline outside the days its campaign runs, a source checked in the future.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function checkDates(entries: Entries, today: string): Problem[] {
  const problems: Problem[] = [];
  const add = (entry: Entry<unknown>, path: DataPath, message: string, remedy: string) =>
    problems.push({ file: entry.parsed.file, ...entry.parsed.at(path), message, remedy });

  const whole = new Map<string, { opens: string; closes: string }>();
  for (const entry of entries.campaigns) {
    const { data } = entry.parsed;
    for (const channel of ['vneid', 'all']) {
      const opens = realDay(data, ['periods', channel, 'opens']);
      const closes = realDay(data, ['periods', channel, 'closes']);
      if (!opens || !closes || opens <= closes) continue;
      add(
        entry,
        ['periods', channel, 'closes'],
        `ngày kết thúc ${formatDay(closes)} đứng trước ngày bắt đầu ${formatDay(opens)}`,
        'xem lại hai ngày opens và closes; closes phải bằng hoặc sau opens',
      );
    }
    const opens = realDay(data, ['periods', 'all', 'opens']);
    const closes = realDay(data, ['periods', 'all', 'closes']);
    if (!opens || !closes || opens > closes) continue;
    whole.set(entry.id, { opens, closes });
    for (const end of ['opens', 'closes']) {
      const path = ['periods', 'vneid', end];
      const channelDay = realDay(data, path);
      if (!channelDay || (channelDay >= opens && channelDay <= closes)) continue;
      add(
        entry,
        path,
        `VNeID nhận ý kiến ngày ${formatDay(channelDay)}, ngoài thời gian của cả đợt (${formatDay(opens)} – ${formatDay(closes)})`,
        'sửa ngày này, hoặc sửa periods.all',
      );
    }
  }

  const deadlineLists: [Entry<unknown>[], string[]][] = [
    [entries.campaigns, ['deadlines', '*']],
    [
      [...entries.provinces, ...entries.communes],
      ['campaigns', '*', 'deadlines', '*'],
    ],
  ];
  for (const [list, pattern] of deadlineLists) {
    for (const entry of list) {
      for (const { path } of valuesAt(entry.parsed.data, pattern)) {
        const campaign = pattern[0] === 'campaigns' ? String(path[1]) : entry.id;
        const period = whole.get(campaign);
        if (!period) continue;
        for (const kind of ['before', 'through']) {
          const text = realDay(entry.parsed.data, [...path.map(String), kind]);
          // "Before the 1st" of the day after the close means the close itself.
          const lastDay = kind === 'before' ? nextDay(period.closes) : period.closes;
          const isTooEarly =
            kind === 'before'
              ? text !== null && text <= period.opens
              : text !== null && text < period.opens;
          if (!text || (!isTooEarly && text <= lastDay)) continue;
          add(
            entry,
            [...path, kind],
            `thời hạn ${formatDay(text)} nằm ngoài thời gian của đợt (${formatDay(period.opens)} – ${formatDay(period.closes)})`,
            'xem lại văn bản; sửa thời hạn này, hoặc periods.all của đợt',
          );
        }
      }
    }
  }

  for (const entry of Object.values(entries).flat() as Entry<unknown>[]) {
    for (const path of checkedDays(entry.parsed.data)) {
      const text = realDay(entry.parsed.data, path.map(String));
      if (!text || text <= today) continue;
      add(
        entry,
        path,
        `ngày đọc nguồn ${formatDay(text)} ở sau hôm nay (${formatDay(today)})`,
        'ghi ngày bạn thật sự mở nguồn ra đọc',
      );
    }
  }
  return problems;
}

function realDay(data: unknown, path: readonly string[]): string | null {
  const text = textAt(data, path);
  return text !== null && isRealDay(text) ? text : null;
}

/** Paths of every `checkedOn`, at any depth. */
function checkedDays(data: unknown, path: DataPath = []): DataPath[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    return key === 'checkedOn' ? [here] : checkedDays(value, here);
  });
}
