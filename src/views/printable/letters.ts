import { valuesAt } from '../../content-files/checks/walk.ts';
import type { Problem } from '../../content-files/problem.ts';
import type { Entries, Entry } from '../../content-files/read-entries.ts';
import { nameOfSign, printableTwin, unprintableSigns } from '../../press/letters/printable.ts';
import { PRESS_BOUND, problemOf } from './press-bound.ts';

/**
 * Finds signs that our fonts lack in the fields whose words are drawn.
 * @param entries all entries; faulty ones are read as well
 */
export function checkLetters(entries: Entries): Problem[] {
  return Object.entries(PRESS_BOUND).flatMap(([collection, patterns]) =>
    (entries[collection as keyof typeof PRESS_BOUND] as Entry<unknown>[]).flatMap((entry) =>
      patterns.flatMap((pattern) => lettersIn(entry, pattern)),
    ),
  );
}

function lettersIn(entry: Entry<unknown>, pattern: readonly string[]): Problem[] {
  return valuesAt(entry.parsed.data, pattern).flatMap(({ path, value }) => {
    const signs = typeof value === 'string' ? unprintableSigns(value) : [];
    if (signs.length === 0) return [];
    const names = signs.map(nameOfSign).join(', ');
    return [problemOf({ entry, path }, `có ${names}: phông chữ in không có`, remedyFor(signs))];
  });
}

function remedyFor(signs: readonly string[]): string {
  const twins = signs.flatMap((sign) => {
    const twin = printableTwin(sign);
    return twin === undefined ? [] : [`"${twin}" thay cho "${sign}"`];
  });
  const rest = 'câu này in lên giấy và màn hình: chỉ dùng chữ Việt, số và dấu câu thường dùng';
  return twins.length === signs.length ? `viết ${twins.join(', ')}` : rest;
}
