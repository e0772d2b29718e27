import { randomInt } from 'node:crypto';
import type { IsoDay } from '../../model/time/calendar.ts';
import type { RegisterRow } from '../../model/codes/code-register.ts';
import type { Purpose } from '../../model/codes/codes-in-use.ts';
import { drawCode } from '../../model/codes/printed-code.ts';
import { readRegisterToWrite, writeRegister } from './register-file.ts';

/**
 * Appends a new code for each purpose, all of them in one write.
 * @param contentDir the content folder
 * @param purposes what the codes are for
 * @param issuedOn the day of issue
 * @returns the new rows, in the order of the purposes
 * @throws Mistake when the register cannot be read or was changed by hand
 */
export function issueCodes(
  contentDir: string,
  purposes: readonly Purpose[],
  issuedOn: IsoDay,
): RegisterRow[] {
  const register = readRegisterToWrite(contentDir);
  const taken = new Set(register.map(({ code }) => code));
  const issued = purposes.map((purpose): RegisterRow => {
    const code = drawCode(taken, (below) => randomInt(below));
    taken.add(code);
    return { code, ...purpose, issuedOn };
  });
  if (issued.length > 0) writeRegister(contentDir, [...register, ...issued]);
  return issued;
}
