import type { Content } from '../../content-files/content.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import { pointLabel } from '../../views/workshop/order-template.ts';
import { listed } from '../../workbooks/orders/by-name.ts';
import { OrderError } from '../../workbooks/orders/order-error.ts';

/**
 * The point a sign is for.
 * @param text its name, its id, or both as the template offers them
 * @throws OrderError when there is none, or several
 */
export function pointAsked(
  { supportPoints }: Content,
  text: string | undefined,
): Content['supportPoints'][number] {
  if (text === undefined) {
    throw new OrderError('biển điểm hỗ trợ cần tên hoặc mã điểm ở cột "Điểm hỗ trợ"');
  }
  const asked = comparable(text);
  const exact = supportPoints.find(
    (one) => one.id === text || comparable(pointLabel(one)) === asked,
  );
  const [found, ...others] = exact
    ? [exact]
    : supportPoints.filter(({ name }) => comparable(name) === asked);
  if (!found) {
    throw new OrderError(`không có điểm hỗ trợ "${text}"; xem tên và mã trong support-points.csv`);
  }
  if (others.length > 0) {
    const ids = listed([found, ...others].slice(0, 8).map(({ id }) => id));
    throw new OrderError(`có ${others.length + 1} điểm tên "${text}"; ghi mã: ${ids}`);
  }
  return found;
}
