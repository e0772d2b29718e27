import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../content-files/parse-csv.ts';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import {
  fingerprintOf,
  formatLock,
  parseLock,
  REGISTER_COLUMNS,
  type RegisterRow,
} from '../../model/codes/code-register.ts';
import { formatCsv } from '../../model/csv.ts';
import { Mistake } from './mistake.ts';

/** The register and its lock, and what they are called while they are being written. */
function pathsIn(contentDir: string) {
  return {
    register: join(contentDir, 'codes.csv'),
    lock: join(contentDir, 'codes.lock'),
    nextRegister: join(contentDir, '.codes.csv.moi'),
    nextLock: join(contentDir, '.codes.lock.moi'),
  };
}

/**
 * Reads the register, after finishing what an interrupted command left half written.
 * @param contentDir the content folder
 * @throws Mistake with the editors' report when the table cannot be read
 */
export function readRegister(contentDir: string): RegisterRow[] {
  finishWriting(contentDir);
  const { register } = pathsIn(contentDir);
  return existsSync(register) ? rowsOf(readFileSync(register, 'utf8')) : [];
}

/**
 * Reads the register to change it.
 * @param contentDir the content folder
 * @throws Mistake when a row was changed by hand since it was issued
 */
export function readRegisterToWrite(contentDir: string): RegisterRow[] {
  const rows = readRegister(contentDir);
  const { lock } = pathsIn(contentDir);
  if (isLockOf(existsSync(lock) ? readFileSync(lock, 'utf8') : '', rows)) return rows;
  throw new Mistake('Sổ mã đã bị sửa tay. Chạy "npm run codes -- check" để xem chỗ sửa.');
}

/**
 * Writes the register and its lock as one: whenever the machine stops, the next command finds either
 * all of the change or nothing of it.
 * @param contentDir the content folder
 * @param rows the whole register, in its order
 */
export function writeRegister(contentDir: string, rows: readonly RegisterRow[]): void {
  const { register, lock, nextRegister, nextLock } = pathsIn(contentDir);
  writeFileSync(nextLock, formatLock(rows), { flush: true });
  writeFileSync(nextRegister, formatCsv(REGISTER_COLUMNS, rows), { flush: true });
  // From here on the change holds: finishWriting() knows it by the lock.
  renameSync(nextLock, lock);
  renameSync(nextRegister, register);
}

/** The new register stands beside the old one: taken over if its lock is already there, else dropped. */
function finishWriting(contentDir: string): void {
  const { register, lock, nextRegister, nextLock } = pathsIn(contentDir);
  if (existsSync(nextRegister)) {
    const isDecided = !existsSync(nextLock) && existsSync(lock);
    const isWhole =
      isDecided && isLockOf(readFileSync(lock, 'utf8'), rowsOf(readFileSync(nextRegister, 'utf8')));
    if (isWhole) renameSync(nextRegister, register);
  }
  rmSync(nextRegister, { force: true });
  rmSync(nextLock, { force: true });
}

function isLockOf(text: string, rows: readonly RegisterRow[]): boolean {
  const lock = parseLock(text);
  return (
    lock.size === rows.length && rows.every((row) => lock.get(row.code) === fingerprintOf(row))
  );
}

function rowsOf(text: string): RegisterRow[] {
  const problems: Problem[] = [];
  const rows = parseCsv('codes.csv', text, problems);
  if (problems.length > 0) throw new Mistake(reportOf(problems));
  return (rows ?? []).map(({ data }) => data as RegisterRow);
}
