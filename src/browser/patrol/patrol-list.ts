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
      ...{ ket_luan: verdict, noi_dung: content.split('\n').join('; '), viec_can_lam: task },
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
  const add = (kind: 'th' | 'td', ...parts: readonly HTMLElement[]): void => {
    const cell = document.createElement(kind);
    if (kind === 'th') cell.setAttribute('scope', 'row');
    cell.className = 'border-b border-line py-2 pr-3 text-left align-top font-normal';
    for (const part of parts) cell.append(part);
    row.append(cell);
  };
  const line = (text: string, looks: string): HTMLElement => {
    const words = document.createElement('span');
    words.className = `block whitespace-pre-line wrap-anywhere ${looks}`;
    words.dir = 'auto';
    words.textContent = text;
    return words;
  };
  const isBad = is === 'foreign' || is === 'covered';
  if (picture) picture.className = 'block';
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', 'Mã QR cắt từ ảnh');
  const where = [photo, position].filter((part) => part !== '').join(', ');
  add('td', ...(picture ? [picture] : []));
  add(
    'th',
    line(`${(is && SIGNS[is]) ?? '!'} ${verdict}`, isBad ? 'font-bold text-red-ink' : 'font-bold'),
    line(where, 'text-ink-soft'),
    line(content, ''),
    line(task, 'mt-1 font-bold'),
  );
  return row;
}
