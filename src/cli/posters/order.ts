import type { CampaignEntry, Content } from '../../content-files/content.ts';
import { NATIONWIDE } from '../../model/place.ts';
import { comparable } from '../../model/vietnamese.ts';
import type { UnitFinder } from '../../model/find-unit.ts';
import type { Sheet } from '../../press/sheet.ts';
import { kindOf, sheetFileName, SHEET_KINDS, SHEET_VARIANTS } from '../../press/sheet-kinds.ts';
import type { KindName, SheetForm, VariantName } from '../../press/sheet-kinds.ts';
import { campaignAtPlace } from '../../views/campaign-at-place.ts';
import { placeOfUnit, placeWithKey, type Place } from '../../views/places.ts';
import { publicSlogans } from '../../views/public-slogans.ts';
import { sheetFactsOf, type SheetSubject } from '../../views/sheet-facts-of.ts';
import type { OrderRow } from './columns.ts';

/** A row that can be printed. */
export interface Order extends Sheet {
  row: number;
  /** File below the output folder. */
  file: string;
  place: string;
  warnings: string[];
}

/** A row that cannot be, and why, in Vietnamese. */
export class OrderError extends Error {
  override name = 'OrderError';
}

/** Signs a line of a locality's own may have: about two lines of the place it stands in. */
const OWN_LINE_SIGNS = 120;

/**
 * Works out what a row asks for.
 * @param content the checked content
 * @param finder of units
 * @param order the row
 * @throws OrderError with what to write instead
 */
export function readOrder(content: Content, finder: UnitFinder, { row, cells }: OrderRow): Order {
  const warnings: string[] = [];
  const { place, slug } = placeAsked(content, finder, cells.unit, warnings);
  const campaign = campaignAsked(content, cells.campaign);
  const form = formAsked(cells.kind, cells.size, cells.variant);
  const subject = subjectAsked(content, campaign, form.kind, cells, warnings);
  const at = campaignAtPlace(content, campaign, place);
  const facts = sheetFactsOf(content, at, form.kind, subject);
  if (facts.trial) warnings.push('bản thử, không in: chưa đặt SITE_URL');
  if (facts.isSample) warnings.push('bản mẫu: chưa có cơ quan phát hành');
  if (facts.ended !== undefined) warnings.push('đợt đã kết thúc, không treo mới');
  const name = subject.point?.id ?? subject.slogan?.id;
  return {
    row,
    file: `${slug}-${campaign.id}-${sheetFileName(form, name)}`,
    place: place.name,
    form,
    facts,
    warnings,
  };
}

function placeAsked(
  content: Content,
  finder: UnitFinder,
  text: string | undefined,
  warnings: string[],
): { place: Place; slug: string } {
  if (text === undefined) throw new OrderError('chưa ghi đơn vị; viết mã năm số hoặc tên');
  if (['toan quoc', 'ca nuoc', NATIONWIDE].includes(comparable(text))) {
    return { place: placeWithKey(content, NATIONWIDE), slug: NATIONWIDE };
  }
  const found = finder.find(text);
  if ('problem' in found) throw new OrderError(found.problem);
  const { unit, note } = found;
  const place = placeOfUnit(content, unit);
  const slug = `${unit.code}-${unit.slug}`;
  if (note !== undefined) warnings.push(note);
  if (place.key === NATIONWIDE) warnings.push('nơi này chưa có mã riêng, dùng mã của cả nước');
  else if (!place.key.endsWith(unit.slug)) {
    warnings.push('nơi này chưa có mã riêng, dùng mã của tỉnh, thành phố');
  }
  return { place, slug };
}

function campaignAsked({ campaigns }: Content, text: string | undefined): CampaignEntry {
  const names = ({ id, title, shortTitle }: CampaignEntry) => [id, title, shortTitle];
  const found = text === undefined ? campaigns[0] : byName(campaigns, names, text);
  if (found) return found;
  throw new OrderError(
    `không có đợt "${text ?? ''}"; chọn ${listed(campaigns.map(({ id }) => id))}`,
  );
}

function formAsked(kindText = 'huong-dan', sizeText?: string, variantText = 'mau'): SheetForm {
  const kinds = Object.keys(SHEET_KINDS) as KindName[];
  const kind = byName(kinds, (one) => [kindOf(one).slug, kindOf(one).name], kindText);
  if (!kind) {
    throw new OrderError(
      `không có loại "${kindText}"; chọn ${listed(kinds.map((one) => kindOf(one).slug))}`,
    );
  }
  const { sizes, slug } = kindOf(kind);
  const size =
    sizeText === undefined ? sizes[0] : byName(sizes, (one) => [one.id, one.name], sizeText);
  if (!size) {
    const ids = listed(sizes.map(({ id }) => id));
    throw new OrderError(`loại ${slug} không có cỡ "${sizeText ?? ''}"; chọn ${ids}`);
  }
  const variants = Object.keys(SHEET_VARIANTS) as VariantName[];
  const nameOf = (one: VariantName): string => SHEET_VARIANTS[one].slug || 'mau';
  const variant = byName(variants, (one) => [nameOf(one), SHEET_VARIANTS[one].name], variantText);
  if (variant) return { kind, size, variant };
  throw new OrderError(`không có kiểu "${variantText}"; chọn ${listed(variants.map(nameOf))}`);
}

type Subject = SheetSubject & { slogan?: CampaignEntry['slogans'][number] };

function subjectAsked(
  content: Content,
  campaign: CampaignEntry,
  kind: KindName,
  cells: OrderRow['cells'],
  warnings: string[],
): Subject {
  const subject: Subject = {};
  if (kind === 'slogan-poster') subject.slogan = sloganAsked(campaign, cells.slogan, warnings);
  else if (cells.slogan !== undefined) warnings.push('loại này không in khẩu hiệu');
  if (kind === 'sign') subject.point = pointAsked(content, cells.point);
  else if (cells.point !== undefined) warnings.push('loại này không in điểm hỗ trợ');
  const { ownLine } = cells;
  if (ownLine !== undefined && ownLine.length > OWN_LINE_SIGNS) {
    throw new OrderError(`dòng riêng dài ${ownLine.length} chữ; tối đa ${OWN_LINE_SIGNS}`);
  }
  return { ...subject, ...(ownLine !== undefined && { ownLine }) };
}

function sloganAsked(campaign: CampaignEntry, text: string | undefined, warnings: string[]) {
  const found =
    text === undefined
      ? publicSlogans(campaign)[0]
      : byName(campaign.slogans, (one) => [one.id, one.text], text);
  if (!found) {
    const ids = listed(campaign.slogans.map(({ id }) => id));
    throw new OrderError(`đợt ${campaign.id} không có khẩu hiệu "${text ?? ''}"; chọn ${ids}`);
  }
  if (found.status !== 'in-force') {
    throw new OrderError(`khẩu hiệu ${found.id} đã sửa hoặc đã rút; chọn câu khác`);
  }
  if (found.audience === 'officials') warnings.push('câu này nói với cán bộ, không với người dân');
  return found;
}

function pointAsked({ supportPoints }: Content, text: string | undefined) {
  const found = supportPoints.find(({ id }) => id === text);
  if (found) return found;
  throw new OrderError(
    text === undefined
      ? 'biển điểm hỗ trợ cần mã điểm ở cột "Điểm hỗ trợ"'
      : `không có điểm hỗ trợ "${text}"; xem mã trong support-points.csv`,
  );
}

function byName<T>(list: readonly T[], names: (one: T) => readonly string[], text: string) {
  const asked = comparable(text);
  return list.find((one) => names(one).some((name) => comparable(name) === asked));
}

const listed = (names: readonly string[]): string => names.join(', ');
