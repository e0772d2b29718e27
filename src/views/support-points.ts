import type { Content, Locality } from '../content-files/content.ts';
import { startOfDay, startOfNextDay } from '../model/calendar.ts';
import type { Timetable } from '../model/phase.ts';

/** A support point as pages show it. */
export type PointEntry = Content['supportPoints'][number];

/** What each service is called on the site. */
export const SERVICE_LABEL: Record<PointEntry['services'][number], string> = {
  install: 'cài ứng dụng VNeID',
  register: 'đăng ký mức 2',
  activate: 'kích hoạt tài khoản',
  passcode: 'quên mật khẩu, passcode',
  opinion: 'góp ý trên VNeID',
  'paper-form': 'nhận góp ý bằng giấy',
};

/**
 * The support points of a province (all of them) or of a commune (its own).
 * @param content the checked content
 * @param locality a province or a commune
 */
export function supportPointsIn(content: Content, locality: Locality): PointEntry[] {
  return content.supportPoints.filter((point) =>
    locality.commune
      ? point.unit === locality.commune.code
      : point.province === locality.province.slug,
  );
}

/**
 * When a point serves: as long as its consultation takes opinions in any way, on paper too.
 * @param content the checked content
 * @param point the point
 * @throws RangeError when its consultation does not exist (the content checks refuse that earlier)
 */
export function servingTimetable(content: Content, point: PointEntry): Timetable {
  const campaign = content.campaigns.find(({ id }) => id === point.campaign);
  if (!campaign) throw new RangeError(`Point ${point.id} names no campaign`);
  const { opens, closes } = campaign.periods.all;
  return { opensAt: startOfDay(opens), closings: [startOfNextDay(closes)] };
}
