import type { FoundUnit, UnitFinder } from '../../model/places/find-unit.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { isRead } from '../../model/text/read-text.ts';
import { comparable, sentenceCase } from '../../model/text/vietnamese.ts';
import { OrderError } from './order-error.ts';

/**
 * The unit a row asks for; `null` is the whole country.
 * @param text as somebody wrote it
 * @throws OrderError with what to write instead
 */
export function unitAsked(finder: UnitFinder, text: string | undefined): FoundUnit | null {
  if (text === undefined) throw new OrderError('chưa ghi đơn vị; viết mã năm số hoặc tên');
  if (['toan quoc', 'ca nuoc', NATIONWIDE].includes(comparable(text))) return null;
  const found = finder.place(text);
  if (isRead(found)) return found.value;
  throw new OrderError(`${found.message}. ${sentenceCase(found.remedy)}`);
}
