import { purposeKey, type Purpose } from '../../model/codes/codes-in-use.ts';
import type { IsoDay } from '../../model/time/calendar.ts';
import { neededCodes, withoutCode } from '../needed-codes.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { isAsIssued, parseLock } from '../register-lock.ts';
import type { ContentFile } from '../tree.ts';
import { valuesOf } from '../units-in.ts';
import { textAt } from './walk.ts';

/** What an editor does about a sheet without a code. Problems with this remedy concern sheets only. */
const ISSUE_MISSING = 'chạy: npm run codes -- issue --con-thieu';

/**
 * Checks the register of printed codes: rows that were issued are all there and unchanged, every
 * code leads to a place that exists, and every sheet of the site has a code in use.
 * @param files the content folder, for `codes.lock`
 * @param places every place a code may be issued for
 * @param today the day the build stands at
 */
export function checkCodes(
  entries: Entries,
  files: readonly ContentFile[],
  places: ReadonlySet<string>,
  today: IsoDay,
): Problem[] {
  const lockFile = files.find(({ parts }) => parts.join('/') === 'codes.lock');
  const register = files.find(({ parts }) => parts.join('/') === 'codes.csv');
  if (!lockFile || !register) return [];
  const lock = parseLock(lockFile.text);
  const problems = checkRows(entries, lock, places);

  // A register that cannot be read says nothing about what was deleted or is missing.
  if (entries.codes.some(({ parsed }) => parsed.isBroken)) return problems;
  const atEnd = { file: register.file, line: register.text.trimEnd().split('\n').length };
  const written = new Set(
    entries.codes.map(({ parsed, value }) => value?.code ?? textAt(parsed.data, ['code'])),
  );
  for (const [code] of lock) {
    if (written.has(code)) continue;
    problems.push({
      ...atEnd,
      message: `mã ${code} đã cấp nhưng không còn trong sổ; người quét sẽ gặp trang trống`,
      remedy: `thêm lại dòng của mã ${code} từ bản trước; mã đã in không bao giờ được xóa`,
    });
  }
  const rows = valuesOf(entries.codes);
  const issuedOnce = new Set(rows.map(purposeKey));
  for (const purpose of withoutCode(neededCodes(entries, today), rows)) {
    const message = issuedOnce.has(purposeKey(purpose)) ? allRetired(purpose) : noneYet(purpose);
    problems.push({ ...atEnd, message, remedy: ISSUE_MISSING, kind: 'code-missing' });
  }
  return problems;
}

function checkRows(
  entries: Entries,
  lock: ReadonlyMap<string, string>,
  places: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { parsed, value } of entries.codes) {
    if (!value) continue;
    const at = { file: parsed.file, ...parsed.at(['code']) };
    if (!lock.has(value.code)) {
      problems.push({
        ...at,
        message: `mã ${value.code} không do lệnh cấp mã tạo ra`,
        remedy: 'xóa dòng này rồi cấp mã bằng: npm run codes -- issue',
      });
    } else if (!isAsIssued(lock, value)) {
      problems.push({
        ...at,
        message: `mã ${value.code} đã in ra giấy mà dòng này bị sửa; người quét sẽ bị dẫn sai chỗ`,
        remedy: 'trả dòng này về như lúc cấp; cần mã cho nơi khác thì cấp mã mới',
      });
    }
    if (!places.has(value.place)) {
      problems.push({
        file: parsed.file,
        ...parsed.at(['place']),
        message: `nơi "${value.place}" của mã ${value.code} không có trong danh sách xã, tỉnh`,
        remedy: 'trả dòng này về như lúc cấp; mã đã in phải luôn mở được trang',
      });
    }
  }
  return problems;
}

const noneYet = ({ campaign, place, point }: Purpose): string =>
  point === undefined
    ? `đợt "${campaign}" chưa có mã áp phích cho "${place}"`
    : `biển treo cửa của điểm "${point}" chưa có mã cho đợt "${campaign}"`;

const allRetired = ({ campaign, place, point }: Purpose): string =>
  point === undefined
    ? `mọi mã áp phích của đợt "${campaign}" cho "${place}" đã thôi dùng; áp phích không còn mã để in`
    : `mọi mã biển treo cửa của điểm "${point}" cho đợt "${campaign}" đã thôi dùng; biển không còn mã để in`;
