/**
 * The register of printed codes.
 *
 *   npm run codes -- issue --campaign dai-hoi-xiv --place ha-tinh/song-tri [--channel poster]
 *   npm run codes -- issue --con-thieu
 *   npm run codes -- list
 *   npm run codes -- check
 */
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCsv } from '../model/csv.ts';
import { parseCsv } from '../content-files/parse-csv.ts';
import { loadContent } from '../content-files/load-content.ts';
import { reportOf, type Problem } from '../content-files/problem.ts';
import { readEntries } from '../content-files/read-entries.ts';
import { placesOf } from '../content-files/places-of.ts';
import { readTree } from '../content-files/tree.ts';
import {
  formatLock,
  parseLock,
  fingerprintOf,
  REGISTER_COLUMNS,
  type RegisterRow,
} from '../model/code-register.ts';
import { dayAt, formatDay } from '../model/calendar.ts';
import { drawCode } from '../model/printed-code.ts';
import { CHANNELS } from '../schemas/code.ts';
import { settingsOrExit } from './report.ts';

const settings = settingsOrExit();
const registerPath = join(settings.contentDir, 'codes.csv');
const lockPath = join(settings.contentDir, 'codes.lock');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    campaign: { type: 'string' },
    place: { type: 'string' },
    channel: { type: 'string', default: 'poster' },
    'con-thieu': { type: 'boolean', default: false },
  },
});

const [command] = positionals;
if (command === 'issue') issue();
else if (command === 'list') list();
else if (command === 'check') check();
else fail('Cách dùng: npm run codes -- issue|list|check');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readRegister(): RegisterRow[] {
  if (!existsSync(registerPath)) return [];
  const problems: Problem[] = [];
  const rows = parseCsv('codes.csv', readFileSync(registerPath, 'utf8'), problems);
  if (problems.length > 0) fail(reportOf(problems));
  return (rows ?? []).map(({ data }) => data as RegisterRow);
}

/** Appends codes. Refuses while the register itself has been changed by hand. */
function issue(): void {
  const register = readRegister();
  const lock = existsSync(lockPath) ? parseLock(readFileSync(lockPath, 'utf8')) : new Map();
  const intact =
    lock.size === register.length &&
    register.every((row) => lock.get(row.code) === fingerprintOf(row));
  if (!intact) fail('Sổ mã đã bị sửa tay. Chạy "npm run codes -- check" để xem chỗ sửa.');

  const problems: Problem[] = [];
  const entries = readEntries(readTree(settings.contentDir, problems), problems);
  const campaigns = entries.campaigns.map(({ id }) => id);
  const places = [...placesOf(entries)];
  const wanted = values['con-thieu']
    ? campaigns
        .flatMap((campaign) => places.map((place) => ({ campaign, place, channel: 'poster' })))
        .filter((one) => !register.some((row) => isFor(row, one)))
    : [asked(campaigns, places)];

  const taken = new Set(register.map(({ code }) => code));
  const issuedOn = dayAt(settings.now);
  for (const one of wanted) {
    const code = drawCode(taken, (below) => randomInt(below));
    taken.add(code);
    register.push({ code, ...one, issuedOn });
    console.log(`${code}  ${one.campaign}  ${one.place}  ${one.channel}  ${formatDay(issuedOn)}`);
  }
  writeFileSync(registerPath, formatCsv(REGISTER_COLUMNS, register));
  writeFileSync(lockPath, formatLock(register));
  console.log(`Đã cấp ${wanted.length} mã. Sổ có ${register.length} mã.`);
}

function isFor(
  row: RegisterRow,
  one: Pick<RegisterRow, 'campaign' | 'place' | 'channel'>,
): boolean {
  return row.campaign === one.campaign && row.place === one.place && row.channel === one.channel;
}

function asked(campaigns: readonly string[], places: readonly string[]) {
  const { campaign, place, channel } = values;
  if (typeof campaign !== 'string' || !campaigns.includes(campaign)) {
    fail(`Thiếu hoặc sai --campaign. Chọn một trong: ${campaigns.join(', ')}`);
  }
  if (typeof place !== 'string' || !places.includes(place)) {
    fail(`Thiếu hoặc sai --place. Chọn một trong: ${places.join(', ')}`);
  }
  const known = CHANNELS.find((one) => one === channel);
  if (!known) fail(`Sai --channel. Chọn một trong: ${CHANNELS.join(', ')}`);
  return { campaign, place, channel: known };
}

function list(): void {
  for (const row of readRegister()) {
    console.log(REGISTER_COLUMNS.map((column) => row[column] ?? '').join('  '));
  }
}

function check(): void {
  const { problems } = loadContent(settings);
  const mine = problems.filter(({ file }) => /\/codes\.(csv|lock)$/.test(file));
  if (mine.length > 0) fail(reportOf(mine));
  console.log(`Sổ mã không có lỗi: ${readRegister().length} mã.`);
}
