/** What a failed browser test leaves behind, in `.cache/failed/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import type { RunnerTask } from 'vitest';

const FAILED = '.cache/failed';

/** Whether somebody wants to see the page at every step of a test that fails, for twice the time. */
const IS_SEEN = process.env['TRACE'] === '1';

/** Begins to note what happens in a browser profile. */
export async function startTrace(context: BrowserContext): Promise<void> {
  await context.tracing.start({ snapshots: IS_SEEN, screenshots: IS_SEEN });
}

/**
 * Keeps the trace of a profile where the test has failed, and each of its pages as a picture and as the HTML
 * it had become.
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
    for (const [index, page] of context.pages().entries()) {
      const file = join(folder, `${at}-${index + 1}`);
      await page.screenshot({ path: `${file}.png` }).catch(String);
      const html = await page.content().catch(String);
      writeFileSync(`${file}.html`, `<!-- ${page.url()} -->\n${html}`);
    }
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
