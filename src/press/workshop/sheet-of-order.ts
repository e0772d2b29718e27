import { nameOfSign, unprintableSigns } from '../letters/printable.ts';
import { endedFacts, type Logo, type SheetFacts } from '../sheets/sheet-facts.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { SheetOrder, WorkshopFile } from './order.ts';

/** Why an order cannot be drawn, in Vietnamese, for the person who typed it. */
export class OrderFault extends Error {
  override name = 'OrderFault';
}

/** Signs each typed text may have: those of the workbook of orders, and of `site.yaml`. */
const MOST_SIGNS = { ownLine: 120, publisher: 160 } as const;

/**
 * The sheet somebody ordered: the facts of the build for the place, with what was typed.
 * @param order what was ordered
 * @param logo the mark of who publishes the site
 * @throws OrderFault when something typed cannot stand on a sheet
 */
export function sheetOfOrder(order: SheetOrder, logo: WorkshopFile['logo']): Sheet {
  const { campaign, sheets, kind, place, now } = order;
  const published = withoutNulls({
    ...campaign.facts,
    ...sheets.facts,
    ...sheets.papers[kind],
    place,
  });
  const publisher = typed('publisher', 'Tên cơ quan', order.publisher) ?? published.publisher;
  const mark = order.logo ?? markOf(publisher, logo);
  const facts: SheetFacts = {
    ...published,
    publisher,
    isSample: published.isSample && order.publisher === undefined,
    ...(mark && { logo: mark }),
    ...withSubject(order),
  };
  const size = kindOf(kind).sizes.find(({ id }) => id === order.size) ?? kindOf(kind).sizes[0];
  if (!size) throw new RangeError(kind);
  return {
    facts: now < sheets.closesAt ? facts : endedFacts(facts, campaign.ended),
    form: {
      kind,
      size: order.isAlone ? { ...size, copies: undefined } : size,
      variant: order.variant,
    },
  };
}

/** A `null` removes what holds for the whole country. */
const withoutNulls = (facts: object): SheetFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null),
  ) as unknown as SheetFacts;

function withSubject({ campaign, kind, ...order }: SheetOrder): Partial<SheetFacts> {
  const slogan = campaign.slogans.find(({ id }) => id === order.slogan) ?? campaign.slogans[0];
  const ownLine = typed('ownLine', 'Dòng riêng', order.ownLine);
  if (kind === 'slogan-poster' && !slogan) throw new OrderFault('Đợt này chưa có khẩu hiệu.');
  if (kind === 'pocket-card' && !campaign.facts.stuck)
    throw new OrderFault('Chưa có nội dung cho thẻ bỏ túi: thiếu tệp stuck.yaml.');
  return {
    ...(kind === 'slogan-poster' && slogan && { slogan }),
    ...(kind === 'sign' && { point: pointOf(order.point) }),
    ...(ownLine !== undefined && { ownLine }),
  };
}

/** The sign of a point that is in no list: it has no page, so its code leads to the consultation. */
function pointOf(point: SheetOrder['point']): SheetFacts['point'] {
  if (!point) throw new OrderFault('Ghi tên và địa chỉ của điểm hỗ trợ.');
  return { ...point, services: [], isTyped: true };
}

/** A text as typed, in one line; none where nothing was. */
function typed(field: keyof typeof MOST_SIGNS, label: string, text = ''): string | undefined {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line === '') return undefined;
  const most = MOST_SIGNS[field];
  const { length } = Array.from(line);
  if (length > most) throw new OrderFault(`${label} dài ${length} chữ; nhiều nhất ${most}.`);
  const signs = unprintableSigns(line);
  if (signs.length > 0) {
    throw new OrderFault(`${label} có ${signs.map(nameOfSign).join(', ')}: phông chữ không có.`);
  }
  return line;
}

function markOf(publisher: string, logo: WorkshopFile['logo']): Logo | undefined {
  if (logo?.publisher !== publisher) return undefined;
  const bytes = Uint8Array.from(atob(logo.base64), (sign) => sign.charCodeAt(0));
  return { format: logo.format, bytes };
}
