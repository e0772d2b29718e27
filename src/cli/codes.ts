/**
 * The register of printed codes. What it takes and does stands in `codes/help.ts`.
 *
 *   npm run codes -- issue|list|retire|check
 */
import { loadContent } from '../content-files/load-content.ts';
import { reportOf, type Problem } from '../content-files/problem.ts';
import { readEntries, type Entries } from '../content-files/read-entries.ts';
import { readTree } from '../content-files/tree.ts';
import { dayAt } from '../model/time/calendar.ts';
import { readSettings, type Settings } from '../settings.ts';
import { HELP } from './codes/help.ts';
import { issue } from './codes/issue.ts';
import { listCodes } from './codes/list.ts';
import { holdRegister, readRegister } from './codes/register-file.ts';
import { retireCode } from './codes/retire.ts';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';

const SEE_HELP = 'Xem cách dùng: npm run codes -- help';

/**
 * The command.
 * @param args what was typed after `codes --`
 * @param settings where the content is, and the day of issue
 * @throws Mistake for what cannot be done; then nothing was
 */
export async function codes(args: readonly string[], settings: Settings): Promise<void> {
  const { values, words } = readFlags(args, {
    texts: ['dot', 'noi', 'kenh', 'diem', 'ly-do', 'xlsx', 'csv'],
    marks: ['con-thieu', 'them'],
    hasWords: true,
    usage: SEE_HELP,
    help: HELP,
  });
  const [command, ...more] = words;
  const asked = { ...values, campaign: values.dot, place: values.noi, channel: values.kenh };
  if (command === 'help') {
    console.log(HELP);
    return;
  }
  if (more.length > (command === 'retire' ? 1 : 0)) {
    throw new Mistake(`Thừa chữ "${more.at(-1) ?? ''}". Câu có dấu cách thì đặt trong "…"`);
  }
  const { contentDir } = settings;
  const today = dayAt(settings.now);
  if (command === 'issue') console.log(issue(contentDir, readContent(settings), asked, today));
  else if (command === 'list') await listCodes(settings, asked, asked);
  else if (command === 'retire') {
    const retired = { code: more[0], reason: values['ly-do'] };
    console.log(retireCode(contentDir, readContent(settings), retired, today));
  } else if (command === 'check') check(settings);
  else if (command === undefined) throw new Mistake(HELP);
  else throw new Mistake(`Không có lệnh "${command}". ${SEE_HELP}`);
}

/** Whatever stands in the content, faulty entries included: a code is often what is still missing. */
function readContent({ contentDir }: Settings): Entries {
  return readEntries(readTree(contentDir, []), []);
}

function check(settings: Settings): void {
  let register = readRegister(settings.contentDir);
  let problems = problemsOfRegister(settings);
  if (problems.length > 0) {
    // Read between the two writes of another command, the register and its lock do not match.
    using _turn = holdRegister(settings.contentDir);
    register = readRegister(settings.contentDir);
    problems = problemsOfRegister(settings);
  }
  if (problems.length > 0) throw new Mistake(reportOf(problems));
  console.log(`Sổ mã không có lỗi: ${register.length} mã.`);
}

function problemsOfRegister(settings: Settings): Problem[] {
  return loadContent(settings).problems.filter(({ file }) => /\/codes\.(csv|lock)$/.test(file));
}

if (import.meta.main) await runCommand(() => codes(process.argv.slice(2), readSettings()));
