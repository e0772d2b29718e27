import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Mistake } from '../command.ts';
import { placesOfProgram } from '../programs/find-program.ts';
import { installPackages } from '../programs/install-packages.ts';

/** No encoder, and none could be installed; the message says what to do. */
export class NoEncoderError extends Mistake {
  override name = 'NoEncoderError';
}

/**
 * Looks for an ffmpeg that writes H.264: `FFMPEG_PATH`, then the system's.
 * @returns path of the program, or `undefined` where there is none
 * @throws NoEncoderError when `FFMPEG_PATH` is set and is no such program
 */
function findEncoder(): string | undefined {
  const asked = process.env['FFMPEG_PATH'];
  if (asked) {
    if (writesH264(asked)) return asked;
    throw new NoEncoderError(
      `FFMPEG_PATH="${asked}" không phải chương trình ffmpeg ghi được H.264.`,
    );
  }
  const name = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg';
  return placesOfProgram([name]).find(writesH264);
}

/**
 * Looks for an ffmpeg and installs that of Debian where there is none.
 * @returns path of the program
 * @throws NoEncoderError in Vietnamese when there is none in the end
 */
export async function findOrInstallEncoder(): Promise<string> {
  const found = findEncoder();
  if (found) return found;
  const ofSystem = (await installPackages('ffmpeg')) ? findEncoder() : undefined;
  if (ofSystem) return ofSystem;
  throw new NoEncoderError(
    'Làm video cần chương trình ffmpeg, mà máy này chưa có.\n' +
      'Cài: Debian, Ubuntu: sudo apt install ffmpeg · macOS: brew install ffmpeg · Windows: winget install ffmpeg.\n' +
      'Đã cài ở chỗ khác thì đặt FFMPEG_PATH là đường dẫn của chương trình, rồi chạy lại.',
  );
}

/**
 * The program that reads facts of a video; every package of ffmpeg brings both.
 * @param encoder path of ffmpeg
 */
export function probeBeside(encoder: string): string {
  return join(dirname(encoder), process.platform === 'win32' ? 'ffprobe.exe' : 'ffprobe');
}

/** Some builds come without x264, whose licence they avoid. */
function writesH264(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const encoders = execFileSync(path, ['-hide_banner', '-encoders'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return encoders.includes('libx264');
  } catch {
    return false;
  }
}
