import { pagesByType, type PageOfType } from '../src/cli/page-types.ts';
import type { Content } from '../src/content-files/content.ts';

/** The twelve types of pages people read. */
const READ = [
  'home',
  'consultation',
  'guide',
  'landing',
  'locality',
  'support points',
  'slogans',
  'sheets',
  'screens',
  'check',
  'directive',
  'officials',
];

/**
 * A page of each type people read, in the order of the report.
 * @throws RangeError when the content has none of a type
 */
export function pagesRead(content: Content): PageOfType[] {
  const all = pagesByType(content);
  return READ.map((type) => {
    const page = all.find((one) => one.type === type);
    if (!page) throw new RangeError(`The content has no page of the type “${type}”`);
    return page;
  });
}
