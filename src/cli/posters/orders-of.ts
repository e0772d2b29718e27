import type { Content } from '../../content-files/content.ts';
import { purposeKey, type Purpose } from '../../model/codes/codes-in-use.ts';
import { UnitFinder } from '../../model/places/find-unit.ts';
import { purposeWithoutCode } from '../../views/sheet/sheet-codes.ts';
import type { Site } from '../../site.ts';
import type { OrderRow } from '../../workbooks/orders/order-columns.ts';
import { OrderError } from '../../workbooks/orders/order-error.ts';
import { readOrder, readRequest, type Order, type SheetRequest } from './order.ts';

/** What became of a row. Every row has one. */
export interface RowResult {
  row: number;
  asked: string;
  state: 'made' | 'kept' | 'skipped' | 'failed';
  file: string;
  /** The first row that asks for the same file, where there is one. */
  sameAs?: number;
  order?: Order;
  /** Why it failed or was left out. */
  problem?: string;
}

/** Issues codes and gives back the content that has them, each new code by the key of its purpose. */
export type IssueCodes = (purposes: readonly Purpose[]) => {
  content: Content;
  issued: ReadonlyMap<string, string>;
};

/**
 * Reads every row; a bad one is explained and stops no other. All codes the good ones lack are issued
 * together, before any sheet is made: a sheet never carries a code the register does not know.
 * @param site its content as it was before codes are issued
 * @param rows what is asked for
 * @param issue issues codes; without it a sheet takes what codes there are
 * @returns one result a row, in their order; those with an order are still to be made
 */
export function ordersOf(site: Site, rows: readonly OrderRow[], issue?: IssueCodes): RowResult[] {
  const { content: before, settings } = site;
  const finder = new UnitFinder(before.units);
  const requests = rows.map((order) => {
    const problem = order.skipped ?? order.problem;
    return problem === undefined ? tried(() => readRequest(before, finder, order)) : { problem };
  });
  const lacking = requests.map((one) => (issue && 'at' in one ? lackOf(before, one) : null));
  const wanted = new Map(lacking.flatMap((one) => (one ? [[purposeKey(one), one]] : [])));
  const { content, issued } =
    issue && wanted.size > 0
      ? issue([...wanted.values()])
      : { content: before, issued: new Map<string, string>() };
  return rows.map(({ row, cells, skipped, remarks = [] }, index): RowResult => {
    const shared = { row, asked: cells.unit ?? '', file: '' };
    const request = requests[index] ?? { problem: '' };
    const lack = lacking[index];
    const code = lack ? issued.get(purposeKey(lack)) : undefined;
    const order =
      'at' in request ? tried(() => readOrder({ content, settings }, request, code)) : request;
    return 'facts' in order
      ? {
          ...shared,
          state: 'made',
          order: { ...order, warnings: [...remarks, ...order.warnings] },
        }
      : {
          ...shared,
          state: skipped === undefined ? 'failed' : 'skipped',
          problem: order.problem,
        };
  });
}

const lackOf = (content: Content, { at, form, subject }: SheetRequest): Purpose | null =>
  purposeWithoutCode(content, at, form.kind, subject.point);

/** What came of a row, or why nothing did. */
function tried<T extends object>(read: () => T): T | { problem: string } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OrderError)) throw error;
    return { problem: error.message };
  }
}
