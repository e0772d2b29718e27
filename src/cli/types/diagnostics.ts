import { offsetInSource, type ComponentFault, type Twin } from './astro-twins.ts';
import { offsetAt, positionAt } from './positions.ts';

/** `src/a.ts(3,14): error TS2322: …`, as the compiler writes it where nobody looks at a terminal. */
const PLACED =
  /^(?<path>[^\s(][^(]*|.+?)\((?<line>\d+),(?<column>\d+)\): (?<rest>error TS(?<code>\d+): .*)$/;

/**
 * Faults to TypeScript and none to Astro: a front matter may return, and an attribute may stand twice;
 * the editor support of Astro leaves these out too.
 */
const RIGHT_IN_ASTRO = ['1108', '1208', '17001'];

/**
 * Puts what the compiler says about twins into words about their components.
 * @param output of the compiler
 * @param twins by the path it knows them by
 * @returns what is left of it, a fault each, further lines of a fault indented
 */
export function aboutComponents(output: string, twins: ReadonlyMap<string, Twin>): string[] {
  const faults: string[] = [];
  let isLeftOut = false;
  for (const line of output.split('\n').filter((one) => one.trim() !== '')) {
    if (/^\s/.test(line)) {
      if (!isLeftOut) faults.push(`${faults.pop() ?? ''}\n${line}`);
      continue;
    }
    const fault = aboutComponent(line, twins);
    isLeftOut = fault === undefined;
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function aboutComponent(line: string, twins: ReadonlyMap<string, Twin>): string | undefined {
  const { path = '', rest = '', code = '', ...at } = PLACED.exec(line)?.groups ?? {};
  const twin = twins.get(path);
  if (!twin) return line;
  if (RIGHT_IN_ASTRO.includes(code)) return undefined;
  const place = { line: Number(at.line), column: Number(at.column) };
  const offset = offsetInSource(twin, offsetAt(twin.code, place));
  return offset === undefined ? undefined : placed(twin, offset, rest);
}

/** A fault of the syntax of a component, in the form of the others. */
export const componentFault = (fault: ComponentFault): string =>
  placed(fault, fault.offset, `error: ${fault.message}`);

function placed(
  { source, text }: Pick<Twin, 'source' | 'text'>,
  offset: number,
  words: string,
): string {
  const { line, column } = positionAt(text, offset);
  return `${source}(${line},${column}): ${words}`;
}
