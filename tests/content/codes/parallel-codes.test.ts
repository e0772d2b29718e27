/** Several people issue codes at one time: every code that was told stands in the register. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { npmScript } from '../../support/programs/npm-script.ts';
import { Draft } from '../draft.ts';
import { CODES } from '../files.ts';

const ROUNDS = Number(process.env['PARALLEL_ROUNDS'] ?? 1);
const AT_ONCE = 8;
const run = promisify(execFile);

/** The code a command told, and what else it said. */
async function issued(draft: Draft): Promise<{ codes: string[]; output: string }> {
  const asked = ['issue', '--dot', 'dot-vi-du', '--noi', 'vi-du', '--kenh', 'flyer', '--them'];
  const { stdout, stderr } = await run(process.execPath, [...npmScript('codes'), ...asked], {
    env: { ...process.env, CONTENT_DIR: draft.dir, SITE_NOW: '2025-02-10' },
  });
  return { codes: stdout.match(/^[A-Z2-9]{5}(?= {2}dot)/gm) ?? [], output: stderr };
}

test(
  `${AT_ONCE} commands at once, ${ROUNDS} times: no code is lost, none is told twice, none crashes`,
  { timeout: 60_000 * ROUNDS },
  async () => {
    using draft = new Draft();
    const told: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => issued(draft)));
      told.push(...outcomes.flatMap(({ codes }) => codes));
      expect(outcomes.map(({ output }) => output).join('')).toBe('');
    }
    const inRegister = new Set(draft.text(CODES).match(/^[A-Z2-9]{5}(?=,)/gm));
    expect(new Set(told).size).toBe(ROUNDS * AT_ONCE);
    expect(told.filter((code) => !inRegister.has(code))).toEqual([]);
    expect(inRegister.size).toBe(5 + ROUNDS * AT_ONCE);
    expect(draft.problems()).toEqual([]);
  },
);
