import { isRealDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/**
 * Judges what was corrected: where it holds, and when.
 * @param places every place a code may be issued for
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function checkCorrections(
  entries: Entries,
  places: ReadonlySet<string>,
  today: string,
): Problem[] {
  return entries.corrections.flatMap(({ parsed }) => {
    const wrong = (
      field: string,
      isWrong: (text: string) => boolean,
      say: (text: string) => Pick<Problem, 'message' | 'remedy'>,
    ): Problem[] =>
      valuesAt(parsed.data, ['corrections', '*', field]).flatMap(({ path, value }) =>
        typeof value === 'string' && isWrong(value)
          ? [{ file: parsed.file, ...parsed.at(path), ...say(value) }]
          : [],
      );
    return [
      ...wrong(
        'place',
        (place) => !places.has(place),
        (place) => ({
          message: `không có nơi nào mang mã "${place}"`,
          remedy: 'viết "toan-quoc", "ha-tinh" hoặc "ha-tinh/song-tri" như tên thư mục và tệp',
        }),
      ),
      ...wrong(
        'on',
        (on) => isRealDay(on) && on > today,
        (on) => ({
          message: `ngày sửa ${formatDay(on)} ở sau hôm nay (${formatDay(today)})`,
          remedy: 'ghi ngày đã sửa thật; chưa sửa thì chưa ghi vào đây',
        }),
      ),
    ];
  });
}
