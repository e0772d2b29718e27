/**
 * Support points from a sheet of an office into the content:
 *
 *   npm run import-points -- FILE.xlsx [--vao content/localities/<province>] [--tam]
 *       [--xa <xã>] [--dot <mã đợt>] [--nguon "Kế hoạch …"] [--duyet "Đơn vị …"]
 *       [--lay-dong-an] [--ngay-kiem-tra 2025-11-01] [--gio-hanh-chinh "07:30-11:30, 13:30-17:00"]
 *
 * Writes nothing while a row is refused, unless `--tam` says to take the others for now. The account
 * of every row goes beside the sheet, as FILE.bao-cao.csv.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { reportOf, type Problem } from '../content-files/problem.ts';
import { readEntries } from '../content-files/read-entries.ts';
import { readTree } from '../content-files/tree.ts';
import { unitsOf, valuesOf } from '../content-files/units-in.ts';
import { writeWhole } from '../files/write-whole.ts';
import { dayAt } from '../model/time/calendar.ts';
import { parseOfficeHours } from '../model/hours/weekly-text.ts';
import { isRead } from '../model/text/read-text.ts';
import { headerOf, type Field } from '../workbooks/points/columns.ts';
import type { Fault } from '../workbooks/outcome.ts';
import { UnitFinder } from '../model/places/find-unit.ts';
import type { Units } from '../model/places/units.ts';
import { importPoints } from '../workbooks/points/import-points.ts';
import { pointsCsv, readPointsCsv } from '../workbooks/points/points-file.ts';
import { READERS } from '../workbooks/points/read-fields.ts';
import { openWorkbook } from '../workbooks/open-workbook.ts';
import { WorkbookError } from '../workbooks/read/workbook-error.ts';
import { countsOf, reportTable, reportText } from '../workbooks/report.ts';
import { readSettings, type Settings } from '../settings.ts';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';

const USAGE = `Cách dùng: npm run import-points -- TỆP.xlsx [--vao content/localities/<tỉnh>]
Ghi sau lệnh, dùng cho mọi dòng chưa ghi điều ấy:
  --nguon "Kế hoạch số …"     nguồn, văn bản
  --duyet "Tên đơn vị"        đơn vị duyệt danh sách
  --xa "Tên xã"               xã, phường, đặc khu
  --dot MÃ-ĐỢT                đợt lấy ý kiến
  --ngay-kiem-tra 2025-11-01  ngày có người kiểm tra lại điểm; không ghi: hôm nay
  --gio-hanh-chinh "07:30-11:30, 13:30-17:00"   "T2-T6 giờ hành chính" trong bảng là giờ nào
Ghi thế nào:
  --tam          ghi trước những dòng đã nhận, dù còn dòng bị từ chối
  --lay-dong-an  lấy cả dòng đang ẩn, dòng bị gạch`;

/**
 * The command.
 * @param args what was typed after `import-points --`
 * @param settings where the content is, and the day of the import
 * @throws Mistake for what cannot be imported; then no point was written
 */
export async function importFrom(args: readonly string[], settings: Settings): Promise<void> {
  const { values, file } = readArguments(args);
  const problems: Problem[] = [];
  const tree = readTree(settings.contentDir, problems);
  const entries = readEntries(tree, problems);
  const units = unitsOf(entries);
  const finder = new UnitFinder(units);
  const campaigns = entries.campaigns.map(({ id, value }) => ({
    id,
    names: value ? [value.title, value.shortTitle] : [],
  }));
  const hosts = new Set(valuesOf(entries.site).flatMap(({ linkHosts }) => linkHosts));
  const existing = tree
    .filter(({ parts }) => parts[0] === 'localities' && parts[2] === 'support-points.csv')
    .flatMap((one) => readPointsCsv(one.file, one.text, problems));
  const broken = problems.filter((one) => one.file.endsWith('/support-points.csv'));
  if (broken.length > 0) {
    fail(`${reportOf(broken)}\nSửa tệp điểm hỗ trợ đang có trước khi nhập thêm.`);
  }

  const province = provinceAsked(units, values.vao);
  const workbook = await openWorkbook(file).catch((error: unknown) => {
    if (!(error instanceof WorkbookError)) throw error;
    return fail(error.message);
  });
  const office = officeAsked(values['gio-hanh-chinh']);
  const today = dayAt(settings.now);
  const context = { finder, province, campaigns, today };
  const { outcomes, files, unused, remarks } = importPoints(workbook.sheets, {
    takesHiddenRows: values['lay-dong-an'],
    units,
    province,
    defaults: defaultsAsked(values, context),
    campaigns,
    hosts,
    today,
    existing,
    ...(office ? { office } : {}),
  });

  const reportPath = `${file.replace(/\.(xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt)$/i, '')}.bao-cao.csv`;
  writeWhole(reportPath, reportTable(outcomes));
  console.log(reportText(outcomes, unused, [...workbook.remarks, ...remarks]));
  console.log(`\nBáo cáo từng dòng: ${reportPath}`);

  const { refused, taken } = countsOf(outcomes);
  if (refused > 0 && !values.tam) {
    fail(
      [
        '\nChưa ghi gì. Sửa các dòng bị từ chối rồi nhập lại; hoặc thêm --tam để ghi trước những dòng đã nhận.',
        ...onceForAll(
          outcomes.flatMap(({ faults }) => faults),
          values,
        ),
      ].join('\n'),
    );
  }
  if (taken === 0) fail('\nKhông có dòng nào để ghi.');
  for (const [slug, points] of files) write(settings.contentDir, slug, pointsCsv(points));
}

/** What one option says for every row, where rows were refused for the lack of it. */
function onceForAll(faults: readonly Fault[], values: Arguments['values']): string[] {
  const lacksSource = faults.some(({ header }) => header === headerOf('sourceTitle'));
  const namesOfficeHours = faults.some(({ message }) => message.includes('giờ hành chính'));
  const advice: string[] = [];
  if (lacksSource && values.nguon === undefined)
    advice.push('Cả bảng chung một nguồn thì thêm: --nguon "Kế hoạch số …" --duyet "Tên đơn vị"');
  if (namesOfficeHours && values['gio-hanh-chinh'] === undefined)
    advice.push(
      'Giờ hành chính ở mọi nơi như nhau thì ghi ô ấy như "T2-T6 giờ hành chính" và thêm: --gio-hanh-chinh "07:30-11:30, 13:30-17:00"',
    );
  return advice;
}

function fail(message: string): never {
  throw new Mistake(message);
}

function readArguments(args: readonly string[]) {
  const { values, words } = readFlags(args, {
    texts: ['vao', 'xa', 'dot', 'nguon', 'duyet', 'ngay-kiem-tra', 'gio-hanh-chinh'],
    marks: ['tam', 'lay-dong-an'],
    hasWords: true,
    usage: USAGE,
  });
  const [file = '', ...more] = words;
  if (file === '') fail(USAGE);
  if (more.length > 0) {
    fail(
      `Thừa: ${more.join(' ')}\nChữ có dấu cách thì đặt trong ngoặc kép, như --gio-hanh-chinh "07:30-11:30, 13:30-17:00".\n${USAGE}`,
    );
  }
  return { file, values };
}

type Arguments = ReturnType<typeof readArguments>;

/** `--vao` names the folder of a province, the file in it, or just the province. */
function provinceAsked(units: Units, text: string | undefined) {
  if (text === undefined) return null;
  const slug =
    text
      .replace(/\/(support-points\.csv)?$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  return (
    [...units.provinces.values()].find((one) => one.slug === slug) ??
    fail(
      `--vao "${text}" không phải thư mục của một tỉnh, thành phố. Viết như content/localities/ha-tinh`,
    )
  );
}

function officeAsked(text: string | undefined) {
  if (text === undefined) return undefined;
  const read = parseOfficeHours(text);
  return isRead(read) ? read.value : fail(`--gio-hanh-chinh: ${read.message}. Sửa: ${read.remedy}`);
}

function defaultsAsked(
  values: Arguments['values'],
  context: Parameters<(typeof READERS)['unit']>[2],
): Partial<Record<Field, string>> {
  const given: Partial<Record<Exclude<Field, 'hours'>, string | undefined>> = {
    unit: values.xa,
    campaigns: values.dot,
    sourceTitle: values.nguon,
    approvedBy: values.duyet,
    checkedOn: values['ngay-kiem-tra'],
  };
  const defaults: Partial<Record<Field, string>> = {};
  for (const [field, text] of Object.entries(given) as [
    Exclude<Field, 'hours'>,
    string | undefined,
  ][]) {
    if (text === undefined) continue;
    const read = READERS[field](text, text, context);
    if (!isRead(read)) fail(`${read.message}. ${read.remedy}`);
    defaults[field] = read.value.text;
  }
  return defaults;
}

function write(contentDir: string, slug: string, text: string): void {
  const path = join(contentDir, 'localities', slug, 'support-points.csv');
  const shown = relative(process.cwd(), path);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    console.log(`${shown} đã đúng như vậy.`);
    return;
  }
  writeWhole(path, text);
  console.log(`Đã ghi ${shown}. Kiểm tra: npm run check -- content`);
  if (!existsSync(join(dirname(path), 'province.yaml'))) {
    console.log(`Thư mục này chưa có province.yaml: npm run new -- locality ${slug}`);
  }
}

if (import.meta.main) await runCommand(() => importFrom(process.argv.slice(2), readSettings()));
