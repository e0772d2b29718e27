import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HelpAsked, Mistake } from '../../../src/cli/command.ts';
import { readFlags } from '../../../src/cli/flags.ts';

const USAGE = 'Cách dùng: npm run thu -- [--dot ĐỢT]';
const read = (...args: string[]) =>
  readFlags(args, { texts: ['dot', 'noi', 'ra'], marks: ['gop', 'them'], usage: USAGE });
const readWords = (...args: string[]) => readFlags(args, { hasWords: true, usage: USAGE });

describe('a flag', () => {
  test.each([
    [
      ['--dot', 'a', '--gop'],
      ['a', true],
    ],
    [
      ['--campaign', 'a', '--merge'],
      ['a', true],
    ],
    [['--campaign=a'], ['a', false]],
    [[], [undefined, false]],
  ])('%j is read by either name', (args, [dot, gop]) => {
    const { values } = read(...args);
    expect([values.dot, values.gop]).toEqual([dot, gop]);
  });

  test('a name of before still works', () => {
    expect(read('--outDir', 'dist').values.ra).toBe('dist');
    expect(read('--out', 'dist').values.ra).toBe('dist');
  });

  test('the Vietnamese name counts where both are typed', () => {
    expect(read('--place', 'a', '--noi', 'b').values.noi).toBe('b');
  });
});

describe('what cannot be used is named, with the usage', () => {
  test.each([
    [['--sai'], 'Không có tùy chọn --sai.'],
    [['-x'], 'Không có tùy chọn -x.'],
    [['--noi'], 'Sau --noi còn thiếu nội dung.'],
    [['--place', '--gop'], 'Sau --place còn thiếu nội dung.'],
    [['--gop=co'], '--gop đứng một mình, không có gì theo sau.'],
    [['--merge=co'], '--merge đứng một mình, không có gì theo sau.'],
    [['chu'], 'Thừa chữ "chu".'],
  ])('%j', (args, message) => {
    expect(() => read(...args)).toThrow(Mistake);
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(USAGE);
  });
});

test('words without a flag are kept where a command takes them', () => {
  expect(readWords('list', 'a').words).toEqual(['list', 'a']);
});

test.each(['--tro-giup', '--help', '-h'])('%s asks for help in any command', (flag) => {
  expect(() => read(flag)).toThrow(HelpAsked);
});

test('every command reads its flags here', () => {
  const others = globSync(['src/cli/**/*.ts', 'bench/**/*.ts']).filter(
    (file) => file !== 'src/cli/flags.ts' && readFileSync(file, 'utf8').includes('parseArgs'),
  );
  expect(others).toEqual([]);
});

test('what the documents tell to type is a flag, by its Vietnamese name', () => {
  const table = readFileSync('src/cli/flags.ts', 'utf8');
  const texts = ['README.md', 'CONTRIBUTING.md', 'content/README.md', ...globSync('docs/*.md')];
  const told = texts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm (?:run [a-z-]+|start) -- [^\n`]*/g)]
      .filter(([line]) => !/npm run (?:test|dev)\b/.test(line))
      .flatMap(([line]) => [...line.matchAll(/--([a-z][a-z-]+)/g)].map(([, name = '']) => name)),
  );
  expect(told.length).toBeGreaterThan(10);
  const known = [...table.matchAll(/^ {2}'?([a-z-]+)'?: (?:'|null)/gm)].map(([, name]) => name);
  // Every command has it, so no table does.
  known.push('tro-giup');
  expect([...new Set(told)].filter((name) => !known.includes(name))).toEqual([]);
});
