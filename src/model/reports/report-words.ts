/** What a merged report says in words: for a chat, for the head of its page. */
import { formatDay } from '../time/vietnam-clock.ts';
import { isMissingCount, lacking, type LineState, type MergedReport } from './merge-reports.ts';

/** What became of a unit, in a word. */
export const STATE_WORDS: Readonly<Record<LineState, string>> = {
  taken: 'đủ',
  late: 'muộn',
  refused: 'có lỗi',
  missing: 'chưa gửi',
};

/** "12.345", whatever the browser makes of a language. */
export const countWords = (count: number): string =>
  String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** "45,3%"; nothing where there is no account. */
export function rateWords(toDate: number | undefined, accounts: number | undefined): string {
  if (toDate === undefined || accounts === undefined || accounts === 0) return '';
  return `${((100 * toDate) / accounts).toFixed(1).replace('.', ',')}%`;
}

/** Names of the units in a state. */
export const unitNamesIn = ({ lines }: MergedReport, state: LineState): string[] =>
  lines.filter((line) => line.state === state).map(({ unit }) => unit.name);

/** Each difficulty and how many units name it, the most frequent first. */
export function difficultiesIn({ lines }: MergedReport): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { difficulty } of lines) {
    if (difficulty !== '') counts.set(difficulty, (counts.get(difficulty) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

/** How many reports are counted: "Đã tính 92/114 đơn vị". */
export function countedWords({ lines }: MergedReport): string {
  const counted = lines.filter(({ state }) => state === 'taken' || state === 'late').length;
  return `Đã tính ${counted}/${lines.length} đơn vị`;
}

/** The sums, a line each: name and figure. */
export function totalLines(merged: MergedReport): (readonly [string, string])[] {
  const { accounts, toDate, today } = merged.totals;
  const withoutAccounts = lacking(merged, 'accounts');
  // A rate over the accounts of some would be too high.
  const rate = withoutAccounts === 0 ? rateWords(toDate, accounts) : '';
  return [
    [
      'Tài khoản mức 2 đang hoạt động',
      withoutAccounts === 0 ? countWords(accounts) : `chưa rõ, ${withoutAccounts} đơn vị chưa ghi`,
    ],
    ['Đã tham gia đến hôm nay', countWords(toDate) + (rate === '' ? '' : ` (${rate})`)],
    [
      'Tham gia trong ngày',
      lacking(merged, 'today') === 0 ? countWords(today) : 'chưa rõ, thiếu số hôm qua',
    ],
    ['Điểm hỗ trợ hoạt động', sumWords(merged, 'points')],
    ['Buổi tuyên truyền', sumWords(merged, 'sessions')],
    ['Tài liệu đã phát', sumWords(merged, 'materials')],
  ];
}

const sumWords = (merged: MergedReport, key: 'points' | 'sessions' | 'materials'): string =>
  isMissingCount(merged, key) ? 'chưa đơn vị nào ghi' : countWords(merged.totals[key]);

/** Named one by one; more are counted. */
const MOST_NAMED = 10;

/** "Khối 1, Khối 3"; "Khối 1, … và 14 đơn vị khác". */
export function namesWords(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0
    ? `${names.slice(0, MOST_NAMED).join(', ')} và ${more} đơn vị khác`
    : names.join(', ');
}

/**
 * The report as a message for a group of officials.
 * @param place "Phường Sông Trí, tỉnh Hà Tĩnh"
 */
export function reportMessage(place: string, merged: MergedReport): string {
  const difficulties = difficultiesIn(merged).map(([text, count]) => `${text} (${count} nơi)`);
  const list = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${label}: ${namesWords(names)}.`];
  return [
    `BÁO CÁO NGÀY ${formatDay(merged.day)}`,
    place,
    `${countedWords(merged)}.`,
    ...totalLines(merged).map(([name, figure]) => `${name}: ${figure}`),
    ...list('Khó khăn', difficulties),
    ...list('Chưa gửi', unitNamesIn(merged, 'missing')),
    ...list('Gửi muộn', unitNamesIn(merged, 'late')),
    ...list('Chưa tính vì có lỗi', unitNamesIn(merged, 'refused')),
  ].join('\n');
}
