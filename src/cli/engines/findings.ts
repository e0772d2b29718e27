import { ENGINE_LABEL, type EngineName } from './engine.ts';

/** What is looked at, a row of the table each. */
const CHECKS = {
  errors: 'no script error',
  style: 'style as in Chromium',
  links: 'links seen',
  width: 'not wider than the phone',
  phase: 'ended, on a later day',
  place: 'place box answers',
  finder: 'finder answers',
  check: 'check of a code answers',
  search: 'search answers',
} as const;

type Check = keyof typeof CHECKS;

/** One thing looked at in one engine on one page. */
export interface EngineFinding {
  engine: EngineName;
  check: Check;
  address: string;
  /** What is wrong; `null` where all is well. */
  fault: string | null;
}

const WIDTH = 14;

/**
 * The table of a run, and below it each fault with its page.
 * @param engines its columns
 * @param findings a cell counts how many of its own are well
 */
export function tableOf(
  engines: readonly EngineName[],
  findings: readonly EngineFinding[],
): string {
  const first = Math.max(...Object.values(CHECKS).map(({ length }) => length)) + 2;
  const cell = (engine: EngineName, check: Check): string => {
    const own = findings.filter((one) => one.engine === engine && one.check === check);
    const well = own.filter(({ fault }) => fault === null).length;
    return own.length === 0 ? '–' : `${well} of ${own.length}`;
  };
  const head = ''.padEnd(first) + engines.map((one) => ENGINE_LABEL[one].padEnd(WIDTH)).join('');
  const rows = (Object.keys(CHECKS) as Check[]).map(
    (check) =>
      CHECKS[check].padEnd(first) + engines.map((one) => cell(one, check).padEnd(WIDTH)).join(''),
  );
  const faults = findings.flatMap(({ engine, check, address, fault }) =>
    fault === null ? [] : [`${ENGINE_LABEL[engine]}, ${CHECKS[check]}, ${address}: ${fault}`],
  );
  return [head, ...rows, ...(faults.length > 0 ? ['', ...faults] : [])]
    .map((line) => line.trimEnd())
    .join('\n');
}
