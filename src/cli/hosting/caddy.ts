/** The configuration of Caddy, from the table all hosts share. */
import { ASKED_AGAIN, CACHING, cachingOf } from '../../model/policy/caching.ts';
import { FILE_TYPES } from '../../model/policy/file-types.ts';
import type { HostRule } from '../../model/policy/host-rules.ts';
import { headersFor, pathExpression } from '../../model/policy/rule-match.ts';

/** What is sent for an address that leads nowhere. */
const NOT_FOUND = '/404.html';

/** Sends what `npm run publish` has packed beside a file. */
const FILES = '    file_server {\n      precompressed br gzip\n    }';

const linesOf = (headers: Record<string, string>): string[] =>
  Object.entries(headers).map(([name, value]) => `      ${name} "${value}"`);

/**
 * A snippet: `import bang-tin` stands in the block of the site, beside `root * …`.
 * @param rules of the site
 */
export function caddySnippet(rules: readonly HostRule[]): string {
  const types = Object.entries(FILE_TYPES).map(([end, type]) => ({
    path: `\\.${end}$`,
    headers: { 'Content-Type': type },
  }));
  const kept = [{ path: '.', value: ASKED_AGAIN }, ...[...CACHING].reverse()].map(
    ({ path, value }) => ({
      path: typeof path === 'string' ? path : path.source,
      headers: { 'Cache-Control': value },
    }),
  );
  // A later line takes the place of an earlier one, and in the table the first counts.
  const byRule = [...rules].reverse().map(({ path, headers }) => ({
    path: pathExpression(path),
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => name !== 'Cache-Control'),
    ),
  }));
  const blocks = [...types, ...kept, ...byRule].flatMap(({ path, headers }, index) => {
    const lines = linesOf(headers);
    if (lines.length === 0) return [];
    return [`    @r${index} path_regexp "${path}"`, `    header @r${index} {`, ...lines, '    }'];
  });
  return [
    '(bang-tin) {',
    // Its own fifth step leaves a page 240 bytes larger.
    '  encode {\n    gzip 9\n  }',
    '  handle_errors {',
    '    header {',
    ...linesOf({ ...headersFor(NOT_FOUND, rules), 'Cache-Control': cachingOf(NOT_FOUND) }),
    '    }',
    `    rewrite * ${NOT_FOUND}`,
    FILES,
    '  }',
    '  route {',
    ...blocks,
    '    respond /_headers 404',
    FILES,
    '  }',
    '}',
    '',
  ].join('\n');
}
