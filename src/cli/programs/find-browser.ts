import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { Mistake } from '../command.ts';
import { placesOfProgram } from './find-program.ts';
import { installPackages } from './install-packages.ts';
import { run } from '../run.ts';

/** Programs that drive like Chromium, as distributions name them. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium without windows and cameras: pages in two thirds of the time. */
const LIGHT = 'chromium-headless-shell';

/** No browser, and none could be installed; the message says what to do. */
class NoBrowserError extends Mistake {
  override name = 'NoBrowserError';
}

/**
 * Looks for a Chromium: `CHROME_PATH`, the system's, then Playwright's own.
 * @returns path of the program, or `undefined` where there is none
 * @throws NoBrowserError when `CHROME_PATH` is set and is no browser
 */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (starts(asked)) return asked;
    throw new NoBrowserError(`CHROME_PATH="${asked}" is not a program that starts.`);
  }
  const own = chromium.executablePath();
  return placesOfProgram(NAMES).find(starts) ?? (existsSync(own) ? own : undefined);
}

/**
 * Looks for a Chromium and installs one where there is none: Playwright's, or on Debian the system's.
 * @returns path of the program
 * @throws NoBrowserError when there is none in the end
 */
export async function findOrInstallBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;

  console.log('▸ No Chromium here. Installing the one of Playwright …');
  // System libraries need an administrator; asking for a password would stop an unattended run.
  const libraries = isRoot || process.platform !== 'linux' ? ['--with-deps'] : [];
  await run('playwright/cli.js', ['install', ...libraries, 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;

  const ofSystem = (await installPackages('chromium')) ? findBrowser() : undefined;
  if (ofSystem) return ofSystem;
  throw new NoBrowserError(
    'The browser tests need Chromium or Chrome, and installing one failed (see above).\n' +
      'Install it, or set CHROME_PATH to the program, and run the command again.',
  );
}

/**
 * Looks for the Chromium without windows, and installs it where that needs no question.
 * @param whole path of the browser to take where there is none, or where one was asked for by name
 * @returns path of the program
 */
export async function findOrInstallLightBrowser(whole: string): Promise<string> {
  if (process.env['CHROME_PATH']) return whole;
  const path = join('/usr/bin', LIGHT);
  if (!starts(path)) await installPackages(LIGHT);
  return starts(path) ? path : whole;
}

/** The browser for pages that need no camera: `CHROME_LIGHT_PATH`, else whichever there is. */
export const findLightBrowser = (): string | undefined =>
  process.env['CHROME_LIGHT_PATH'] ?? findBrowser();

/** Whether a program is there and starts; Ubuntu's `chromium-browser` may be a stub that does not. */
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
