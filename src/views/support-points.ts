import type { Content, Locality } from '../content-files/content.ts';

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
