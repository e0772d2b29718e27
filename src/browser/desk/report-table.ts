/** The merged report as a table: a row for each unit, a bar for its rate, sorted by any column. */
import type { MergedLine, MergedReport } from '../../model/reports/merge-reports.ts';
import { countWords, rateWords, STATE_WORDS } from '../../model/reports/report-words.ts';
import { fillAll } from '../page/fill.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a column shows of a unit, and what it is sorted by. */
interface TableColumn {
  head: string;
  text: (line: MergedLine) => string;
  rank: (line: MergedLine) => string | number;
}

const count = (head: string, of: (line: MergedLine) => number | undefined): TableColumn => ({
  head,
  text: (line) => (of(line) === undefined ? '' : countWords(of(line) ?? 0)),
  rank: (line) => of(line) ?? -1,
});

const rate = ({ counts: { toDate, accounts } }: MergedLine): number | undefined =>
  toDate === undefined || accounts === undefined || accounts === 0 ? undefined : toDate / accounts;

const COLUMNS: readonly TableColumn[] = [
  { head: 'Đơn vị', text: ({ unit }) => unit.name, rank: ({ unit }) => unit.name },
  {
    head: 'Báo cáo',
    text: ({ state }) => STATE_WORDS[state],
    rank: ({ state }) => ['missing', 'refused', 'late', 'taken'].indexOf(state),
  },
  count('Tài khoản', ({ counts }) => counts.accounts),
  count('Đến hôm nay', ({ counts }) => counts.toDate),
  count('Trong ngày', ({ counts }) => counts.today),
  {
    head: 'Tỷ lệ',
    text: ({ counts }) => rateWords(counts.toDate, counts.accounts),
    rank: (line) => rate(line) ?? -1,
  },
  count('Điểm hỗ trợ', ({ counts }) => counts.points),
  count('Buổi', ({ counts }) => counts.sessions),
  count('Tài liệu', ({ counts }) => counts.materials),
  {
    head: 'Khó khăn',
    text: ({ difficulty, note }) => [difficulty, note].filter((text) => text !== '').join(': '),
    rank: ({ difficulty }) => difficulty,
  },
];
const RATE = COLUMNS.findIndex(({ head }) => head === 'Tỷ lệ');

/** Tables that were filled before, each with what fills it again. */
const known = new WeakMap<HTMLTableElement, (lines: readonly MergedLine[]) => void>();

/**
 * Fills a table; it stays sorted as it was. Its headings stay as well: one that is pressed while the
 * reports are merged again is still there when the finger is lifted.
 * @param table empty, or filled before
 * @param merged what it shows
 */
export function fillTable(table: HTMLTableElement, { lines }: MergedReport): void {
  const fill = known.get(table) ?? sortedTable(table);
  known.set(table, fill);
  fill(lines);
}

/** Gives a table its headings, which sort it; returns what fills it. */
function sortedTable(table: HTMLTableElement): (lines: readonly MergedLine[]) => void {
  const body = document.createElement('tbody');
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  let shown: readonly MergedLine[] = [];
  let by: TableColumn | undefined;
  let isDown = false;
  const fill = (): void => {
    fillAll(body, (by ? sorted(shown, by, isDown) : shown).map(rowOf));
  };
  for (const column of COLUMNS) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.className = 'border-b-2 border-ink text-left align-bottom';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'min-h-12 py-2 pr-3 text-left font-bold underline';
    button.textContent = column.head;
    button.addEventListener('click', () => {
      isDown = by === column && !isDown;
      by = column;
      for (const one of Array.from(row.cells)) one.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      fill();
    });
    cell.append(button);
    row.append(cell);
  }
  head.append(row);
  table.append(head, body);
  return (lines) => {
    shown = lines;
    fill();
  };
}

const { compare } = new Intl.Collator('vi', { numeric: true });

function sorted(
  lines: readonly MergedLine[],
  { rank }: TableColumn,
  isDown: boolean,
): MergedLine[] {
  const turn = isDown ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return turn * (typeof one === 'number' ? one - Number(other) : compare(one, String(other)));
  });
}

function rowOf(line: MergedLine): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const [at, { text }] of Array.from(COLUMNS.entries())) {
    const cell = document.createElement(at === 0 ? 'th' : 'td');
    if (at === 0) cell.setAttribute('scope', 'row');
    cell.className = 'border-b border-line py-2 pr-3 text-left align-top';
    cell.textContent = text(line);
    if (at === RATE) {
      const share = rate(line);
      if (share !== undefined) cell.append(barOf(share));
    }
    row.append(cell);
  }
  return row;
}

/** A bar as long as the share; the figure stands beside it. */
function barOf(share: number): SVGElement {
  const bar = drawn('svg', {
    ...{ viewBox: '0 0 100 8', preserveAspectRatio: 'none', width: '96', height: '8' },
    ...{ 'aria-hidden': 'true', class: 'block border border-line' },
  });
  const width = String(Math.round(100 * Math.min(1, share)));
  bar.append(drawn('rect', { width, height: '8', fill: 'currentColor' }));
  return bar;
}

function drawn(name: 'svg' | 'rect', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
