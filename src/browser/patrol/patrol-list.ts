/** The list a patrol hands in: a row for each symbol, on the page and as a file. */
import { spreadsheetCsv } from '../../model/csv.ts';
import type { Verdict } from '../../model/patrol/judge-symbol.ts';

/** A row of the list, all in words. */
export interface PatrolRow {
  photo: string;
  position: string;
  verdict: string;
  content: string;
  task: string;
}

const COLUMNS = ['stt', 'anh', 'vi_tri', 'ket_luan', 'noi_dung', 'viec_can_lam'] as const;

/** The list as a file for spreadsheet programs. */
export const patrolCsv = (rows: readonly PatrolRow[]): string =>
  spreadsheetCsv(
    COLUMNS,
    rows.map(({ photo, position, verdict, content, task }, at) => ({
      ...{ stt: String(at + 1), anh: photo, vi_tri: position },
      ...{ ket_luan: verdict, noi_dung: content.replaceAll('\n', '; '), viec_can_lam: task },
    })),
  );

/** The sign before a verdict: colour only repeats it. */
const SIGNS: Partial<Record<Verdict, string>> = { genuine: '✓', foreign: '✕', covered: '✕' };

/**
 * A row of the table.
 * @param verdict none for a photo without a symbol
 * @param picture the symbol, cut out
 */
export function patrolRow(
  { photo, position, verdict, content, task }: PatrolRow,
  is: Verdict | null,
  picture: HTMLCanvasElement | null,
): HTMLTableRowElement {
  const row = document.createElement('tr');
  const add = (kind: 'th' | 'td', ...lines: readonly (string | HTMLElement)[]): void => {
    const cell = document.createElement(kind);
    if (kind === 'th') cell.setAttribute('scope', 'row');
    cell.className = 'border-b border-line py-2 pr-3 text-left align-top whitespace-pre-line';
    for (const line of lines) cell.append(line);
    row.append(cell);
  };
  const words = document.createElement('strong');
  words.textContent = `${(is && SIGNS[is]) ?? '!'} ${verdict}`;
  if (is === 'foreign' || is === 'covered') words.className = 'text-red-ink';
  if (picture) picture.className = 'block size-24';
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', 'Mã QR cắt từ ảnh');
  const where = document.createElement('span');
  where.className = 'block wrap-anywhere text-ink-soft';
  where.textContent = [photo, position].filter((part) => part !== '').join('\n');
  const text = document.createElement('span');
  text.className = 'block wrap-anywhere';
  text.dir = 'auto';
  text.textContent = content;
  add('td', ...(picture ? [picture] : []));
  add('th', words, where);
  add('td', text);
  add('td', task);
  return row;
}
