import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A still picture of a clip. */
export interface Still {
  png: Uint8Array;
  /** Whole seconds. */
  seconds: number;
}

/** Pixels of a clip, both even. */
export interface ClipSize {
  width: number;
  height: number;
}

/** Players of boards are made for television, whose beat here is 25 pictures a second. */
const RATE = 25;

/** From here on players take the colours of high definition (ITU-R BT.709), below of BT.601. */
const HIGH_DEFINITION = 720;

/**
 * The arguments of ffmpeg. Pictures come one a second through a pipe, so nothing is left on the
 * disk. Everything that would put the clock or the number of cores into the file is off: the same
 * pictures give the same bytes with the same ffmpeg.
 * @param size of the pictures and the clip
 * @param seconds how long each picture stays, in order: each begins with a picture one can seek to
 * @param file path of the clip
 */
export function encoderArguments(
  { height }: ClipSize,
  seconds: readonly number[],
  file: string,
): string[] {
  const colours = height >= HIGH_DEFINITION ? 'bt709' : 'smpte170m';
  const starts = seconds.map((_, index) =>
    seconds.slice(0, index).reduce((sum, one) => sum + one, 0),
  );
  return [
    ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'],
    ...['-f', 'image2pipe', '-framerate', '1', '-c:v', 'png', '-i', 'pipe:0'],
    '-vf',
    `scale=out_color_matrix=${colours}:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p,fps=${RATE}`,
    ...['-an', '-c:v', 'libx264', '-profile:v', 'main', '-preset', 'veryfast', '-crf', '16'],
    ...['-tune', 'stillimage', '-bf', '0', '-g', String(RATE * 60), '-sc_threshold', '0'],
    ...['-force_key_frames', starts.join(','), '-threads', '1'],
    ...['-colorspace', colours, '-color_primaries', colours, '-color_trc', colours],
    ...['-color_range', 'tv', '-movflags', '+faststart', '-map_metadata', '-1'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'mp4', file],
  ];
}

/** What was written. */
export interface Encoded {
  /** Length of the clip. */
  seconds: number;
  bytes: number;
}

/**
 * Writes still pictures as a clip: H.264, 4:2:0, no sound, its index first. A clip that was there
 * before stays until the new one is whole.
 * @param encoder path of ffmpeg
 * @param stills the pictures, all of the clip's size
 * @param size both sides even
 * @param file path of the clip; its folder is made
 * @throws Error with what ffmpeg says when it fails
 */
export async function encode(
  encoder: string,
  stills: readonly Still[],
  size: ClipSize,
  file: string,
): Promise<Encoded> {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.tmp`;
  const seconds = stills.map((still) => still.seconds);
  try {
    await feed(encoder, encoderArguments(size, seconds, unfinished), stills);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { seconds: seconds.reduce((sum, one) => sum + one, 0), bytes: statSync(file).size };
}

async function feed(
  program: string,
  args: readonly string[],
  stills: readonly Still[],
): Promise<void> {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // A program that stops early closes the pipe; what it says is the reason to show, not that.
  child.stdin.on('error', () => undefined);
  for (const { png, seconds } of stills) {
    for (let second = 0; second < seconds && child.stdin.writable; second++) {
      if (!child.stdin.write(png)) {
        await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended]);
      }
    }
  }
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`ffmpeg dừng với mã ${String(code)}: ${output.trim()}`);
}
