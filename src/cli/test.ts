/**
 * Every test: `npm test [-- arguments of vitest]`. Finds or installs a browser and ffmpeg, checks
 * the content, then runs the projects of `vitest.config.ts`. The last line says how many passed and
 * failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { loadContent } from '../content-files/load-content.ts';
import { reportOf } from '../content-files/problem.ts';
import { findOrInstallBrowser, installHeadless, NoBrowserError } from './find-browser.ts';
import { settingsOrExit } from './report.ts';
import { run } from './run.ts';
import { findOrInstallEncoder, NoEncoderError } from './videos/find-encoder.ts';

/** Where Vitest leaves its figures. */
const RESULTS = '.cache/test-results.json';

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
function countTests(): { passed: number; failed: number } {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length };
}

await installHeadless();
const browser = await browserOrFinish();
console.log(`▸ browser: ${browser}`);

const encoder = await encoderIfAny();

console.log('▸ content');
const { problems } = loadContent(settingsOrExit());
if (problems.length > 0) {
  console.error(reportOf(problems));
  finish(0, 1);
}

console.log('▸ tests (building the sites they read takes about a minute)');
mkdirSync('.cache', { recursive: true });
rmSync(RESULTS, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
const code = await run('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)], {
  CHROME_PATH: browser,
  ...encoder,
});
try {
  const { passed, failed } = countTests();
  // Vitest also fails for errors outside any test.
  finish(passed, code !== 0 && failed === 0 ? 1 : failed);
} catch (error) {
  console.error(error);
  finish(0, 1);
}
