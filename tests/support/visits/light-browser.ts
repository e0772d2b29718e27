import { chromium, type Browser } from 'playwright';
import { findLightBrowser } from '../../../src/cli/programs/find-browser.ts';

/**
 * What pages cost is mostly the frame they come in: a new one for each takes a fifth more than the same again.
 * A list of ours takes the place of Playwright's, so what pages would notice of that is named again.
 */
const WITHOUT = [
  'RenderDocument',
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
];

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  `--disable-features=${WITHOUT.join(',')}`,
  // The network in the same process: each request crosses one wall less. The other is Playwright's.
  '--enable-features=NetworkServiceInProcess2,CDPScreenshotNewSurface',
  // A page is gone before what is compiled for speed has repaid that; drawing sheets still is compiled so.
  '--js-flags=--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=20000',
];

let shared: Promise<Browser> | undefined;

/**
 * The browser without windows that all test files of a process share: starting one takes longer than
 * most tests. It ends with the process; a file closes the profiles it has opened.
 */
export async function lightBrowser(): Promise<Browser> {
  const running = await (shared ??= browserWith([]));
  if (running.isConnected()) return running;
  return (shared = browserWith([]));
}

/**
 * A browser of its own, started in its own way; whoever starts it closes it.
 * @param flags what it is started with besides
 * @param executablePath the light one, if left out
 */
export const browserWith = (
  flags: readonly string[],
  executablePath = findLightBrowser(),
): Promise<Browser> => chromium.launch({ executablePath, args: [...ARGS, ...flags] });
