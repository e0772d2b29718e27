/** The lists of the workshop: what the page makes of an office's Excel. */
import { beforeAll, expect, test } from 'vitest';
import { ListMaking } from '../../../src/kit/lists/list-making.ts';
import { ordersOf } from '../../../src/cli/posters/orders-of.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { provinceSheets, workshopFile } from '../../../src/views/workshop/workshop-data.ts';
import { variantLabels } from '../../../src/views/sheet/print-words.ts';
import { unitList } from '../../../src/views/workshop/unit-list.ts';
import type { ReportedRow } from '../../../src/workbooks/orders/order-report.ts';
import { orderRows } from '../../../src/workbooks/orders/order-rows.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { BAD_ROWS, provinceList } from '../../support/programs/bulk-list.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { WHILE_OPEN } from '../../support/sites/sites.ts';

const site = siteOf(settingsOn(WHILE_OPEN));
const { content, settings } = site;
const rows: ReportedRow[] = [];
let bytes: Uint8Array;
let making: ListMaking;

beforeAll(async () => {
  bytes = await provinceList(content.units);
  const list = {
    ...{ name: 'ha-noi.xlsx', bytes, units: unitList(content) },
    ...{ common: workshopFile(site), labels: variantLabels() },
  };
  const opened = await ListMaking.of(list);
  making = opened.making;
  expect(opened.needs).toEqual({ rows: 114, remarks: [], provinces: ['ha-noi'] });
  const province = [...content.units.provinces.values()].find(({ slug }) => slug === 'ha-noi');
  if (!province) throw new RangeError('ha-noi');
  making.begin({ provinces: { 'ha-noi': provinceSheets(site, province) }, now: settings.now });
  for (let row = making.next(); row; row = making.next()) rows.push(row);
});

test('of 114 rows with ten bad ones, 104 sheets are made and ten reasons given', async () => {
  expect(rows.filter(({ state }) => state === 'made').length).toBe(104);
  const failed = rows.filter(({ state }) => state === 'failed');
  expect(failed.map(({ row }) => row)).toEqual(Object.keys(BAD_ROWS).map(Number));
  expect(failed.filter(({ notes }) => notes.join('').length < 10)).toEqual([]);
  const files = await making.files();
  expect(files.length).toBe(105);
});

test('every row says what the command says of it', async () => {
  const { rows: orders } = orderRows('ha-noi.xlsx', await readWorkbook(bytes), false);
  const results = ordersOf(site, orders);
  expect(results.length).toBe(rows.length);
  for (const [at, { order, problem, state }] of results.entries()) {
    const here = rows[at];
    expect(here?.state, String(at)).toBe(state);
    // The sign of a point is the one thing a list of the page leaves to the command.
    if (here?.notes.join().includes('biển của điểm')) continue;
    if (order) expect(here?.notes).toEqual(order.warnings);
    else expect(here?.notes).toEqual([problem]);
    if (order) expect([here?.file, here?.place]).toEqual([order.file, order.place]);
  }
});

test('its sheets are those of the places', async () => {
  const files = await making.files();
  const one = files.find(({ path }) => path.startsWith('00004-ba-dinh'))?.content;
  const { text } = await rasterisePdf(one as Uint8Array, 20);
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('Phường Ba Đình, thành phố Hà Nội');
});
