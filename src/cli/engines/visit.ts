import { join } from 'node:path';
import { writeContactSheet } from './contact-sheet.ts';
import type { EngineName, Tab } from './engine.ts';
import type { EngineFinding } from './findings.ts';
import { findingsOn, lookAtPage } from './look-at-page.ts';
import type { Occasion } from './occasion.ts';
import { openSettled } from './settle.ts';
import { failureOf } from './tasks.ts';

/** An engine before a site. */
export interface Visit {
  engine: EngineName;
  tab: Tab;
  origin: string;
}

/**
 * Looks at a page in every engine at once and writes its pictures side by side.
 * @param tabs the first engine is the one the others are held against
 * @param page `out`: the folder of the pictures
 */
export async function lookAtAll(
  tabs: ReadonlyMap<EngineName, Tab>,
  { origin, address, out }: { origin: string; address: string; out: string },
): Promise<EngineFinding[]> {
  const seen = await Promise.all(
    [...tabs].map(([engine, tab]) => lookAtPage(engine, tab, origin + address)),
  );
  const [model] = seen;
  if (!model) return [];
  const pictures = new Map(seen.map(({ engine, picture }) => [engine, picture]));
  const name = address.replaceAll('/', '_').replace(/^_|_$/g, '') || 'trang-dau';
  await writeContactSheet(pictures, join(out, `${name}.png`));
  return (await Promise.all(seen.map((one) => findingsOn(address, one, model)))).flat();
}

/**
 * Types what visitors type, and reads the answers. What cannot be tried is a fault: nobody knows then
 * whether it answers.
 * @param visit before the site of the day on which it is asked
 */
export async function tryTask(
  { engine, tab, origin }: Visit,
  { check, task }: Occasion['tasks'][number],
): Promise<EngineFinding> {
  const fault = task ? await failureOf(tab, origin, task) : 'the content has nothing to ask for';
  return { engine, check, address: task?.address ?? '', fault };
}

/** Reads what a page says once the consultation is over; the clock must have been moved before. */
export async function readLater(
  { engine, tab, origin }: Visit,
  { address, expression, expected }: Occasion['later'],
): Promise<EngineFinding> {
  await openSettled(tab, origin + address);
  const shown = String(await tab.read(expression));
  return { engine, check: 'phase', address, fault: shown === expected ? null : `“${shown}”` };
}
