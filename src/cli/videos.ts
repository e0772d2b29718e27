/**
 * Clips for boards and phones, of today's frames and of the guides' steps.
 *
 *   npm run videos                                       all of them, into .videos/
 *   npm run videos -- --dot dai-hoi-xiv                  those of one consultation
 *   npm run videos -- --bang 1920x1080 --ra DIR          those of one board
 *   npm run videos -- --huong-dan cai-dat-vneid          those of one guide, with captions
 *
 * `SITE_NOW` takes another day, as everywhere.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ClipShape } from '../press/pictures/clip-card.ts';
import { boardClip } from '../views/board/board-clip.ts';
import { readSettings, type Settings } from '../settings.ts';
import { runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import { contentOrMistake } from './report.ts';
import { encode, type Encoded } from './videos/encode.ts';
import { findOrInstallEncoder } from './videos/find-encoder.ts';
import { makeGuideClip, SHAPES } from './videos/make-guide.ts';
import { planVideos, type VideoPlan } from './videos/plan.ts';

await runCommand(() => makeVideos(readSettings(), readArguments()));

async function makeVideos(
  settings: Settings,
  values: ReturnType<typeof readArguments>,
): Promise<number> {
  const content = contentOrMistake(settings);
  const site = { content, settings };
  const { dot: campaign, bang: board, 'huong-dan': guide } = values;
  const plan = planVideos(content, { campaign, board, guide });
  const encoder = await findOrInstallEncoder();
  const started = performance.now();
  const all = plan.boards.length + plan.guides.length * SHAPES.length;
  let [done, made, refused, failed] = [0, 0, 0, 0];

  // ffmpeg keeps to one core, so that every machine writes the same bytes: as many run as there are.
  const jobs = [
    ...plan.boards.map((one) => () => makeBoard(one)),
    ...plan.guides.flatMap((one) => SHAPES.map((shape) => () => makeGuide(one, shape))),
  ].values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const job of jobs) await job();
    }),
  );
  const took = Math.round((performance.now() - started) / 1000);
  console.log(
    `${made} video đã làm, ${refused} màn hình không hợp với video, ${failed} lỗi, trong ${took} giây.` +
      (made > 0 ? ` Thư mục: ${values.out}` : ''),
  );
  // An order for one board that makes no clip is an error, not a success.
  return failed > 0 || (made === 0 && refused > 0) ? 1 : 0;

  async function makeBoard({ at, board, key, file }: VideoPlan['boards'][number]): Promise<void> {
    const clip = await boardClip(site, at, board);
    if ('frames' in clip) {
      await attempt(file, () => encode(encoder, clip.frames, board, join(values.out, file)));
      return;
    }
    refused++;
    say(`– ${at.campaign.id}, màn hình ${key}: không làm video – ${clip.why}`);
  }

  function makeGuide(
    { guide, file }: VideoPlan['guides'][number],
    shape: ClipShape,
  ): Promise<void> {
    const path = join(values.out, `${file}-${shape}`);
    return attempt(`${file}-${shape}.mp4`, () => makeGuideClip(encoder, site, guide, shape, path));
  }

  async function attempt(file: string, make: () => Promise<Encoded>): Promise<void> {
    try {
      const { seconds, bytes } = await make();
      made++;
      say(`${file}: ${seconds} giây, ${Math.ceil(bytes / 1024)} KB`);
    } catch (error) {
      failed++;
      say(`LỖI ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function say(line: string): void {
    console.log(`[${++done}/${all}] ${line}`);
  }
}

function readArguments() {
  const { values } = readFlags(process.argv.slice(2), {
    texts: ['dot', 'bang', 'huong-dan', 'ra'],
    usage:
      'Cách dùng: npm run videos -- [--dot ĐỢT] [--bang MÀN-HÌNH] [--huong-dan HƯỚNG-DẪN] [--ra THU-MUC]',
  });
  return { ...values, out: values.ra ?? '.videos' };
}
