import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Directive } from '../../schemas/directive.ts';

/** "3232/BCĐ-CQTT(CATP)", or that the copy we read leaves it blank. */
export function documentNumber({ number, numberPattern }: Directive): string {
  if (number) return number;
  return numberPattern?.startsWith('/')
    ? `Chưa rõ số (bản đã đọc để trống, chỉ in “${numberPattern}”)`
    : 'Chưa rõ số (bản đã đọc không ghi)';
}

/** The day of issue, or as much of it as the copy we read shows. */
export function issuedWords({ issuedOn, issuedIn }: Directive): string {
  if (issuedOn) return formatDay(issuedOn);
  return issuedIn ? `${issuedIn} (bản đã đọc không ghi đủ ngày)` : 'Bản đã đọc không ghi ngày';
}

/** What kind of document it is. */
const KIND_LABEL: Record<Directive['kind'], string> = {
  letter: 'Công văn',
  plan: 'Kế hoạch',
};

/** What people call it: "Công văn của Ủy ban nhân dân tỉnh Thanh Hóa". Its own title fills five lines of a phone. */
export const directiveName = ({ kind, issuer }: Pick<Directive, 'kind' | 'issuer'>): string =>
  `${KIND_LABEL[kind]} của ${issuer}`;
