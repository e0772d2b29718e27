import { neededCodes } from '../../content-files/needed-codes.ts';
import { addressFaults } from '../../content-files/checks/address-faults.ts';
import { checkRawText } from '../../content-files/raw-checks.ts';
import type { Entries } from '../../content-files/read-entries.ts';
import { type IsoDay } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { hiddenFault } from '../../model/text/hidden-characters.ts';
import type { RegisterRow } from '../../model/codes/code-register.ts';
import { codesInUse, purposeKey } from '../../model/codes/codes-in-use.ts';
import { Mistake } from '../command.ts';
import { changeRegister } from './register-file.ts';

const MOST_SIGNS = 200;

/**
 * Retires a code: its page stays and says so, sheets take the next code of the same purpose.
 * @param contentDir the content folder
 * @param entries all entries, to know whether a sheet is now without a code
 * @param asked the code as it was typed, and why
 * @param today the day from which it is no longer used
 * @returns what to say
 * @throws Mistake for an unknown code, one already retired, or a reason nobody can read
 */
export function retireCode(
  contentDir: string,
  entries: Entries,
  asked: { code: string | undefined; reason: string | undefined },
  today: IsoDay,
): string {
  if (asked.code === undefined) {
    throw new Mistake('Thiếu mã. Viết: npm run codes -- retire MÃ --ly-do "…"');
  }
  const code = asked.code.toUpperCase();
  const retiredBecause = reasonOf(asked.reason);
  const rows = changeRegister(contentDir, (register) => {
    const row = inUse(register, code, today);
    return register.map((one) =>
      one === row ? { ...row, retiredOn: today, retiredBecause } : one,
    );
  });
  return [
    `Mã ${code} thôi dùng từ ${formatDay(today)}. Trang sau mã vẫn mở và nói rõ điều đó.`,
    ...whatNext(rows, code, entries, today),
  ].join('\n');
}

function inUse(register: readonly RegisterRow[], code: string, today: IsoDay): RegisterRow {
  const row = register.find((one) => one.code === code);
  if (!row) {
    throw new Mistake(`Sổ không có mã ${code}. Xem các mã: npm run codes -- list`);
  }
  if (row.retiredOn !== undefined) {
    throw new Mistake(
      `Mã ${code} đã thôi dùng từ ${formatDay(row.retiredOn)}: ${row.retiredBecause ?? ''}. Không cần làm gì thêm`,
    );
  }
  if (today < row.issuedOn) {
    throw new Mistake(
      `Mã ${code} cấp ngày ${formatDay(row.issuedOn)}, sau ngày ${formatDay(today)}. Xem lại biến SITE_NOW`,
    );
  }
  return row;
}

function reasonOf(text = ''): string {
  const reason = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (reason === '') {
    throw new Mistake(
      'Thiếu lý do. Người quét mã sẽ đọc câu này, nên viết rõ: --ly-do "Tờ in sai giờ mở cửa"',
    );
  }
  if (reason.length > MOST_SIGNS) {
    throw new Mistake(`Lý do dài ${reason.length} chữ; tối đa ${MOST_SIGNS}. Viết ngắn lại`);
  }
  const hidden = hiddenFault(reason);
  if (hidden) throw new Mistake(`Lý do ${hidden.message}. Gõ lại bằng tay`);
  const [problem] = [...checkRawText('codes.csv', reason), ...addressFaults(reason, new Set())];
  if (problem) throw new Mistake(`Lý do: ${problem.message}. ${problem.remedy}`);
  return reason;
}

/** What the sheets print from now on. */
function whatNext(
  rows: readonly RegisterRow[],
  retired: string,
  entries: Entries,
  today: IsoDay,
): string[] {
  const row = rows.find(({ code }) => code === retired);
  if (!row) return [];
  const key = purposeKey(row);
  const next = codesInUse(rows).get(key);
  if (next) return [`Bản in từ nay dùng mã ${next.code}.`];
  if (!neededCodes(entries, today).some((one) => purposeKey(one) === key)) return [];
  return ['Bản in này chưa có mã thay. Cấp mã mới: npm run codes -- issue --con-thieu'];
}
