/** What a command says reaches whoever reads it through a pipe, to the last line. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { npmScript } from '../../support/programs/npm-script.ts';
import { Draft } from '../draft.ts';

/** More than a pipe and the buffer of its reader hold together: what is left there is lost as the command ends. */
const FAULTS = 2000;

/** Runs a command whose reader takes a second over the first lines, and reads on slowly. */
async function readSlowly(command: readonly string[], contentDir: string): Promise<string> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, CONTENT_DIR: contentDir, SITE_NOW: '2025-02-10' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const parts: Buffer[] = [];
  // Asked for at once: Node throws away what nobody has begun to read when a program ends.
  for await (const part of child.stderr as AsyncIterable<Buffer>) {
    await setTimeout(parts.length === 0 ? 1000 : 5);
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

test.each([['check', 'content'], ['build']])(
  'npm run %s: a long report is not cut at 64 KB',
  { timeout: 60_000 },
  async (name, ...args) => {
    using draft = new Draft();
    for (let at = 0; at < FAULTS; at++) draft.write(`Tệp sai tên số ${at}.yaml`, '');
    const report = await readSlowly([...npmScript(name), ...args], draft.dir);
    expect(report.length).toBeGreaterThan(100_000);
    expect(report.match(/Tệp sai tên số/g)).toHaveLength(FAULTS);
    expect(report).toContain(`Có ${FAULTS} chỗ cần sửa`);
  },
);
