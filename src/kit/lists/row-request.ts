import { UnitFinder } from '../../model/places/find-unit.ts';
import { NATIONWIDE, NATIONWIDE_NAME } from '../../model/places/place.ts';
import { unitName, type Units } from '../../model/places/units.ts';
import type { SheetForm } from '../../model/sheets/sheet-kinds.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { WorkshopCampaign, WorkshopFile } from '../../press/workshop/order.ts';
import { byName, listed } from '../../workbooks/orders/by-name.ts';
import { formAsked } from '../../workbooks/orders/order-form.ts';
import type { OrderRow } from '../../workbooks/orders/order-columns.ts';
import { gathering, OrderError } from '../../workbooks/orders/order-error.ts';
import { unitAsked } from '../../workbooks/orders/unit-asked.ts';
import type { DroppedList } from './list-order.ts';
import { unpackedUnits } from './unpacked-units.ts';

/** What a row asks for, before it is known which code it prints. */
export interface RowRequest {
  campaign: WorkshopCampaign;
  form: SheetForm;
  /** Address part of the province, and code of the commune; none: the whole country. */
  province?: string;
  code: string | null | undefined;
  place: string;
  /** Begins the name of its file. */
  slug: string;
  slogan?: string;
  ownLine?: string;
  notes: string[];
}

/** Reads the rows of one list. */
export class RowReader {
  readonly #units: Units;
  readonly #finder: UnitFinder;
  readonly #common: WorkshopFile;
  readonly #labels: DroppedList['labels'];

  constructor({ units, common, labels }: Pick<DroppedList, 'units' | 'common' | 'labels'>) {
    this.#units = unpackedUnits(units);
    this.#finder = new UnitFinder(this.#units);
    this.#common = common;
    this.#labels = labels;
  }

  /**
   * What a row asks for.
   * @throws OrderError with all that is wrong with it, and what to write instead
   */
  request({ cells }: OrderRow): RowRequest {
    const problems: string[] = [];
    const asked = gathering(problems);
    const where = asked(() => this.#place(cells.unit));
    const form = asked(() => formAsked(cells, this.#labels));
    const campaign = asked(() => this.#campaign(cells.campaign));
    const slogan =
      form?.kind === 'slogan-poster' && campaign
        ? asked(() => sloganAsked(campaign, cells.slogan))
        : undefined;
    if (form?.kind === 'sign') {
      problems.push(
        'biển của điểm có mã riêng: tải ở trang Áp phích, hoặc làm bằng lệnh npm run posters',
      );
    }
    if (!where || !form || !campaign || problems.length > 0) {
      throw new OrderError(problems.join('; '));
    }
    const { notes, ...place } = where;
    return {
      ...{ campaign, form, ...place },
      ...(slogan !== undefined && { slogan }),
      ...(cells.ownLine !== undefined && { ownLine: cells.ownLine }),
      notes: [...notes, ...strayNotes(form, cells)],
    };
  }

  #place(
    text: string | undefined,
  ): Pick<RowRequest, 'province' | 'code' | 'place' | 'slug' | 'notes'> {
    const found = unitAsked(this.#finder, text);
    if (!found) return { code: undefined, place: NATIONWIDE_NAME, slug: NATIONWIDE, notes: [] };
    const { unit, note } = found;
    const above = 'provinceCode' in unit ? this.#units.provinces.get(unit.provinceCode) : undefined;
    const own = sentenceCase(unitName(unit));
    return {
      province: above?.slug ?? unit.slug,
      code: above ? unit.code : null,
      place: above ? `${own}, ${unitName(above)}` : own,
      slug: `${unit.code}-${unit.slug}`,
      notes: note === undefined ? [] : [note],
    };
  }

  #campaign(text: string | undefined): WorkshopCampaign {
    const { campaigns } = this.#common;
    const names = ({ id, title, facts }: WorkshopCampaign) => [id, facts.title, title];
    const found = text === undefined ? campaigns[0] : byName(campaigns, names, text);
    if (found) return found;
    throw new OrderError(
      `không có đợt "${text ?? ''}"; chọn ${listed(campaigns.map(({ id }) => id))}`,
    );
  }
}

function sloganAsked({ id, slogans }: WorkshopCampaign, text: string | undefined) {
  const found =
    text === undefined ? slogans[0] : byName(slogans, (one) => [one.id, one.text], text);
  if (found) return found.id;
  const ids = listed(slogans.map((one) => one.id));
  throw new OrderError(`đợt ${id} không có khẩu hiệu "${text ?? ''}"; chọn ${ids}`);
}

/** Cells that say something the sheet has no place for. */
const strayNotes = ({ kind }: SheetForm, { slogan, point }: OrderRow['cells']): string[] => [
  ...(kind !== 'slogan-poster' && slogan !== undefined ? ['loại này không in khẩu hiệu'] : []),
  ...(kind !== 'sign' && point !== undefined ? ['loại này không in điểm hỗ trợ'] : []),
];
