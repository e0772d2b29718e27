/** What a failed browser test leaves behind: a trace and a picture, in `.cache/failed/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { RunnerTask } from 'vitest';

const FAILED = '.cache/failed';

/** Begins to note what happens in a browser profile; a picture of each step would double the time. */
export async function startTrace(context: BrowserContext): Promise<void> {
  await context.tracing.start({ snapshots: false, screenshots: false, sources: false });
}

/**
 * Keeps the trace of a profile and a picture of each of its pages where the test has failed.
 * @param task the test that has just run
 * @param contexts the profiles it used, all traced
 */
export async function keepFailure(
  task: RunnerTask,
  contexts: Iterable<BrowserContext>,
): Promise<void> {
  if (task.result?.state !== 'fail') return;
  const folder = failureFolder(task);
  let at = 0;
  for (const context of contexts) {
    at += 1;
    for (const [index, page] of context.pages().entries())
      await page.screenshot({ path: join(folder, `${at}-${index + 1}.png`) }).catch(String);
    await context.tracing.stop({ path: join(folder, `${at}-trace.zip`) });
    await startTrace(context);
  }
  console.log(`kept: ${folder} (npx playwright show-trace ${folder}/1-trace.zip)`);
}

/** Where what a failed test leaves goes; the folder is made. */
export function failureFolder(task: RunnerTask): string {
  const name = `${task.file.name.replace('tests/', '')} ${task.name}`;
  const folder = join(FAILED, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  mkdirSync(folder, { recursive: true });
  return folder;
}
