/**
 * A row of a table, its first cell the head.
 * @param cells texts
 */
export function tableRow(cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const [at, text] of Array.from(cells.entries())) {
    const cell = document.createElement(at === 0 ? 'th' : 'td');
    if (at === 0) cell.setAttribute('scope', 'row');
    cell.className = 'border-b border-line py-2 pr-3 text-left align-top';
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}
