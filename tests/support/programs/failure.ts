/** What a failed browser test leaves behind, in `.cache/failed/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { RunnerTask } from 'vitest';

const FAILED = '.cache/failed';

/** Whether somebody wants to see every step of a test that fails. */
const IS_TRACED = process.env['TRACE'] === '1';

/** Begins to note what happens in a browser profile, where that is asked for: it costs a tenth of the time of a test. */
export async function startTrace(context: BrowserContext): Promise<void> {
  if (IS_TRACED) await context.tracing.start({ snapshots: true, screenshots: true });
}

/**
 * Keeps each page of a profile where the test has failed, as a picture and as the HTML it had become; and
 * the trace.
 * @param task the test that has just run
 * @param contexts the profiles it used
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
    for (const [index, page] of context.pages().entries()) {
      const file = join(folder, `${at}-${index + 1}`);
      await page.screenshot({ path: `${file}.png` }).catch(String);
      const html = await page.content().catch(String);
      writeFileSync(`${file}.html`, `<!-- ${page.url()} -->\n${html}`);
    }
    if (!IS_TRACED) continue;
    await context.tracing.stop({ path: join(folder, `${at}-trace.zip`) });
    await startTrace(context);
  }
  const trace = IS_TRACED
    ? `npx playwright show-trace ${folder}/1-trace.zip`
    : 'TRACE=1: each step';
  console.log(`kept: ${folder} (${trace})`);
}

/** Where what a failed test leaves goes; the folder is made. */
export function failureFolder(task: RunnerTask): string {
  const name = `${task.file.name.replace('tests/', '')} ${task.name}`;
  const folder = join(FAILED, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  mkdirSync(folder, { recursive: true });
  return folder;
}
