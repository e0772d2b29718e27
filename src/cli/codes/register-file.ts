import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../content-files/decode-text.ts';
import { parseCsv } from '../../content-files/parse-csv.ts';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import { formatLock, isLocked, parseLock } from '../../content-files/register-lock.ts';
import { holdLock, LockedError } from '../../files/file-lock.ts';
import { REGISTER_COLUMNS, type RegisterRow } from '../../model/codes/code-register.ts';
import { formatCsv } from '../../model/csv.ts';
import { Mistake } from '../command.ts';

/** How long a command waits for another that is writing the register, in milliseconds. */
const PATIENCE = 60_000;

/** No other column would be written back. */
const COLUMNS: ReadonlySet<string> = new Set(REGISTER_COLUMNS);

/** The register and its lock, and what they are called while they are being written. */
function pathsIn(contentDir: string) {
  return {
    register: join(contentDir, 'codes.csv'),
    lock: join(contentDir, 'codes.lock'),
    nextRegister: join(contentDir, '.codes.csv.moi'),
    nextLock: join(contentDir, '.codes.lock.moi'),
    turn: join(contentDir, '.codes.turn'),
  };
}

/**
 * Waits for its turn: one command at a time changes the register. Finishes first what an interrupted
 * command left half written.
 * @param contentDir the content folder
 * @returns lets the next one have its turn when disposed of
 * @throws Mistake when another command keeps the register for more than a minute
 */
export function holdRegister(contentDir: string): Disposable {
  const turn = takeTurn(contentDir);
  finishWriting(contentDir);
  return turn;
}

function takeTurn(contentDir: string): Disposable {
  try {
    return holdLock(pathsIn(contentDir).turn, PATIENCE);
  } catch (error) {
    throw new Mistake(
      error instanceof LockedError
        ? 'Sổ mã đang được một lệnh khác ghi. Chờ lệnh ấy xong rồi chạy lại.'
        : `Không ghi được vào thư mục ${contentDir}. Xem lại quyền ghi của thư mục này.`,
    );
  }
}

/**
 * Reads the register, after finishing what an interrupted command left half written.
 * @param contentDir the content folder
 * @throws Mistake with the editors' report when the table cannot be read
 */
export function readRegister(contentDir: string): RegisterRow[] {
  const { nextRegister, nextLock } = pathsIn(contentDir);
  if (existsSync(nextRegister) || existsSync(nextLock)) {
    using _turn = holdRegister(contentDir);
  }
  return rowsIn(contentDir);
}

/**
 * Changes the register: what is handed back has been written and read again, so that it may be told.
 * @param contentDir the content folder
 * @param change gets the rows as they are now and says what they shall be, in their order; no other
 *   command changes them meanwhile
 * @returns the register as it stands in its file
 * @throws Mistake when a row was changed by hand since it was issued, or the file does not hold what
 *   was written
 */
export function changeRegister(
  contentDir: string,
  change: (register: readonly RegisterRow[]) => readonly RegisterRow[],
): RegisterRow[] {
  using _turn = holdRegister(contentDir);
  const before = rowsIn(contentDir);
  if (!isLocked(lockIn(contentDir), before)) {
    throw new Mistake('Sổ mã đã bị sửa tay. Chạy "npm run codes -- check" để xem chỗ sửa.');
  }
  const after = change(before);
  const isSame = after.length === before.length && after.every((row, at) => row === before[at]);
  const { register, lock } = pathsIn(contentDir);
  if (isSame && existsSync(register) && existsSync(lock)) return before;
  writeRegister(contentDir, after);
  const written = rowsIn(contentDir);
  const isWhole = tableOf(written) === tableOf(after) && isLocked(lockIn(contentDir), written);
  if (isWhole) return written;
  throw new Mistake(
    'Sổ mã đọc lại không giống điều vừa ghi. Chưa mã nào được cấp. Xem lại ổ đĩa rồi chạy lại.',
  );
}

/**
 * Writes the register and its lock as one: whenever the machine stops, the next command finds either
 * all of the change or nothing of it.
 */
function writeRegister(contentDir: string, rows: readonly RegisterRow[]): void {
  const { register, lock, nextRegister, nextLock } = pathsIn(contentDir);
  writeFileSync(nextLock, formatLock(rows), { flush: true });
  writeFileSync(nextRegister, tableOf(rows), { flush: true });
  // From here on the change holds: finishWriting() knows it by the lock.
  renameSync(nextLock, lock);
  renameSync(nextRegister, register);
}

/** The new register stands beside the old one: taken over if its lock is already there, else dropped. */
function finishWriting(contentDir: string): void {
  const { register, lock, nextRegister, nextLock } = pathsIn(contentDir);
  if (existsSync(nextRegister)) {
    const isDecided = !existsSync(nextLock) && existsSync(lock);
    const isWhole = isDecided && isLocked(lockIn(contentDir), rowsOf(readFileSync(nextRegister)));
    if (isWhole) renameSync(nextRegister, register);
  }
  rmSync(nextRegister, { force: true });
  rmSync(nextLock, { force: true });
}

const tableOf = (rows: readonly RegisterRow[]): string => formatCsv(REGISTER_COLUMNS, rows);

function lockIn(contentDir: string): Map<string, string> {
  const { lock } = pathsIn(contentDir);
  return parseLock(existsSync(lock) ? readFileSync(lock, 'utf8') : '');
}

function rowsIn(contentDir: string): RegisterRow[] {
  const { register } = pathsIn(contentDir);
  return existsSync(register) ? rowsOf(readFileSync(register)) : [];
}

function rowsOf(bytes: Uint8Array): RegisterRow[] {
  const problems: Problem[] = [];
  const rows = parseCsv('codes.csv', decodeText('codes.csv', bytes, problems), problems);
  if (problems.length > 0) throw new Mistake(reportOf(problems));
  return (rows ?? []).map(({ data }) => {
    const row = data as RegisterRow;
    const stranger = Object.keys(row).find((name) => !COLUMNS.has(name));
    if (stranger === undefined) return row;
    throw new Mistake(
      `Sổ mã có cột "${stranger}" không thuộc sổ; ghi sổ sẽ làm mất cột này. Chuyển cột sang tệp khác rồi chạy lại.`,
    );
  });
}
