import { type IsoDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { Mistake } from '../command.ts';

/**
 * Refuses codes for new sheets of a consultation that is over: a reader of a day of issue after the
 * deadline beside it takes the sheet for a fake.
 * @param campaigns of the codes to issue, with the last day on which the app takes opinions
 * @param today the day of issue
 * @throws Mistake that says what to do instead
 */
export function refuseLateCodes(
  campaigns: Iterable<readonly [id: string, closes: IsoDay]>,
  today: IsoDay,
): void {
  for (const [id, closes] of campaigns) {
    if (today <= closes) continue;
    throw new Mistake(
      `Đợt ${id} đã kết thúc ngày ${formatDay(closes)}; mã cấp ngày ${formatDay(today)} là sau hạn, không in lên tờ mới được.\n` +
        'Cần in lại để lưu: dùng mã đã có (npm run codes -- list). ' +
        `Đợt được kéo dài: sửa periods trong campaigns/${id}/campaign.yaml rồi cấp. ` +
        'Ngày của máy sai: chỉnh lại đồng hồ.',
    );
  }
}
