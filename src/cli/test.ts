/**
 * Every test: `npm test [-- arguments of vitest]`. Finds or installs a browser and ffmpeg, checks
 * the content, then runs the projects of `vitest.config.ts`; while the sites are built that some of
 * them read, the others run. The last line says how many passed and failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { loadContent } from '../content-files/load-content.ts';
import { reportOf } from '../content-files/problem.ts';
import { findOrInstallBrowser, findOrInstallLightBrowser, NoBrowserError } from './find-browser.ts';
import { settingsOrExit } from './report.ts';
import { run, runProgram } from './run.ts';
import { findOrInstallEncoder, NoEncoderError } from './videos/find-encoder.ts';

/** Where Vitest leaves its figures, a file for each of its runs. */
const RESULTS = '.cache/test-results';

/** Builds the sites, and says so; the setup of those projects would do the same. */
const BUILD_SITES = 'tests/support/build-sites.ts';

/** What needs no site and runs while those are built, which leaves a core half idle. */
const BESIDE = ['--project=unit', '--project=content', '--project=press', '--maxWorkers=1'];

/** The part of Vitest's JSON report that is read here. */
interface Results {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Says the figures in the last line, and ends the program. */
function finish(passed: number, failed: number): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** A browser, or the end of the run: without one the tests would prove little. */
async function browserOrFinish(): Promise<string> {
  try {
    return await findOrInstallBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return finish(0, 1);
  }
}

/** An encoder; without one the tests of clips fail, and say the same. */
async function encoderIfAny(): Promise<Record<string, string>> {
  try {
    return { FFMPEG_PATH: await findOrInstallEncoder() };
  } catch (error) {
    if (!(error instanceof NoEncoderError)) throw error;
    console.error(error.message);
    return {};
  }
}

/**
 * Reads what Vitest has counted. A file that could not even be loaded has no tests to fail: it
 * counts as one.
 */
function countTests(file: string): { passed: number; failed: number } {
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length };
}

const browser = await browserOrFinish();
const light = await findOrInstallLightBrowser(browser);
console.log(`▸ browser: ${browser}${light === browser ? '' : `, for most pages ${light}`}`);

const encoder = await encoderIfAny();

console.log('▸ content');
const { problems } = loadContent(settingsOrExit());
if (problems.length > 0) {
  console.error(reportOf(problems));
  finish(0, 1);
}

console.log('▸ tests, and the sites they read, which take some minutes to build');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const asked = process.argv.slice(2);
const runs =
  asked.length > 0
    ? [await vitest('asked', asked)]
    : [
        ...(await Promise.all([
          vitest('without-sites', BESIDE),
          runProgram(process.execPath, [BUILD_SITES]).then(() => ({ passed: 0, failed: 0 })),
        ])),
        await vitest('with-sites', ['--project=site', '--project=browser']),
      ];
finish(
  runs.reduce((sum, { passed }) => sum + passed, 0),
  runs.reduce((sum, { failed }) => sum + failed, 0),
);

/**
 * Runs Vitest.
 * @param name of the run, for its figures
 * @param args what to run
 */
async function vitest(
  name: string,
  args: readonly string[],
): Promise<{ passed: number; failed: number }> {
  const file = `${RESULTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = { CHROME_PATH: browser, CHROME_LIGHT_PATH: light, ...encoder };
  const code = await run('vitest/vitest.mjs', ['run', ...reporters, ...args], env);
  try {
    const { passed, failed } = countTests(file);
    // Vitest also fails for errors outside any test.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
