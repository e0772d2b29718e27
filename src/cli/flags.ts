import { parseArgs } from 'node:util';
import { HelpAsked, Mistake } from './command.ts';

/**
 * Every flag of every command. Officials type them, so their names are Vietnamese; the English name means
 * the same, for scripts and hands that know it. What is followed by a text:
 */
const TEXTS = {
  bang: 'board',
  cong: 'port',
  csv: null,
  den: 'to',
  diem: 'point',
  dot: 'campaign',
  duyet: 'approved-by',
  giay: 'seconds',
  'gio-hanh-chinh': 'office-hours',
  'hat-giong': 'seed',
  'huong-dan': 'guide',
  kenh: 'channel',
  khoa: 'key',
  'khoa-moi': 'new-key',
  'ly-do': 'reason',
  mau: 'template',
  ngay: 'day',
  'ngay-kiem-tra': 'checked-on',
  nguon: 'source',
  noi: 'place',
  ra: 'out',
  'so-lan': 'count',
  'so-bang-tinh': 'workbooks',
  'so-trang': 'builds',
  tep: 'file',
  theo: 'against',
  tu: 'from',
  'tu-so': 'first',
  vao: 'into',
  xa: 'commune',
  xlsx: null,
} as const;

/** What stands alone. */
const MARKS = {
  'cap-ma': 'issue-codes',
  'chi-lap-bang': 'manifest-only',
  'cho-mat': 'allow-loss',
  'con-thieu': 'missing',
  'dung-lai': 'reuse',
  gop: 'merge',
  'lay-dong-an': 'hidden-rows',
  lui: 'back',
  nhap: 'drafts',
  tam: 'partly',
  'tat-ca-xa': 'all-communes',
  them: 'another',
} as const;

type TextFlag = keyof typeof TEXTS;
type MarkFlag = keyof typeof MARKS;

/** Names of before that scripts still use. */
const OLDER: Partial<Record<TextFlag | MarkFlag, string>> = { ra: 'outDir' };

/** What a command takes. */
interface Taken<Text extends TextFlag, Mark extends MarkFlag> {
  texts?: readonly Text[];
  marks?: readonly Mark[];
  /** Words without a flag; without it there may be none. */
  hasWords?: boolean;
  /** How the command is used, in Vietnamese, for who mistyped; and for who asked, where that is longer. */
  usage: string;
  help?: string;
}

/** What was typed. */
interface Typed<Text extends TextFlag, Mark extends MarkFlag> {
  values: Record<Text, string | undefined> & Record<Mark, boolean>;
  words: string[];
}

/**
 * Reads what was typed behind a command, by either name of each flag.
 * @param args as typed
 * @param taken what the command takes
 * @throws Mistake with what cannot be used and the usage; HelpAsked for `--tro-giup`, `--help`, `-h`
 */
export function readFlags<Text extends TextFlag = never, Mark extends MarkFlag = never>(
  args: readonly string[],
  { texts = [], marks = [], hasWords = false, usage, help = usage }: Taken<Text, Mark>,
): Typed<Text, Mark> {
  const names = [...texts, ...marks].map((name) => [name, namesOf(name)] as const);
  const types = new Map<string, 'string' | 'boolean'>([
    ...names.flatMap(([name, all]) =>
      all.map((one) => [one, name in TEXTS ? 'string' : 'boolean'] as const),
    ),
    ...['tro-giup', 'help'].map((one) => [one, 'boolean'] as const),
  ]);
  const { values, positionals } = parsed(args, types, hasWords, usage);
  if (values['help'] === true || values['tro-giup'] === true) throw new HelpAsked(help);
  const given = names.map(([name, all]) => {
    const value = all.map((one) => values[one]).find((one) => one !== undefined);
    return [name, name in MARKS ? value === true : value];
  });
  return { values: Object.fromEntries(given) as Typed<Text, Mark>['values'], words: positionals };
}

function namesOf(name: TextFlag | MarkFlag): string[] {
  const english = { ...TEXTS, ...MARKS }[name];
  return [name, english, OLDER[name]].filter((one) => one !== null && one !== undefined);
}

function parsed(
  args: readonly string[],
  types: ReadonlyMap<string, 'string' | 'boolean'>,
  allowPositionals: boolean,
  usage: string,
) {
  const options = Object.fromEntries(
    [...types].map(([name, type]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  );
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    throw new Mistake(`${faultIn(error, types)}\n${usage}`);
  }
}

/** What is wrong; Node says it in English, with the word in quotes. */
function faultIn(error: unknown, types: ReadonlyMap<string, string>): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, word = ''] = /'(-*[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Thừa chữ "${word}". Câu có dấu cách thì đặt trong "…"`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Không có tùy chọn ${word}.`;
  return types.get(word.replace(/^-+/, '')) === 'boolean'
    ? `${word} đứng một mình, không có gì theo sau.`
    : `Sau ${word} còn thiếu nội dung.`;
}
