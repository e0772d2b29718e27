/** The empty workbook of orders, with lists to choose from. */
import type { Content } from '../../content-files/content.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { kindOf, SHEET_KINDS, type KindName } from '../../model/sheets/sheet-kinds.ts';
import { PRINT_ADVICE } from '../sheet/print-words.ts';
import { publicSlogans } from '../slogan/public-slogans.ts';
import type { DropDown } from '../../workbooks/write/drop-downs.ts';
import { headCell, textCell, writeWorkbook } from '../../workbooks/write/write-workbook.ts';
import { ORDER_COLUMNS, type OrderColumn } from '../../workbooks/orders/order-columns.ts';
import { CHOICES_SHEET, HOW_SHEET } from '../../workbooks/orders/order-rows.ts';

/** A point as the list offers it, and as it is read again. */
export const pointLabel = ({ id, name }: { id: string; name: string }): string => `${name} (${id})`;

/** Rows an office may fill; more can be added, only without drop-downs. */
const FILLED_ROWS = 600;

/** Lists that are complete: Excel refuses anything else. */
const STRICT: readonly OrderColumn[] = ['kind', 'variant'];

/**
 * The empty workbook.
 * @returns the bytes of an .xlsx file
 */
export function orderTemplate(content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const lists = listsOf(content);
  const listed = ORDER_COLUMNS.flatMap(({ key, head }) => {
    const list = lists[key] ?? [];
    return list.length > 0 ? [{ key, head, list }] : [];
  });
  const rows = listed.reduce((most, { list }) => Math.max(most, list.length), 0);
  return writeWorkbook([
    {
      name: 'Danh sách',
      rows: [ORDER_COLUMNS.map(({ head }) => headCell(head))],
      widths: ORDER_COLUMNS.map(() => 28),
      still: { rows: 1 },
      dropDowns: listed.map(({ key, list }, column): DropDown => ({
        column: ORDER_COLUMNS.findIndex((one) => one.key === key),
        firstRow: 2,
        lastRow: FILLED_ROWS + 1,
        isStrict: STRICT.includes(key),
        source: { sheet: CHOICES_SHEET, column, firstRow: 2, lastRow: list.length + 1 },
      })),
    },
    {
      name: HOW_SHEET,
      rows: [
        ['Cột', 'Cách ghi'].map((head) => headCell(head)),
        ...ORDER_COLUMNS.map(({ head, help }) => [head, help].map(textCell)),
        ...kinds().map((kind) =>
          [`Cỡ của ${kind.name}`, kind.sizes.map(({ name }) => name).join('; ')].map(textCell),
        ),
      ],
      widths: [34, 90],
      still: { rows: 1 },
    },
    {
      name: CHOICES_SHEET,
      rows: [
        listed.map(({ head }) => headCell(head)),
        ...Array.from({ length: rows }, (_, at) =>
          listed.map(({ list }) => textCell(list[at] ?? '')),
        ),
      ],
      widths: listed.map(() => 40),
    },
  ]);
}

const kinds = () => (Object.keys(SHEET_KINDS) as KindName[]).map(kindOf);

/** What can be chosen, as the site calls it. */
function listsOf(content: Content): Partial<Record<OrderColumn, readonly string[]>> {
  const { campaigns, supportPoints } = content;
  return {
    campaign: campaigns.map(({ shortTitle }) => shortTitle),
    kind: kinds().map(({ name }) => name),
    size: [...new Set(kinds().flatMap(({ sizes }) => sizes.map(({ name }) => sentenceCase(name))))],
    variant: Object.values(PRINT_ADVICE).map(({ label }) => label),
    slogan: campaigns.flatMap((one) => publicSlogans(one).map(({ text }) => text)),
    point: supportPoints.map(pointLabel),
  };
}
