/** Hostile words typed into the workshop, or standing in a workbook dropped there, do nothing but print. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HOSTILE_VALUES } from '../../../src/cli/fuzz/hostile-values.ts';
import { boardIn, packAddressIn } from '../../../src/browser/boards/board-fields.ts';
import { makeKit } from '../../../src/kit/kit-files.ts';
import type { KitTools } from '../../../src/kit/kit-order.ts';
import { ListMaking } from '../../../src/kit/lists/list-making.ts';
import { pointTyped } from '../../../src/kit/sheets/typed-point.ts';
import { unprintableSigns } from '../../../src/press/letters/printable.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import type { SheetOrder } from '../../../src/press/workshop/order.ts';
import { OrderFault, sheetOfOrder } from '../../../src/press/workshop/sheet-of-order.ts';
import { variantLabels } from '../../../src/views/sheet/print-words.ts';
import { unitList } from '../../../src/views/workshop/unit-list.ts';
import { workshopFile } from '../../../src/views/workshop/workshop-data.ts';
import { ORDER_COLUMNS } from '../../../src/workbooks/orders/order-columns.ts';
import { readWorkbook } from '../../../src/workbooks/read/read-workbook.ts';
import { textTables } from '../../../src/workbooks/write/text-tables.ts';
import { KIT_TOOLS, kitOrderOf } from '../../support/programs/kits.ts';
import { readXml } from '../../support/reads/read-xml.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { WHILE_OPEN } from '../../support/sites/sites.ts';

const kit = kitOrderOf('ha-noi/ba-dinh');
const order: SheetOrder = {
  ...kit.sheets,
  ...{ kind: 'guide-poster', size: 'a4', variant: 'saving', isAlone: false },
};
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '');

/** What may stand on paper, and be read again word for word. */
const PRINTABLE = HOSTILE_VALUES.filter(
  (one) =>
    one.trim() !== '' &&
    one.length <= 60 &&
    unprintableSigns(one.normalize('NFC')).length === 0 &&
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u.test(one),
);

test('a line of its own prints as it was typed, or is refused with a reason in Vietnamese', async () => {
  expect(HOSTILE_VALUES.length).toBeGreaterThanOrEqual(60);
  expect(PRINTABLE.length).toBeGreaterThan(45);
  for (const ownLine of HOSTILE_VALUES) {
    const refused = (() => {
      try {
        sheetOfOrder({ ...order, ownLine }, undefined);
        return null;
      } catch (error) {
        expect(error, ownLine).toBeInstanceOf(OrderFault);
        return (error as OrderFault).message;
      }
    })();
    if (PRINTABLE.includes(ownLine)) expect(refused, ownLine).toBeNull();
    else if (refused !== null) expect(refused, ownLine).toMatch(/^Dòng riêng /u);
  }
  for (const ownLine of PRINTABLE) {
    const { facts, form } = sheetOfOrder({ ...order, ownLine }, undefined);
    const { text } = await rasterisePdf(renderSheet(facts, form), 10);
    expect(plain(text)).toContain(plain(ownLine));
  }
});

test('a point prints as it was typed, or is refused with the words of the import', () => {
  for (const one of HOSTILE_VALUES) {
    const typed = { name: `Nhà ${one}`, address: `Số 1 ${one}`, hours: '' };
    try {
      const point = pointTyped(typed, order.now);
      expect([plain(point.name), plain(point.address)]).toEqual([
        plain(typed.name),
        plain(typed.address),
      ]);
    } catch (error) {
      expect(error, one).toBeInstanceOf(OrderFault);
      expect((error as OrderFault).message, one).toMatch(/: .+\. Hãy /su);
    }
    expect(() => pointTyped({ name: 'Nhà', address: 'Số 1', hours: one }, order.now)).not.toThrow(
      TypeError,
    );
  }
});

test('every row of a hostile list is answered, and its report holds the cells as text', async () => {
  const site = siteOf(settingsOn(WHILE_OPEN));
  const rows = HOSTILE_VALUES.filter((one) => one.trim() !== '').map((one) =>
    ORDER_COLUMNS.map(({ key }) => (key === 'kind' ? 'áp phích hướng dẫn' : one.slice(0, 500))),
  );
  const head = ORDER_COLUMNS.map((column) => column.head);
  const { making } = await ListMaking.of({
    ...{ name: '=1+1.xlsx', bytes: await textTables([{ name: 'Danh sách', head, rows }]) },
    ...{ units: unitList(site.content), common: workshopFile(site), labels: variantLabels() },
  });
  const all = making.begin({ provinces: {}, now: order.now });
  const answers = Array.from({ length: all }, () => making.next());
  expect(answers.map((one) => one?.state)).not.toContain('made');
  expect(answers.filter((one) => (one?.notes.join('') ?? '').length < 10)).toEqual([]);
  const [report] = await making.files();
  const { sheets } = await readWorkbook(report?.content as Uint8Array);
  expect(sheets[0]?.grid.length).toBe(all + 1);
});

/** Pixels are another test's. */
const TOOLS: KitTools = { ...KIT_TOOLS, frame: () => Promise.resolve(new Uint8Array([1])) };

test('documents of a kit are whole whatever a place is called', async () => {
  const place = `Phường <b>&amp;"' ]]><w:p> </a:t></a:r> \${x} =1+1 &#60;b&#62;`;
  const { files } = await makeKit({ ...kit, sheets: { ...kit.sheets, place } }, TOOLS);
  const documents = files.filter(({ path }) => /\.(docx|pptx)$/.test(path));
  expect(documents.length).toBeGreaterThan(7);
  for (const { path, content } of documents) {
    const parts = Object.entries(unzipSync(content as Uint8Array));
    const texts = parts.filter(([part]) => part.endsWith('.xml')).map(([, xml]) => strFromU8(xml));
    for (const xml of texts) expect(() => readXml(xml), path).not.toThrow();
  }
});

test('fields of a screen take numbers alone, and the address of a pack is an address', () => {
  const form = (value: string): HTMLFormElement => value as unknown as HTMLFormElement;
  class FieldsOf {
    readonly #value: string;
    constructor(value: string) {
      this.#value = value;
    }
    get(): string {
      return this.#value;
    }
  }
  const known = globalThis.FormData;
  globalThis.FormData = FieldsOf as unknown as typeof FormData;
  try {
    for (const one of HOSTILE_VALUES) {
      expect(boardIn(form(one)), one).toHaveProperty('problem');
      const address = packAddressIn(form(one));
      if (one.trim() === '') expect(address).toEqual({ base: '' });
      else expect(address, one).toHaveProperty('problem');
    }
    expect(packAddressIn(form('https://a.example.gov.vn/led'))).toEqual({
      base: 'https://a.example.gov.vn/led/',
    });
  } finally {
    globalThis.FormData = known;
  }
});
