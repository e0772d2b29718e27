import { readFileSync } from 'node:fs';

/**
 * A call of a function that runs in the page.
 * @param name of its file in `in-page/`
 * @param args what it is given; as JSON
 */
export function callInPage(name: string, ...args: unknown[]): string {
  const file = new URL(`in-page/${name}.js`, import.meta.url);
  const given = args.map((one) => JSON.stringify(one)).join();
  return `(${readFileSync(file, 'utf8')})(${given})`;
}
