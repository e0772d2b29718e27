import type { Content } from '../../content-files/content.ts';

/** Titles of directives by id, for lists of sources. */
export function directiveTitlesOf(content: Content): ReadonlyMap<string, string> {
  return new Map(
    content.directives.map(({ id, issuer, number, title }) => [
      id,
      `${issuer}${number ? `, số ${number}` : ''}: ${title}`,
    ]),
  );
}
