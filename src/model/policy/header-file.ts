/** The file `_headers`, which Cloudflare Pages and Netlify read. */
import type { HostRule } from './host-rules.ts';

/** Its name, at the top of the site. */
export const HEADER_FILE = '_headers';

/** Writes the rules. */
export const headerFile = (rules: readonly HostRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('');

/** Reads the rules we have written. */
export function readHeaderFile(text: string): HostRule[] {
  const rules: HostRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    const last = rules[rules.length - 1];
    if (name !== undefined && value !== undefined && last) last.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line, headers: {} });
  }
  return rules;
}
