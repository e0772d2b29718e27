import type { DataPath } from '../data-path.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { textAt, valuesAt } from './walk.ts';

/** Fields of a directive that say where in it they stand. */
const PLACES = [
  ['deadlines', '*', 'paragraph'],
  ['reports', '*', 'paragraph'],
  ['targets', '*', 'paragraph'],
  ['difficulties', 'paragraph'],
];

/**
 * Finds facts of a directive at a paragraph that its list of paragraphs lacks, and groups of people
 * that are part of each other in a circle.
 */
export function checkDirectives(entries: Entries): Problem[] {
  return [
    ...entries.directives.flatMap(unknownParagraphs),
    ...entries.audiences.flatMap(circlesOfAudiences),
  ];
}

function unknownParagraphs(entry: Entry<unknown>): Problem[] {
  const { data } = entry.parsed;
  const known = valuesAt(data, ['paragraphs', '*', 'paragraph']).map(({ value }) => value);
  return PLACES.flatMap((pattern) => valuesAt(data, pattern))
    .filter(({ value }) => typeof value === 'string' && !known.includes(value))
    .map(({ path, value }) =>
      problemAt(
        entry,
        path,
        `chỗ "${String(value)}" không có trong mục paragraphs của văn bản này`,
        'viết đúng như ở paragraphs, hoặc thêm một mục paragraphs cho chỗ đó',
      ),
    );
}

function circlesOfAudiences(entry: Entry<unknown>): Problem[] {
  const rows = valuesAt(entry.parsed.data, ['audiences', '*']);
  const wider = new Map(
    rows.map(({ value }) => [textAt(value, ['id']), textAt(value, ['partOf'])]),
  );
  const isInCircle = (start: string | null): boolean => {
    let current = start;
    for (let steps = 0; current !== null && steps <= rows.length; steps++) {
      current = wider.get(current) ?? null;
      if (current === start) return true;
    }
    return false;
  };
  return rows
    .filter(({ value }) => isInCircle(textAt(value, ['id'])))
    .map(({ path, value }) =>
      problemAt(
        entry,
        [...path, 'partOf'],
        `nhóm "${textAt(value, ['id']) ?? ''}" đi vòng về chính nó qua partOf`,
        'bỏ partOf ở nhóm rộng nhất',
      ),
    );
}

const problemAt = (
  entry: Entry<unknown>,
  path: DataPath,
  message: string,
  remedy: string,
): Problem => ({ file: entry.parsed.file, ...entry.parsed.at(path), message, remedy });
