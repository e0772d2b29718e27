/**
 * Sheets in bulk.
 *
 *   npm run posters -- --mau danh-sach.xlsx            an empty list to fill in
 *   npm run posters -- --from danh-sach.xlsx --out DIR [--gop] [--cap-ma]
 *   npm run posters -- --tat-ca-xa --out DIR           the guide poster of every commune
 *
 * `--cap-ma` issues codes for the signs and places of the list that have none of their own.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ISSUE_MISSING } from '../content-files/checks/codes.ts';
import type { Problem } from '../content-files/problem.ts';
import { dayAt } from '../model/time/calendar.ts';
import { purposeKey, type Purpose } from '../model/codes/codes-in-use.ts';
import { qrModules } from '../press/qr/qr.ts';
import { scanDistance, scanDistanceWords } from '../press/qr/scan-distance.ts';
import { issueCodes } from './codes/issue-codes.ts';
import { Mistake } from './codes/mistake.ts';
import { readRegister } from './codes/register-file.ts';
import { makeSheets, startSheetWorkers, type RowResult } from './posters/make.ts';
import type { IssueCodes } from './posters/orders-of.ts';
import { readOrders, WorkbookError, writeTables, writeTemplate } from './posters/workbook.ts';
import { contentOrExit, settingsOrExit } from './report.ts';

const REPORT = 'bao-cao.xlsx';
const STATE = { made: 'đã tạo', kept: 'giữ nguyên', failed: 'LỖI' } as const;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    mau: { type: 'string' },
    gop: { type: 'boolean', default: false },
    'cap-ma': { type: 'boolean', default: false },
    'tat-ca-xa': { type: 'boolean', default: false },
  },
});

const settings = settingsOrExit();
// Finishes what an interrupted command left half written.
if (values['cap-ma']) registerOrExit(() => readRegister(settings.contentDir));
// They get ready while the content is read.
const workers = values.mau ? undefined : startSheetWorkers();
// A sheet elsewhere that lacks its code stands in the way of none of these.
const content = contentOrExit(settings, { isHarmless: lacksOnlyACode });
if (values.mau) {
  await writeTemplate(values.mau, content.campaigns);
  console.log(`Đã ghi tệp mẫu: ${values.mau}`);
  process.exit(0);
}
const { out } = values;
if (!out || (!values.from && !values['tat-ca-xa'])) {
  fail(
    'Cách dùng: npm run posters -- --from danh-sach.xlsx --out THU-MUC [--gop] [--cap-ma], hoặc --mau danh-sach.xlsx',
  );
}

const rows = values['tat-ca-xa']
  ? [...content.units.communes.keys()].map((code, index) => ({
      row: index + 2,
      cells: { unit: code },
    }))
  : await ordersFrom(values.from ?? '');
const started = performance.now();
const { results, merged } = await makeSheets(content, rows, out, {
  merge: values.gop,
  onProgress,
  ...(values['cap-ma'] && { issue }),
  ...(workers && { workers }),
});
await workers?.end();
await writeReport(results);
const count = (state: RowResult['state']): number =>
  results.filter((one) => one.state === state).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${count('made')} tờ đã tạo, ${count('kept')} giữ nguyên, ${count('failed')} dòng lỗi, trong ${seconds} giây.`,
);
for (const { file, problem } of merged) {
  console.log(`Tệp gộp: ${join(out, file)}${problem === undefined ? '' : ` – LỖI: ${problem}`}`);
}
console.log(`Báo cáo từng dòng: ${join(out, REPORT)}`);
process.exit(count('failed') === 0 && merged.every((one) => one.problem === undefined) ? 0 : 1);

/** Writes new codes into the register before anything is printed. */
function issue(purposes: readonly Purpose[]): ReturnType<IssueCodes> {
  const rows = registerOrExit(() => issueCodes(settings.contentDir, purposes, dayAt(settings.now)));
  console.log(`Đã cấp ${rows.length} mã mới vào sổ.`);
  return {
    content: contentOrExit(settings, { isHarmless: lacksOnlyACode }),
    issued: new Map(rows.map((row) => [purposeKey(row), row.code])),
  };
}

function registerOrExit<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Mistake) fail(error.message);
    throw error;
  }
}

function lacksOnlyACode({ remedy }: Problem): boolean {
  return remedy === ISSUE_MISSING;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function ordersFrom(path: string) {
  try {
    return await readOrders(path);
  } catch (error) {
    if (error instanceof WorkbookError) fail(error.message);
    throw error;
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

function writeReport(all: readonly RowResult[]): Promise<void> {
  const head = ['Dòng', 'Đơn vị ghi', 'Nơi', 'Kết quả', 'Tệp', 'Mã bản in', 'Quét', 'Ghi chú'];
  const lines = all.map(({ row, asked, state, file, order, problem }) => [
    String(row),
    asked,
    order?.place ?? '',
    STATE[state],
    state === 'failed' ? '' : file,
    order?.facts.code ?? '',
    order ? scanWords(order) : '',
    [...(problem === undefined ? [] : [problem]), ...(order?.warnings ?? [])].join('; '),
  ]);
  return writeTables(join(out ?? '', REPORT), [{ name: 'Báo cáo', head, rows: lines }]);
}

function scanWords({ form, facts }: NonNullable<RowResult['order']>): string {
  return scanDistanceWords(scanDistance(form, qrModules(facts.qr.symbolUrl)));
}
