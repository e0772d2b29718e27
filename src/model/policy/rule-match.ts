import type { HostRule } from './host-rules.ts';

/**
 * A rule's path as an expression that engines of all hosts read alike (no look-around).
 * @param path as in `HostRule`
 */
export const pathExpression = (path: string): string =>
  `^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\*/g, '.*')}$`;

/**
 * What a host sends for an address.
 * @param path begins with `/`, without a query
 * @param rules in their order; of one header the first counts
 */
export function headersFor(path: string, rules: readonly HostRule[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path: pattern, headers } of rules) {
    if (!new RegExp(pathExpression(pattern)).test(path)) continue;
    for (const [name, value] of Object.entries(headers)) found[name] ??= value;
  }
  return found;
}
