/**
 * Sheets in bulk.
 *
 *   npm run posters -- --mau danh-sach.xlsx            an empty list to fill in
 *   npm run posters -- --tu danh-sach.xlsx --ra DIR [--gop] [--cap-ma] [--lay-dong-an]
 *   npm run posters -- --tat-ca-xa --ra DIR            the guide poster of every commune
 *
 * `--cap-ma` issues codes for the signs and places of the list that have none of their own.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content-files/content.ts';
import { withoutCode } from '../content-files/needed-codes.ts';
import type { RegisterRow } from '../model/codes/code-register.ts';
import { dayAt } from '../model/time/calendar.ts';
import { purposeKey, type Purpose } from '../model/codes/codes-in-use.ts';
import { qrModules } from '../press/qr/qr.ts';
import { scanDistance, scanDistanceWords } from '../press/qr/scan-distance.ts';
import { orderTemplate } from '../views/workshop/order-template.ts';
import { readSettings, type Settings } from '../settings.ts';
import { issueCodes } from './codes/issue-codes.ts';
import { refuseLateCodes } from './codes/late-codes.ts';
import { readRegister } from './codes/register-file.ts';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import { makeSheets, startSheetWorkers } from './posters/make.ts';
import type { IssueCodes, RowResult } from './posters/orders-of.ts';
import { orderReport } from '../workbooks/orders/order-report.ts';
import { WorkbookError } from '../workbooks/read/workbook-error.ts';
import { readOrders } from './posters/read-orders.ts';
import { writeTables } from './posters/workbook.ts';
import { contentOrMistake } from './report.ts';

const REPORT = 'bao-cao.xlsx';

const USAGE =
  'Cách dùng: npm run posters -- --tu danh-sach.xlsx --ra THU-MUC [--gop] [--cap-ma] [--lay-dong-an], hoặc --mau danh-sach.xlsx';

/**
 * The command.
 * @param args what was typed after `posters --`
 * @param settings where the content is, and the day of issue
 * @returns the exit code: 1 where a row failed
 * @throws Mistake with what is wrong with the list or the content
 */
export async function posters(args: readonly string[], settings: Settings): Promise<number> {
  const values = readArguments(args);
  if (values.mau === undefined) return draw(settings, values);
  await template(settings, values.mau);
  return 0;
}

function readArguments(args: readonly string[]) {
  return readFlags(args, {
    texts: ['tu', 'ra', 'mau'],
    marks: ['gop', 'lay-dong-an', 'cap-ma', 'tat-ca-xa'],
    usage: USAGE,
  }).values;
}

async function template(settings: Settings, path: string): Promise<void> {
  await writeFile(path, await orderTemplate(contentOf(settings)));
  console.log(`Đã ghi tệp mẫu: ${path}`);
}

async function draw(settings: Settings, values: ReturnType<typeof readArguments>): Promise<number> {
  const { ra: out, tu: from } = values;
  if (!out || (!from && !values['tat-ca-xa'])) throw new Mistake(USAGE);
  // Finishes what an interrupted command left half written.
  if (values['cap-ma']) readRegister(settings.contentDir);
  // They get ready while the content is read.
  const workers = startSheetWorkers();
  try {
    const content = contentOf(settings);
    const rows = values['tat-ca-xa']
      ? [...content.units.communes.keys()].map((code, index) => ({
          row: index + 2,
          cells: { unit: code },
        }))
      : await ordersFrom(from ?? '', values['lay-dong-an']);
    const started = performance.now();
    const made = await makeSheets({ content, settings }, rows, out, {
      merge: values.gop,
      onProgress,
      workers,
      ...(values['cap-ma'] && { issue: (purposes) => issue(settings, purposes) }),
    });
    return await report(out, made, performance.now() - started);
  } finally {
    await workers.end();
  }
}

/** Says what became of every row; returns the exit code. */
async function report(
  out: string,
  { results, merged }: Awaited<ReturnType<typeof makeSheets>>,
  took: number,
): Promise<number> {
  await writeReport(out, results);
  const count = (state: RowResult['state']): number =>
    results.filter((one) => one.state === state).length;
  const files = (state: RowResult['state']): number =>
    results.filter((one) => one.state === state && one.sameAs === undefined).length;
  console.log(
    `${files('made')} tờ đã tạo, ${files('kept')} giữ nguyên, ${count('failed')} dòng lỗi, ${count('skipped')} dòng không lấy, trong ${(took / 1000).toFixed(1)} giây.`,
  );
  for (const { file, problem } of merged) {
    console.log(`Tệp gộp: ${join(out, file)}${problem === undefined ? '' : ` – LỖI: ${problem}`}`);
  }
  console.log(`Báo cáo từng dòng: ${join(out, REPORT)}`);
  return count('failed') === 0 && merged.every((one) => one.problem === undefined) ? 0 : 1;
}

/** Writes new codes into the register before anything is printed. */
function issue(settings: Settings, purposes: readonly Purpose[]): ReturnType<IssueCodes> {
  const today = dayAt(settings.now);
  const asked = new Set(purposes.map(({ campaign }) => campaign));
  refuseLateCodes(
    contentOf(settings)
      .campaigns.filter(({ id }) => asked.has(id))
      .map(({ id, periods }) => [id, periods.vneid.closes] as const),
    today,
  );
  // Another command may have issued some of them meanwhile.
  const lacking = (register: readonly RegisterRow[]) => withoutCode(purposes, register);
  const { issued } = issueCodes(settings.contentDir, lacking, today);
  console.log(`Đã cấp ${issued.length} mã mới vào sổ.`);
  return {
    content: contentOf(settings),
    issued: new Map(issued.map((row) => [purposeKey(row), row.code])),
  };
}

/** A sheet elsewhere that lacks its code stands in the way of none of these. */
function contentOf(settings: Settings): Content {
  return contentOrMistake(settings, { isHarmless: ({ kind }) => kind === 'code-missing' });
}

async function ordersFrom(path: string, takesHiddenRows: boolean) {
  try {
    const { rows, remarks } = await readOrders(path, takesHiddenRows);
    for (const remark of remarks) console.log(`Lưu ý: ${remark}`);
    return rows;
  } catch (error) {
    throw error instanceof WorkbookError ? new Mistake(error.message) : error;
  }
}

/** A line that counts up on a terminal; elsewhere a line for each tenth. */
function onProgress(done: number, all: number): void {
  if (process.stdout.isTTY) {
    process.stdout.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
  } else if (Math.floor((done * 10) / all) > Math.floor(((done - 1) * 10) / all)) {
    console.log(`${done}/${all}`);
  }
}

function writeReport(out: string, all: readonly RowResult[]): Promise<void> {
  const rows = all.map(({ row, asked, state, file, sameAs, order, problem }) => ({
    ...{ row, asked, state, file },
    place: order?.place ?? '',
    code: order?.facts.code ?? '',
    scan: order ? scanWords(order) : '',
    notes: [
      ...(problem === undefined ? [] : [problem]),
      ...(sameAs === undefined ? [] : [`cùng một tờ với dòng ${sameAs}`]),
      ...(order?.warnings ?? []),
    ],
  }));
  return writeTables(join(out, REPORT), [orderReport(rows)]);
}

function scanWords({ form, facts }: NonNullable<RowResult['order']>): string {
  return scanDistanceWords(scanDistance(form, qrModules(facts.qr.symbolUrl)));
}

if (import.meta.main) await runCommand(() => posters(process.argv.slice(2), readSettings()));
