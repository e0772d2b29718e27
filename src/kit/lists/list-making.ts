/** Makes the sheets of a list, a file for each row: a bad row is explained and stops no other. */
import { nearestValue } from '../../model/places/nearest-value.ts';
import { sheetFileName } from '../../model/sheets/sheet-kinds.ts';
import { qrModules } from '../../press/qr/qr.ts';
import { scanDistance, scanDistanceWords } from '../../press/qr/scan-distance.ts';
import { reasonInWords } from '../../press/sheets/reasons.ts';
import { renderSheet, type Sheet } from '../../press/sheets/sheet.ts';
import { OrderFault, sheetOfOrder } from '../../press/workshop/sheet-of-order.ts';
import { orderRows } from '../../workbooks/orders/order-rows.ts';
import type { OrderRow } from '../../workbooks/orders/order-columns.ts';
import { OrderError } from '../../workbooks/orders/order-error.ts';
import { orderReport, type ReportedRow } from '../../workbooks/orders/order-report.ts';
import { readWorkbook } from '../../workbooks/read/read-workbook.ts';
import { textTables } from '../../workbooks/write/text-tables.ts';
import type { KitFile } from '../kit-order.ts';
import type { DroppedList, ListNeeds, ListStart } from './list-order.ts';
import { RowReader, type RowRequest } from './row-request.ts';

const CODE_NOTES = {
  own: [],
  province: ['nơi này chưa có mã riêng, dùng mã của tỉnh, thành phố'],
  nation: ['nơi này chưa có mã riêng, dùng mã của cả nước'],
};

/** A list being made: row by row, so that progress shows and the work can be stopped. */
export class ListMaking {
  readonly #rows: readonly { order: OrderRow; request: RowRequest | { problem: string } }[];
  readonly #logo: DroppedList['common']['logo'];
  readonly #done: ReportedRow[] = [];
  readonly #files = new Map<string, { sheet: string; row: number; pdf: Uint8Array }>();
  #start: ListStart = { provinces: {}, now: 0 };

  private constructor(
    rows: readonly OrderRow[],
    reader: RowReader,
    logo: DroppedList['common']['logo'],
  ) {
    this.#logo = logo;
    this.#rows = rows.map((order) => ({ order, request: requestOf(reader, order) }));
  }

  /**
   * Reads a list.
   * @param list as it was dropped
   * @throws WorkbookError in Vietnamese when it cannot be read, or holds no list
   */
  static async of(list: DroppedList): Promise<{ making: ListMaking; needs: ListNeeds }> {
    const workbook = await readWorkbook(list.bytes);
    const { rows, remarks } = orderRows(list.name, workbook, false);
    const making = new ListMaking(rows, new RowReader(list), list.common.logo);
    const provinces = making.#rows.flatMap(({ request }) =>
      'problem' in request ? [] : (request.province ?? []),
    );
    return { making, needs: { rows: rows.length, remarks, provinces: [...new Set(provinces)] } };
  }

  /** Begins from the first row. */
  begin(start: ListStart): number {
    this.#start = start;
    this.#done.length = 0;
    this.#files.clear();
    return this.#rows.length;
  }

  /** What became of the next row; `null`: none is left. */
  next(): ReportedRow | null {
    const one = this.#rows[this.#done.length];
    if (!one) return null;
    const { row, cells, skipped } = one.order;
    const failed = (problem: string, place = ''): ReportedRow => ({
      ...{ row, asked: cells.unit ?? '', place, file: '', code: '', scan: '', notes: [problem] },
      state: skipped === undefined ? 'failed' : 'skipped',
    });
    const { request } = one;
    const made = 'problem' in request ? failed(request.problem) : this.#draw(row, cells, request);
    const result = typeof made === 'string' ? failed(made) : made;
    this.#done.push(result);
    return result;
  }

  /** The sheets and the report of every row. */
  async files(): Promise<KitFile[]> {
    const report = await textTables([orderReport(this.#done)]);
    return [
      { path: 'bao-cao.xlsx', content: report },
      ...[...this.#files].map(([path, { pdf }]) => ({ path, content: pdf })),
    ];
  }

  #draw(row: number, cells: OrderRow['cells'], request: RowRequest): ReportedRow | string {
    const { campaign, form, place, slug, notes } = request;
    const local = this.#start.provinces[request.province ?? '']?.[campaign.id];
    const sheets = nearestValue(campaign.nation, local, request.code);
    try {
      const sheet = sheetOfOrder(
        {
          ...{ campaign, sheets, place, kind: form.kind, size: form.size.id },
          ...{ variant: form.variant, isAlone: false, now: this.#start.now },
          ...(request.slogan !== undefined && { slogan: request.slogan }),
          ...(request.ownLine !== undefined && { ownLine: request.ownLine }),
        },
        this.#logo,
      );
      const name = `${slug}-${campaign.id}-${sheetFileName(form, request.slogan)}`;
      const { file, sameAs } = this.#keep(name, row, sheet);
      const { facts } = sheet;
      return {
        ...{ row, asked: cells.unit ?? '', place, state: 'made', file, code: facts.code },
        scan: scanDistanceWords(scanDistance(form, qrModules(facts.qr.symbolUrl))),
        notes: [
          ...(sameAs === undefined ? [] : [`cùng một tờ với dòng ${sameAs}`]),
          ...notes,
          ...CODE_NOTES[sheets.codeOf],
          ...(facts.trial ? ['bản thử, không in'] : []),
          ...(facts.isSample ? ['bản mẫu: chưa có cơ quan phát hành'] : []),
          ...(facts.ended === undefined ? [] : ['đợt đã kết thúc, không treo mới']),
        ],
      };
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return error instanceof OrderFault ? words : reasonInWords(words);
    }
  }

  /**
   * The same sheet asked for twice is one file; another under the same name gets its row behind it.
   */
  #keep(name: string, row: number, sheet: Sheet): { file: string; sameAs?: number } {
    const drawn = JSON.stringify(sheet);
    const other = this.#files.get(name);
    const file = other && other.sheet !== drawn ? name.replace(/\.pdf$/, `-dong-${row}.pdf`) : name;
    const known = this.#files.get(file);
    if (known) return { file, sameAs: known.row };
    this.#files.set(file, { sheet: drawn, row, pdf: renderSheet(sheet.facts, sheet.form) });
    return { file };
  }
}

function requestOf(reader: RowReader, order: OrderRow): RowRequest | { problem: string } {
  const problem = order.skipped ?? order.problem;
  if (problem !== undefined) return { problem };
  try {
    const request = reader.request(order);
    return { ...request, notes: [...(order.remarks ?? []), ...request.notes] };
  } catch (error) {
    if (!(error instanceof OrderError)) throw error;
    return { problem: error.message };
  }
}
