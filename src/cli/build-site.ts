import { cpSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from '../content-files/content.ts';
import { LockedError } from '../files/file-lock.ts';
import { isInside } from '../files/is-inside.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { checkedContent, refusalOfBuild } from '../integrations/checked-content.ts';
import { keptBundles } from '../integrations/bundles/kept-bundles.ts';
import { progress } from '../integrations/progress.ts';
import { reading } from '../integrations/styles/unstyled-pages.ts';
import { takingOver } from '../integrations/taken-over.ts';
import type { Settings } from '../settings.ts';
import { Mistake } from './command.ts';
import { limitsPassed } from './hosting/limits.ts';
import { writeHostFiles } from './hosting/write-host-files.ts';

/** Where the site is built unless `--ra` names another folder. */
export const SITE_FOLDER = 'dist';

/**
 * No usage figures leave the machine. Visitors get what libraries are in production. The bundler (Rolldown,
 * whose memory mimalloc keeps) gives back what it no longer uses, and takes no pages of 2 MB: 75 MB are left
 * of it while pages are made, and not 320.
 */
const BUILD_ENV = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ALLOW_THP: '0',
};

/** Where a shell has set these, Astro would write them into our code as flags of the bundler (`import.meta.env`). */
const FLAGS_OF_BUNDLER = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'];

/**
 * Builds the site, all or nothing: whatever stops the build, the folder holds the site it held
 * before.
 * @param settings where the content is; the environment says the same
 * @param folder where the site goes
 * @throws Mistake when the content has problems, another build is under way, or a page cannot be made
 */
export async function buildSite(settings: Settings, folder: string = SITE_FOLDER): Promise<void> {
  if (isInside(folder, process.cwd())) {
    throw new Mistake(`Không tạo trang vào "${folder}" được: thư mục này chứa chính bộ này.`);
  }
  const refusal = refusalOfBuild(settings);
  if (refusal !== undefined) throw new Mistake(refusal);
  const { content } = checkedContent(settings);
  // Before Astro is loaded, whose parts read them once.
  Object.assign(process.env, BUILD_ENV);
  for (const name of FLAGS_OF_BUNDLER) Reflect.deleteProperty(process.env, name);
  try {
    await replaceFolder(folder, async (outDir) => {
      const bundles = keptBundles(settings, outDir, () => {
        drawFrames(content, settings).catch(() => undefined);
      });
      const { build } = await import('astro');
      // Astro would name every file; in a country those are 17,000 lines. What the bundler remarks on in
      // packages of others helps nobody who writes content.
      await build({
        ...{ outDir, logLevel: 'warn', vite: { logLevel: 'error' } },
        integrations: [
          bundles.integration,
          progress(bundles.keep, (plain) => takingOver(folder, outDir, reading(plain))),
        ],
      });
      // Some hosts take the site from a branch that is checked out there.
      const branch = join(folder, '.git');
      if (existsSync(branch)) cpSync(branch, join(outDir, '.git'), { recursive: true });
    });
    writeHostFiles(folder);
    for (const words of limitsPassed(folder)) console.log(words);
  } catch (error) {
    if (error instanceof LockedError) {
      throw new Mistake(
        `Một lệnh khác đang tạo trang vào "${folder}". Chờ lệnh ấy xong rồi chạy lại.`,
      );
    }
    throw new Mistake(
      `${reasonOf(error)}\n\nKhông tạo được trang. "${folder}" vẫn như trước khi chạy lệnh này.`,
    );
  }
}

/**
 * Draws all frames into the cache. Pages of screens are named after their bytes, so none is made before; while
 * our code is bundled, another core has time for them. What cannot be drawn is told when pages are made.
 */
async function drawFrames(content: Content | null, settings: Settings): Promise<void> {
  if (!content) return;
  const { allPlaylists } = await import('../views/board/frames-of.ts');
  await allPlaylists({ content, settings });
}

/** Without the stack; developers get it from `npx astro build`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { file, line } = (error as { loc?: { file?: string; line?: number } }).loc ?? {};
  const place = file === undefined ? '' : `${relative(process.cwd(), file)}:${line ?? 1}\n  `;
  return `${place}${error.message}`;
}
