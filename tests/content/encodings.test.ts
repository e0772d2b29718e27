/** Content as Notepad, Excel and old office programs save it. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Draft } from './draft.ts';
import { CAMPAIGN, CODES, POINTS } from './files.ts';

const SCRIPT = 'campaigns/dot-vi-du/scripts/bai-vi-du.md';
const GUIDE = 'guides/cai-dat-vi-du.mdx';
const KINDS = [CAMPAIGN, SCRIPT, GUIDE, CODES, POINTS, 'codes.lock', 'units/communes.csv'];

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** Accented letters as Windows-1258 has them: base letters of its own, tones as signs behind them. */
function windows1258(text: string): Buffer {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  const parts = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (table.has(letter)) return [letter];
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    return [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone];
  });
  return Buffer.from(parts.map((part) => table.get(part) ?? 0x3f));
}

describe.each([
  ['Windows', '\r\n'],
  ['old Macs', '\r'],
])('line ends of %s', (_name, end) => {
  test('in every file change nothing', () => {
    using draft = new Draft();
    const files = globSync('**/*', { cwd: draft.dir });
    for (const file of files.filter((one) => statSync(join(draft.dir, one)).isFile()))
      draft.write(file, draft.text(file).replaceAll('\n', end));
    expect(draft.problems()).toEqual([]);
  });
});

test('a fault in a file with line ends of Windows is told at its line', () => {
  using draft = new Draft();
  draft.replace(CAMPAIGN, 'shortTitle:', 'shortTitel:');
  const line = draft.place(CAMPAIGN, 'shortTitel:').line;
  draft.write(CAMPAIGN, draft.text(CAMPAIGN).replaceAll('\n', '\r\n'));
  expect(draft.problems().map((one) => one.line)).toContain(line);
});

describe.each(KINDS)('%s', (file) => {
  test('with one byte order mark is as good as without', () => {
    using draft = new Draft();
    draft.write(file, `\uFEFF${draft.text(file)}`);
    expect(draft.problems()).toEqual([]);
  });

  test.each([
    ['two byte order marks', (text: string) => `\uFEFF\uFEFF${text}`, 'hai dấu thứ tự byte'],
    ['UTF-16 with its mark', (text: string) => utf16(`\uFEFF${text}`), 'UTF-16'],
    ['UTF-16 without', (text: string) => utf16(text), 'UTF-16'],
    ['UTF-16, big end first', (text: string) => utf16(`\uFEFF${text}`, true), 'UTF-16'],
  ])('in %s: one sentence says how to save it', (_how, save, told) => {
    using draft = new Draft();
    draft.write(file, save(draft.text(file)));
    expect(draft.problems()).toEqual([
      {
        file,
        line: 1,
        message: expect.stringContaining(told) as string,
        remedy: expect.stringContaining('chọn “UTF-8”') as string,
      },
    ]);
  });
});

test.each([CAMPAIGN, SCRIPT, POINTS])(
  '%s saved as Windows-1258 is told from its first Vietnamese line on, once',
  (file) => {
    using draft = new Draft();
    const text = draft.text(file);
    const first = text.split('\n').findIndex((one) => /[^\u0000-\u007f]/.test(one)) + 1;
    draft.write(file, windows1258(text));
    const told = draft.problems().filter(({ message }) => message.includes('Windows-1258'));
    expect(told).toMatchObject([{ file, line: first }]);
  },
);

test('the commands for codes say the same of a register saved in another encoding', async () => {
  using draft = new Draft();
  const { changeRegister } = await import('../../src/cli/codes/register-file.ts');
  const path = join(draft.dir, CODES);
  const before = utf16(readFileSync(path, 'utf8'));
  writeFileSync(path, before);
  expect(() => changeRegister(draft.dir, (rows) => rows)).toThrow('UTF-16');
  expect(readFileSync(path)).toEqual(before);
});

test('a register Excel has saved with Windows line ends and a mark takes new codes', async () => {
  using draft = new Draft();
  const { issueCodes } = await import('../../src/cli/codes/issue-codes.ts');
  draft.write(CODES, `\uFEFF${draft.text(CODES).replaceAll('\n', '\r\n')}`);
  const purpose = { campaign: 'dot-vi-du', place: 'vi-du', channel: 'flyer' };
  expect(issueCodes(draft.dir, () => [purpose], '2025-02-10').total).toBe(6);
  expect(draft.text(CODES)).not.toMatch(/\r|\uFEFF/);
  expect(draft.problems()).toEqual([]);
});

test('a column somebody has added to the register is not lost: nothing is issued', async () => {
  using draft = new Draft();
  const { changeRegister } = await import('../../src/cli/codes/register-file.ts');
  draft.write(CODES, draft.text(CODES).replace(/$/gm, ',x').replace(',x', ',ghiChu').slice(0, -2));
  expect(() => changeRegister(draft.dir, (rows) => [...rows])).toThrow('"ghiChu"');
});
