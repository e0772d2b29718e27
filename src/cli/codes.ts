/**
 * The register of printed codes. What it takes and does stands in `codes/help.ts`.
 *
 *   npm run codes -- issue|list|retire|check
 */
import { parseArgs } from 'node:util';
import { loadContent } from '../content-files/load-content.ts';
import { neededCodes, withoutCode } from '../content-files/needed-codes.ts';
import { reportOf } from '../content-files/problem.ts';
import { readEntries, type Entries } from '../content-files/read-entries.ts';
import { readTree } from '../content-files/tree.ts';
import { unitsOf } from '../content-files/units-in.ts';
import { dayAt, formatDay } from '../model/time/calendar.ts';
import { codesInUse, purposeKey, type Purpose } from '../model/codes/codes-in-use.ts';
import { NATIONWIDE } from '../model/places/place.ts';
import { purposeAsked } from './codes/asked.ts';
import { HELP } from './codes/help.ts';
import { issueCodes } from './codes/issue-codes.ts';
import { listCodes } from './codes/list.ts';
import { Mistake } from './codes/mistake.ts';
import { readRegister, readRegisterToWrite } from './codes/register-file.ts';
import { retireCode } from './codes/retire.ts';
import { settingsOrExit } from './report.ts';

const settings = settingsOrExit();
const today = dayAt(settings.now);
const SEE_HELP = 'Xem cách dùng: npm run codes -- help';

try {
  await run();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values, positionals } = typed();
  const [command, ...more] = positionals;
  if (values.help || command === 'help') {
    console.log(HELP);
    return;
  }
  if (more.length > (command === 'retire' ? 1 : 0)) {
    throw new Mistake(`Thừa chữ "${more.at(-1) ?? ''}". Câu có dấu cách thì đặt trong "…"`);
  }
  if (command === 'issue') issue(values);
  else if (command === 'list') await listCodes(settings, values, values);
  else if (command === 'retire') retire(more[0], values['ly-do']);
  else if (command === 'check') check();
  else if (command === undefined) throw new Mistake(HELP);
  else throw new Mistake(`Không có lệnh "${command}". ${SEE_HELP}`);
}

function typed() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        campaign: text,
        place: text,
        channel: text,
        diem: text,
        'con-thieu': flag,
        them: flag,
        'ly-do': text,
        xlsx: text,
        csv: text,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    const [, option = ''] = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Mistake(
      `Không dùng được "${option}": viết sai tên hoặc thiếu chữ phía sau. ${SEE_HELP}`,
    );
  }
}

type Values = ReturnType<typeof typed>['values'];

/** Whatever stands in the content, faulty entries included: a code is often what is still missing. */
function readContent(): Entries {
  return readEntries(readTree(settings.contentDir, []), []);
}

function issue(values: Values): void {
  const entries = readContent();
  const register = readRegisterToWrite(settings.contentDir);
  const purposes = values['con-thieu'] ? missing() : [asked()];
  const issued = issueCodes(settings.contentDir, purposes, today);
  for (const { code, campaign, place, channel, point } of issued) {
    console.log([code, campaign, place, channel, ...(point ? [point] : [])].join('  '));
  }
  const all = register.length + issued.length;
  console.log(`Đã cấp ${issued.length} mã, ngày ${formatDay(today)}. Sổ có ${all} mã.`);

  /** What the sheets need, and a code of its own for the boards of the whole country. */
  function missing(): Purpose[] {
    const screens = entries.campaigns.map(({ id }) => ({
      campaign: id,
      place: NATIONWIDE,
      channel: 'screen',
    }));
    return withoutCode([...neededCodes(entries), ...screens], register);
  }

  function asked(): Purpose {
    const purpose = purposeAsked(entries, unitsOf(entries), values);
    const known = codesInUse(register).get(purposeKey(purpose));
    if (!known || values.them) return purpose;
    throw new Mistake(
      `Đã có mã ${known.code} đang dùng cho việc này, cấp ngày ${formatDay(known.issuedOn)}.\n` +
        `Thay mã thì thôi dùng mã cũ trước: npm run codes -- retire ${known.code} --ly-do "…"\n` +
        'Thật cần thêm một mã nữa thì ghi thêm --them; bản in vẫn dùng mã cũ.',
    );
  }
}

function retire(code: string | undefined, reason: string | undefined): void {
  console.log(retireCode(settings.contentDir, readContent(), { code, reason }, today));
}

function check(): void {
  const register = readRegister(settings.contentDir);
  const { problems } = loadContent(settings);
  const mine = problems.filter(({ file }) => /\/codes\.(csv|lock)$/.test(file));
  if (mine.length > 0) throw new Mistake(reportOf(mine));
  console.log(`Sổ mã không có lỗi: ${register.length} mã.`);
}
