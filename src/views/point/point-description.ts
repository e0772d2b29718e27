import type { Content } from '../../content-files/content.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { unitNameOf } from './finder-data.ts';
import type { PointEntry } from './support-points.ts';

/** What the page of a support point holds, for lists of search results. */
export function pointDescription(content: Content, point: PointEntry): string {
  const unit = sentenceCase(unitNameOf(content, point.unit));
  return `${point.name}, ${unit}: địa chỉ, giờ mở cửa và việc được giúp.`;
}
