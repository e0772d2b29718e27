import { randomInt } from 'node:crypto';
import type { RegisterRow } from '../../model/codes/code-register.ts';
import type { Purpose } from '../../model/codes/codes-in-use.ts';
import { drawCode } from '../../model/codes/printed-code.ts';
import type { IsoDay } from '../../model/time/calendar.ts';
import { changeRegister } from './register-file.ts';

/**
 * Appends new codes to the register, all of them in one write.
 * @param contentDir the content folder
 * @param purposesIn what codes are for, chosen from the register as it is while no other command
 *   changes it
 * @param issuedOn the day of issue
 * @returns the new rows, in the order of the purposes, as the register now holds them; and how many
 *   codes it holds
 * @throws Mistake when the register cannot be read, was changed by hand, or is not what was written
 */
export function issueCodes(
  contentDir: string,
  purposesIn: (register: readonly RegisterRow[]) => readonly Purpose[],
  issuedOn: IsoDay,
): { issued: RegisterRow[]; total: number } {
  let known = 0;
  const register = changeRegister(contentDir, (before) => {
    known = before.length;
    const taken = new Set(before.map(({ code }) => code));
    const issued = purposesIn(before).map((purpose): RegisterRow => {
      const code = drawCode(taken, (below) => randomInt(below));
      taken.add(code);
      return { code, ...purpose, issuedOn };
    });
    return [...before, ...issued];
  });
  return { issued: register.slice(known), total: register.length };
}
