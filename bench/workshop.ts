import { PDFiumLibrary } from '@hyzyla/pdfium';
import { unitsIn } from '../src/content-files/units-in.ts';
import { unitName, type Units } from '../src/model/places/units.ts';
import { sentenceCase } from '../src/model/text/vietnamese.ts';
import type { SheetFacts } from '../src/press/sheets/sheet-facts.ts';
import { kindOf, SHEET_KINDS, type KindName } from '../src/model/sheets/sheet-kinds.ts';
import { renderSheet, type Sheet } from '../src/press/sheets/sheet.ts';
import { startBrowserPress, type BrowserPress } from './browser-press.ts';

/** So many units are compared; each kind of each in one of the three variants in turn. */
const UNITS = 50;
const DPI = 150;
const VARIANTS = ['colour', 'saving', 'press'] as const;

/** After so many sheets the memory of the page is looked at again. */
const SHEETS = 200;

/** A poster of an example; its words are of no matter here. */
const FACTS: SheetFacts = {
  publisher: 'Ủy ban nhân dân phường',
  isSample: false,
  place: '',
  title: 'Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
  subtitle: 'trên ứng dụng VNeID',
  shortTitle: 'Văn kiện Đại hội XIV',
  summary: 'Mọi người đọc và góp ý ba bản dự thảo trình Đại hội XIV của Đảng, ngay trên VNeID.',
  deadline: { label: 'Thời hạn cho người dân', value: 'Hết ngày 14/11/2025' },
  steps: ['Mở ứng dụng VNeID', 'Chạm “Góp ý”', 'Đọc dự thảo', 'Chạm “Gửi góp ý”'],
  qr: {
    symbolUrl: 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/A7K2M',
    typedAddress: 'gopy.example.gov.vn/q/a7k2m',
  },
  code: 'A7K2M',
  issuedOn: '03/11/2025',
  helpline: { name: 'Tổng đài VNeID', number: '1900.0368' },
  help: 'Cần người giúp: đến Công an xã, phường, đặc khu',
  safety: 'Không hỏi mật khẩu, mã OTP',
  trial: false,
  slogan: { text: 'Mỗi ý kiến một viên gạch', isSuggested: true },
  point: { name: 'Nhà văn hóa khu phố 3', address: '12 đường Lê Lợi', services: ['góp ý'] },
};

/** The engine of browsers beside that of the build: how fast, how much memory, and the same pixels. */
export async function benchWorkshop(): Promise<[string, string][]> {
  const started = performance.now();
  const press = await startBrowserPress();
  const ready = performance.now() - started;
  try {
    const places = placesOf(unitsIn('content'));
    const [first] = sheetsOf(places.slice(0, 1));
    if (!first) throw new RangeError('no unit');
    const firstTook = await timeOf(() => press.draw([first]));
    const before = await press.memory();
    const took = await timeOf(async () => {
      for (let count = 0; count < SHEETS; count += 1) {
        const place = `${places[count % places.length] ?? ''} ${count}`;
        await press.draw([{ ...first, facts: { ...first.facts, place } }]);
      }
    });
    const after = await press.memory();
    const { sheets, differing } = await compare(press, sheetsOf(places));
    return [
      ['browser opened, engine started', ms(ready)],
      ['first A4 poster', ms(firstTook)],
      [`each of ${SHEETS} further ones`, ms(took / SHEETS)],
      ['memory of the engine before and after them', `${mb(before)}, ${mb(after)}`],
      [`pixels that differ from the build, ${sheets} sheets at ${DPI} dpi`, String(differing)],
    ];
  } finally {
    await press.close();
  }
}

function placesOf({ communes, provinces }: Units): string[] {
  const all = [...communes.values()];
  const step = Math.floor(all.length / UNITS);
  return Array.from({ length: UNITS }, (_, at) => {
    const commune = all[at * step];
    const province = commune && provinces.get(commune.provinceCode);
    return commune && province
      ? `${sentenceCase(unitName(commune))}, ${unitName(province)}`
      : 'Toàn quốc';
  });
}

const sheetsOf = (places: readonly string[]): Sheet[] =>
  places.flatMap((place, at) =>
    (Object.keys(SHEET_KINDS) as KindName[]).flatMap((kind) => {
      const [size] = kindOf(kind).sizes;
      const variant = VARIANTS[at % VARIANTS.length];
      return size && variant ? [{ facts: { ...FACTS, place }, form: { kind, size, variant } }] : [];
    }),
  );

async function compare(press: BrowserPress, sheets: readonly Sheet[]) {
  const pdfium = await PDFiumLibrary.init();
  const pixelsOf = async (pdf: Uint8Array): Promise<Buffer> => {
    const document = await pdfium.loadDocument(pdf);
    const pages: Uint8Array[] = [];
    for (const page of document.pages()) {
      pages.push((await page.render({ scale: DPI / 72, render: 'bitmap' })).data);
    }
    document.destroy();
    return Buffer.concat(pages);
  };
  let differing = 0;
  for (const sheet of sheets) {
    const here = await pixelsOf(await press.draw([sheet]));
    const there = await pixelsOf(renderSheet(sheet.facts, sheet.form));
    if (!here.equals(there)) differing += differences(here, there);
  }
  pdfium.destroy();
  return { sheets: sheets.length, differing };
}

const PIXEL = 4;

function differences(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let at = 0; at < Math.max(one.length, other.length); at += PIXEL) {
    if (!one.subarray(at, at + PIXEL).equals(other.subarray(at, at + PIXEL))) count += 1;
  }
  return count;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const ms = (time: number): string => `${Math.round(time)} ms`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
