/**
 * Every test: `npm test [-- arguments of vitest]`. Finds or installs browsers and ffmpeg, checks the
 * content, then runs the rest of `npm run check` and the projects of `vitest.config.ts`; what needs no
 * site runs beside the check and while the sites are built that the others read. The last line says
 * how many passed and failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readSettings, SettingsError } from '../settings.ts';
import { check } from './check.ts';
import { Mistake, runCommand } from './command.ts';
import { installEngines } from './engines/installed.ts';
import { installHosts } from './hosting/local-host.ts';
import { findOrInstallBrowser, findOrInstallLightBrowser } from './programs/find-browser.ts';
import { placesOfProgram } from './programs/find-program.ts';
import { installPackages } from './programs/install-packages.ts';
import { run, runProgram } from './run.ts';
import { findOrInstallEncoder, NoEncoderError } from './videos/find-encoder.ts';

/** Where Vitest leaves its figures, a file for each of its runs. */
const RESULTS = '.cache/test-results';

/** Builds the sites, and says so; the setup of those projects would do the same. */
const BUILD_SITES = 'tests/support/sites/build-sites.ts';

const projects = (...names: string[]): string[] => names.map((name) => `--project=${name}`);

/**
 * What needs no site, in two runs: building those leaves a core half idle, and one process would get so little
 * beside the browsers that it went on by itself when they have ended.
 */
const PRESS = [...projects('press'), '--maxWorkers=1'];
const WITHOUT_SITES = [...projects('content', 'unit'), '--maxWorkers=1'];

/** What reads the files of sites: in one process, which parses every page once. */
const FILES_OF_SITES = [...projects('site'), '--maxWorkers=1'];

/** What opens them in browsers, for which it waits half the time: more of it than there are cores. */
const IN_BROWSERS = [
  ...projects('browser', 'engines'),
  `--maxWorkers=${Math.max(3, availableParallelism())}`,
];

/** The part of Vitest's JSON report that is read here. */
interface Results {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What passed and failed. */
interface Figures {
  passed: number;
  failed: number;
}

await runCommand(async () => {
  const { passed, failed } = await everyTest();
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** Without a browser, or with faults in the content, the tests would prove little: none runs. */
async function everyTest(): Promise<Figures> {
  try {
    const tools = await findTools();
    const asked = process.argv.slice(2);
    console.log('▸ content');
    await check(['content'], readSettings());
    return await runTests(tools, asked);
  } catch (error) {
    if (!(error instanceof Mistake || error instanceof SettingsError)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** Programs the tests drive, as they find them in their environment. */
async function findTools(): Promise<Record<string, string>> {
  const browser = await findOrInstallBrowser();
  const light = await findOrInstallLightBrowser(browser);
  console.log(`▸ browser: ${browser}${light === browser ? '' : `, for most pages ${light}`}`);
  // Where one is missing the tests that need it fail, and say the same.
  await installEngines();
  await installHosts();
  // The second reader of signatures, and what takes a newer kit over.
  for (const program of ['minisign', 'git'])
    if (!placesOfProgram([program]).some(existsSync)) await installPackages(program);
  return { CHROME_PATH: browser, CHROME_LIGHT_PATH: light, ...(await encoderIfAny()) };
}

async function runTests(tools: Record<string, string>, asked: readonly string[]): Promise<Figures> {
  console.log('▸ tests, and the sites they read, which take some minutes to build');
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const runs = asked.length > 0 ? [await vitest('asked', asked, tools)] : await allTests(tools);
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * What needs no site runs beside the check and the building of sites, and goes on beside the tests that
 * read them. The check goes before the building, which writes types anew that the check reads.
 */
async function allTests(tools: Record<string, string>): Promise<Figures[]> {
  const withoutSites = Promise.all([
    vitest('press', PRESS, tools),
    vitest('without-sites', WITHOUT_SITES, tools),
  ]);
  const checked = await counted(check([], readSettings()));
  const built = await counted(runProgram(process.execPath, [BUILD_SITES]));
  if (built.failed > 0) return [...(await withoutSites), checked, built];
  const ofSites = await Promise.all([
    vitest('files-of-sites', FILES_OF_SITES, tools),
    vitest('in-browsers', IN_BROWSERS, tools),
  ]);
  return [checked, ...ofSites, ...(await withoutSites)];
}

/** A program that ends with an exit code counts as one test where it fails. */
async function counted(code: Promise<number> | number): Promise<Figures> {
  return { passed: 0, failed: (await code) === 0 ? 0 : 1 };
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
function countTests(file: string): Figures {
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + broken.length };
}

/**
 * Runs Vitest.
 * @param name of the run, for its figures
 * @param args what to run
 * @param tools added to its environment
 */
async function vitest(
  name: string,
  args: readonly string[],
  tools: Record<string, string>,
): Promise<Figures> {
  const file = `${RESULTS}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('vitest/vitest.mjs', ['run', ...reporters, ...args], tools);
  try {
    const { passed, failed } = countTests(file);
    // Vitest also fails for errors outside any test.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
