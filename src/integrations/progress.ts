import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { writeWhole } from '../files/write-whole.ts';
import { spread } from './spread.ts';
import { spent, spentSeconds, stageOf, STAGES, type Stage } from './stages.ts';

/** Seconds each stage of the last build took; the bench reads them. */
export const STAGE_SECONDS_FILE = '.cache/build-stages.json';

/** How often the line is written: on a screen over itself, elsewhere one below the other (ms). */
const ON_SCREEN = 200;
const ELSEWHERE = 10_000;

/** What a file costs beside a page: drawings are made on the other cores, and proven there. */
const COST: Readonly<Partial<Record<Stage, number>>> = { sheets: 4, pictures: 4, frames: 8 };
const costOf = (pathname: string): number => COST[stageOf(pathname)] ?? 1;

/** The share that must be done before the time left can be estimated. */
const ENOUGH = 0.05;

/** How far a build is. */
export interface Reached {
  stage: Stage;
  done: number;
  total: number;
  /** What is done and what there is to do, by what it costs. */
  cost: { done: number; total: number };
  /** Since the first file was begun (s). */
  seconds: number;
}

/**
 * Says how far a build is: "Vẽ bản in: 1.204 trên 16.790 tệp, còn khoảng 25 giây".
 * @param reached what is done
 */
export function progressWords({ stage, done, total, cost, seconds }: Reached): string {
  const files = `${STAGES[stage]}: ${done.toLocaleString('vi')} trên ${total.toLocaleString('vi')} tệp`;
  if (done === total || cost.done < ENOUGH * cost.total) return files;
  const left = (seconds * (cost.total - cost.done)) / cost.done;
  const words = left < 90 ? `${Math.ceil(left)} giây` : `${Math.ceil(left / 60)} phút`;
  return `${files}, còn khoảng ${words}`;
}

/**
 * Shows the stage of a build, how many files are made, and how long the rest takes.
 * @param onBundled called when everything is bundled, before the first page is made
 * @param making what makes the files, from what Astro makes them with
 * @param out where it is written
 */
export function progress(
  onBundled: () => void,
  making: (plain: AstroPrerenderer) => AstroPrerenderer,
  out: { isTTY: boolean; write: (text: string) => unknown } = process.stderr,
): AstroIntegration {
  let shownAt = -Infinity;
  const show = (words: () => string, isLast = false): void => {
    const now = performance.now();
    if (!isLast && now - shownAt < (out.isTTY ? ON_SCREEN : ELSEWHERE)) return;
    shownAt = now;
    out.write(out.isTTY ? `\r\u001b[K${words()}${isLast ? '\n' : ''}` : `${words()}\n`);
  };
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        show(() => STAGES.read);
        setPrerenderer((plain) => {
          const prerenderer = making(plain);
          const reached = { done: 0, total: 0, cost: { done: 0, total: 0 } };
          let started = 0;
          return {
            ...prerenderer,
            setup: async () => {
              onBundled();
              await prerenderer.setup?.();
            },
            getStaticPaths: async () => {
              const paths = spread(await prerenderer.getStaticPaths(), ({ pathname }) =>
                stageOf(pathname) === 'pages' ? 'page' : 'drawing',
              );
              reached.total = paths.length;
              for (const { pathname } of paths) reached.cost.total += costOf(pathname);
              spent('read');
              started = performance.now();
              return paths;
            },
            render: async (request, options) => {
              const response = await prerenderer.render(request, options);
              const { pathname } = new URL(request.url);
              const stage = stageOf(pathname);
              spent(stage);
              reached.done++;
              reached.cost.done += costOf(pathname);
              const seconds = (performance.now() - started) / 1000;
              show(
                () => progressWords({ ...reached, stage, seconds }),
                reached.done === reached.total,
              );
              return response;
            },
          };
        });
      },
      'astro:build:generated': () => {
        spent('pages');
        show(
          () => `${STAGES.finish}, ${STAGES.search.toLowerCase()}, ${STAGES.proof.toLowerCase()}`,
          true,
        );
      },
      'astro:build:done': () => {
        const parts = Object.entries(spentSeconds()).map(
          ([stage, seconds]) => `${STAGES[stage as Stage].toLowerCase()} ${seconds.toFixed(1)}`,
        );
        writeWhole(STAGE_SECONDS_FILE, JSON.stringify(spentSeconds()));
        show(() => `Xong. Số giây của từng phần: ${parts.join(', ')}`, true);
      },
    },
  };
}
