import type { CampaignEntry, Content } from '../../content-files/content.ts';
import type { Purpose } from '../../model/codes/codes-in-use.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { servesCampaign } from '../../model/points/support-point-status.ts';
import type { UnitFinder } from '../../model/places/find-unit.ts';
import type { Sheet } from '../../press/sheets/sheet.ts';
import { sheetFileName, type KindName, type SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../../views/campaign/campaign-at-place.ts';
import { placeOfUnit, placeWithKey, type Place } from '../../views/place/places.ts';
import { pointStatus } from '../../views/point/point-status.ts';
import { publicSlogans } from '../../views/slogan/public-slogans.ts';
import { hasCode, purposeWithoutCode } from '../../views/sheet/sheet-codes.ts';
import { sheetFactsOf, type SheetSubject } from '../../views/sheet/sheet-facts-of.ts';
import type { PointEntry } from '../../views/point/support-points.ts';
import { variantLabels } from '../../views/sheet/print-words.ts';
import { formAsked } from '../../workbooks/orders/order-form.ts';
import { byName, listed } from '../../workbooks/orders/by-name.ts';
import type { Site } from '../../site.ts';
import type { OrderRow } from '../../workbooks/orders/order-columns.ts';
import { gathering, OrderError } from '../../workbooks/orders/order-error.ts';
import { unitAsked } from '../../workbooks/orders/unit-asked.ts';
import { pointAsked } from './point-asked.ts';

/** A row that can be printed. */
export interface Order extends Sheet {
  row: number;
  /** File below the output folder. */
  file: string;
  place: string;
  warnings: string[];
}

/** What the site calls the ways to print. */
const VARIANT_LABELS = variantLabels();

/** Signs a line of a locality's own may have: about two lines of the place it stands in. */
const OWN_LINE_SIGNS = 120;

/** What a row asks for, before it is known which code it prints. */
export interface SheetRequest {
  row: number;
  at: CampaignAtPlace;
  form: SheetForm;
  subject: Subject;
  /** Begins the name of its file. */
  slug: string;
  warnings: string[];
}

/**
 * Works out what a row asks for.
 * @throws OrderError with what to write instead
 */
export function readRequest(
  content: Content,
  finder: UnitFinder,
  { row, cells }: OrderRow,
): SheetRequest {
  const warnings: string[] = [];
  const problems: string[] = [];
  const asked = gathering(problems);
  const where = asked(() => placeAsked(content, finder, cells.unit, warnings));
  const form = asked(() => formAsked(cells, VARIANT_LABELS));
  const point = form?.kind === 'sign' ? asked(() => pointAsked(content, cells.point)) : undefined;
  const campaign = asked(() => campaignAsked(content, cells.campaign, point));
  const subject =
    form && campaign && asked(() => subjectAsked(campaign, form.kind, cells, warnings, point));
  if (form?.kind === 'pocket-card' && !content.stuck)
    problems.push('chưa có nội dung cho thẻ bỏ túi: thiếu tệp stuck.yaml');
  if (!where || !campaign || !subject || problems.length > 0) {
    throw new OrderError(problems.join('; '));
  }
  const at = campaignAtPlace(content, campaign, where.place);
  return { row, at, form, subject, slug: where.slug, warnings };
}

/**
 * What a row gets: the sheet with all it says, its code among it.
 * @param site its content with the codes issued for this list
 * @param request what the row asks for
 * @param issued the code issued for it just now, if one was
 * @throws OrderError when there is no code for it
 */
export function readOrder(site: Site, request: SheetRequest, issued?: string): Order {
  const { row, at, form, subject, slug } = request;
  const { place, campaign } = at;
  const lacking = purposeWithoutCode(site.content, at, form.kind, subject.point);
  if (lacking && !hasCode(site.content, at, form.kind, subject.point?.id)) {
    throw new OrderError(noCode(lacking));
  }
  const facts = sheetFactsOf(site, at, form.kind, subject);
  const name = subject.point?.id ?? subject.slogan?.id;
  return {
    row,
    file: `${slug}-${campaign.id}-${sheetFileName(form, name)}`,
    place: place.name,
    form,
    facts,
    warnings: [
      ...request.warnings,
      ...(lacking ? [noOwnCode(place)] : []),
      ...(issued === undefined ? [] : [`vừa cấp mã ${issued}`]),
      ...(facts.trial ? ['bản thử, không in: chưa đặt SITE_URL'] : []),
      ...(facts.isSample ? ['bản mẫu: chưa có cơ quan phát hành'] : []),
      ...(facts.ended === undefined ? [] : ['đợt đã kết thúc, không treo mới']),
      ...(subject.point && pointStatus(site, subject.point).isOver
        ? ['điểm này đã chuyển hoặc đã ngừng phục vụ, không treo mới']
        : []),
    ],
  };
}

const noCode = ({ campaign, point }: Purpose): string =>
  point === undefined
    ? `nơi này chưa có mã cho đợt ${campaign}; chạy lại với --cap-ma, hoặc cấp trước: npm run codes -- issue --con-thieu`
    : `biển của điểm "${point}" chưa có mã; chạy lại với --cap-ma, hoặc cấp trước: npm run codes -- issue --diem ${point}`;

const noOwnCode = ({ key }: Place): string =>
  key === NATIONWIDE
    ? 'nơi này chưa có mã riêng, dùng mã của cả nước'
    : 'nơi này chưa có mã riêng, dùng mã của tỉnh, thành phố';

function placeAsked(
  content: Content,
  finder: UnitFinder,
  text: string | undefined,
  warnings: string[],
): { place: Place; slug: string } {
  const found = unitAsked(finder, text);
  if (!found) return { place: placeWithKey(content, NATIONWIDE), slug: NATIONWIDE };
  const { unit, note } = found;
  const place = placeOfUnit(content, unit);
  if (note !== undefined) warnings.push(note);
  return { place, slug: `${unit.code}-${unit.slug}` };
}

/** Left out, it is the newest one; for a sign, the newest one its point helps with. */
function campaignAsked(
  { campaigns }: Content,
  text: string | undefined,
  point: PointEntry | undefined,
): CampaignEntry {
  const served = campaigns.filter(({ id }) => !point || servesCampaign(point, id));
  const names = ({ id, title, shortTitle }: CampaignEntry) => [id, title, shortTitle];
  const found = text === undefined ? served[0] : byName(campaigns, names, text);
  if (found && served.includes(found)) return found;
  const ids = listed(served.map(({ id }) => id));
  throw new OrderError(
    found && point
      ? `điểm "${point.id}" không phục vụ đợt ${found.id}; chọn ${ids}`
      : `không có đợt "${text ?? ''}"; chọn ${ids}`,
  );
}

type Subject = SheetSubject & { slogan?: CampaignEntry['slogans'][number] };

function subjectAsked(
  campaign: CampaignEntry,
  kind: KindName,
  cells: OrderRow['cells'],
  warnings: string[],
  point: PointEntry | undefined,
): Subject {
  const subject: Subject = { ...(point && { point }) };
  if (kind === 'slogan-poster') subject.slogan = sloganAsked(campaign, cells.slogan, warnings);
  else if (cells.slogan !== undefined) warnings.push('loại này không in khẩu hiệu');
  if (!point && cells.point !== undefined) warnings.push('loại này không in điểm hỗ trợ');
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
