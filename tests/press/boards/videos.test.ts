/** Clips as players get them: read by programs that did not write them, and looked at. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode, type ClipSize, type Still } from '../../../src/cli/videos/encode.ts';
import { findOrInstallEncoder, probeBeside } from '../../../src/cli/videos/find-encoder.ts';
import { CLIP_SIZES, drawClipCard, layOutClipCard } from '../../../src/press/pictures/clip-card.ts';
import { readQr } from '../../../src/press/proof/proof.ts';
import { pixelsOf } from '../../support/boards/board-pixels.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { boardClip } from '../../../src/views/board/board-clip.ts';
import { guideClip } from '../../../src/views/guide/guide-clip.ts';
import { makeGuideClip } from '../../../src/cli/videos/make-guide.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { GOOD } from '../../content/draft.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;
const at = campaignsNationwide(content).find(({ campaign }) => campaign.id === 'dai-hoi-xiv');
const whole = content.guides.find(({ id }) => id === 'cai-dat-vneid');
if (!at || !whole) throw new Error('no consultation or no guide');
// One step in few words: a whole guide takes a minute to write.
const short = siteOf(settingsOn('2025-11-03', { contentDir: GOOD }));
const guide = short.content.guides.find(({ id }) => id === 'cai-dat-vi-du');
if (!guide) throw new Error('the good fixture has no such guide');

const folder = mkdtempSync(join(tmpdir(), 'videos-'));
let encoder = '';
beforeAll(async () => {
  encoder = await findOrInstallEncoder();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The smallest board of the presets that has a clip, with its first pictures, each for a short time. */
async function smallest(): Promise<{ size: ClipSize; stills: Still[] }> {
  for (const board of content.boards.toReversed()) {
    const clip = at && (await boardClip(site, at, board));
    if (!clip || !('frames' in clip)) continue;
    const stills = clip.frames
      .slice(0, 4)
      .map(({ png }, index) => ({ png, seconds: 1 + (index % 2) }));
    return { size: board, stills };
  }
  throw new Error('no board has a clip');
}

/** What ffprobe says of a file. */
function facts(file: string): { streams: Record<string, unknown>[]; format: { duration: string } } {
  const args = ['-v', 'error', '-of', 'json', '-show_streams', '-show_format', file];
  return JSON.parse(execFileSync(probeBeside(encoder), args, { encoding: 'utf8' })) as ReturnType<
    typeof facts
  >;
}

/** Names of the boxes a file is made of, in order (ISO/IEC 14496-12). */
function boxes(file: string): string[] {
  const bytes = readFileSync(file);
  const names: string[] = [];
  for (let at = 0; at < bytes.length; at += bytes.readUInt32BE(at)) {
    names.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return names;
}

/** The picture a player shows at a moment, as PNG. */
function pictureAt(file: string, seconds: number): Buffer {
  const args = ['-v', 'error', '-ss', String(seconds), '-i', file, '-frames:v', '1'];
  return execFileSync(encoder, [...args, '-f', 'image2pipe', '-c:v', 'png', 'pipe:1'], {
    maxBuffer: 64 * 2 ** 20,
  });
}

/** How far two pictures lie apart on average, of 255. */
async function distance(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  let sum = 0;
  for (let at = 0; at < a.data.length; at += 1)
    sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
  return sum / (a.width * a.height * 3);
}

function expectPlayable(file: string, { width, height }: ClipSize, seconds: number): void {
  const { streams, format } = facts(file);
  expect(streams).toHaveLength(1);
  expect(streams[0]).toMatchObject({
    ...{ codec_type: 'video', codec_name: 'h264', pix_fmt: 'yuv420p' },
    ...{ width, height, avg_frame_rate: '25/1', has_b_frames: 0 },
  });
  expect(Number(format.duration)).toBeCloseTo(seconds, 2);
  const order = boxes(file);
  expect(order).toContain('moov');
  expect(order.indexOf('moov')).toBeLessThan(order.indexOf('mdat'));
}

const { size, stills } = await smallest();

describe('the clip of the smallest board', () => {
  const file = join(folder, 'bang.mp4');
  const length = stills.reduce((sum, { seconds }) => sum + seconds, 0);

  test('plays wherever H.264 does, at the board’s own pixels, as long as its frames', async () => {
    const { seconds, bytes } = await encode(encoder, stills, size, file);
    expect(seconds).toBe(length);
    expect(bytes).toBe(readFileSync(file).length);
    expectPlayable(file, size, length);
  });

  test('shows each frame in its time, from its first to its last tenth of a second', async () => {
    let from = 0;
    for (const { png, seconds } of stills) {
      for (const moment of [from, from + seconds - 0.1]) {
        expect(await distance(pictureAt(file, moment), png)).toBeLessThan(4);
      }
      from += seconds;
    }
  });

  test('is the same to the byte when it is made again', async () => {
    const again = join(folder, 'lai.mp4');
    await encode(encoder, stills, size, again);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  test('that cannot be written leaves no half of it, and the reason', async () => {
    const broken = [{ png: new Uint8Array([1, 2, 3]), seconds: 4 }];
    const lost = join(folder, 'hong.mp4');
    await expect(encode(encoder, broken, size, lost)).rejects.toThrow(/ffmpeg/);
    expect(existsSync(lost) || existsSync(`${lost}.tmp`)).toBe(false);
  });
});

describe('the clip of a guide', () => {
  test('plays upright, its captions beside it and as long as it', async () => {
    const path = join(folder, 'huong-dan');
    const { cards, around } = guideClip(short, guide);
    const { seconds } = await makeGuideClip(encoder, short, guide, 'doc', path);
    expectPlayable(`${path}.mp4`, CLIP_SIZES.doc, seconds);
    const end = new Date(seconds * 1000).toISOString().slice(11, 19);
    expect(readFileSync(`${path}.vtt`, 'utf8')).toContain(`--> ${end}.000`);
    expect(readFileSync(`${path}.srt`, 'utf8')).toContain(`--> ${end},000`);

    const [first] = cards;
    if (!first) throw new Error('no cards');
    const drawn = drawClipCard(first.card, 'doc', { index: 0, of: cards.length }, around);
    expect(await distance(pictureAt(`${path}.mp4`, 0), drawn)).toBeLessThan(3);
    // A phone reads the code off the screen.
    const last = await pixelsOf(pictureAt(`${path}.mp4`, seconds - 1));
    const url = 'https://gopy.example.gov.vn/huong-dan/cai-dat-vi-du/';
    expect(await readQr(last)).toEqual({ zxing: url, qr: url });
  });
});

describe('every card of every guide', () => {
  test.each(content.guides)('$id fits in both shapes, nothing left out', (one) => {
    const { cards, around } = guideClip(site, one);
    for (const shape of ['doc', 'ngang'] as const) {
      const { width, height } = CLIP_SIZES[shape];
      for (const [index, { card }] of cards.entries()) {
        expect(layOutClipCard(card, shape, { index, of: cards.length }, around)).toContain(
          `width="${width}pt" height="${height}pt"`,
        );
      }
    }
  });

  test('a text longer than a card is refused, not shrunk until nobody can read it', () => {
    const { cards, around } = guideClip(site, whole);
    const step = cards.find(({ card }) => card.kind === 'step')?.card;
    if (step?.kind !== 'step') throw new Error('no step');
    const long = { ...step, words: [Array(200).fill('dài').join(' ')] };
    expect(() => layOutClipCard(long, 'doc', { index: 0, of: 1 }, around)).toThrow(/too long/);
  });
});
