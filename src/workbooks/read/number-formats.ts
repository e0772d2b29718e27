/** What a number format of a spreadsheet makes of a number (ECMA-376, part 1, 18.8.30). */

/** `short-date` has no year: Excel gives it to what somebody typed as "2-6" or "11/2025". */
export type FormatKind = 'number' | 'date' | 'short-date' | 'time';

/** Formats every program knows by number; those of East Asian dates among them. */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: FormatKind])[] = [
  [14, 15, 'date'],
  [16, 17, 'short-date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/**
 * @param id number of the format
 * @param code its code, for formats the file defines itself
 */
export function formatKind(id: number, code?: string): FormatKind {
  if (code !== undefined) return kindOfCode(code);
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/**
 * @param code as "dd/mm/yyyy" or "[$-1042A]d mmm;@"
 */
export function kindOfCode(code: string): FormatKind {
  const [first = ''] = code.split(';');
  // Texts in quotes, signs behind "\", "_" or "*", and all in brackets but "[h]" say nothing of the kind.
  const letters = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/AM\/PM|A\/P/gi, 'h')
    .replace(/General|Standard/gi, '')
    .toLowerCase();
  if (/[#0?]/.test(letters) && !/[ymdhs]/.test(letters)) return 'number';
  const hasClock = /[hs]/.test(letters);
  if (letters.includes('y') || (letters.includes('e') && /[md]/.test(letters))) {
    return letters.includes('d') || hasClock ? 'date' : 'short-date';
  }
  if (letters.includes('d')) return 'short-date';
  if (hasClock) return 'time';
  return letters.includes('m') ? 'short-date' : 'number';
}
