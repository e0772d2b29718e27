import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { COMPILED } from './programs/compiled.js';

/** What every program is told: no usage figures leave the machine. */
const OURS = { ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * What programs without workers of ours are told besides: none compiles twice. A build from nothing once
 * waited for ever for a worker that was to start with this cache.
 */
const COMPILED_ONCE = { NODE_COMPILE_CACHE: COMPILED };

/**
 * Runs a program of `node_modules/.bin` with the pinned Node, its output shown as it comes.
 * @param script path of the program's JavaScript file below `node_modules`
 * @param args its arguments
 * @param env variables added to ours
 * @returns its exit code
 */
export function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runProgram(process.execPath, [`node_modules/${script}`, ...args], env);
}

/**
 * Runs a program, its output shown as it comes.
 * @param program its name or path
 * @param args its arguments
 * @param env variables added to ours
 * @returns its exit code
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...OURS, ...env },
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** A program with the name it is shown by. */
interface Step {
  name: string;
  /** Path of its JavaScript or TypeScript from the top of the project. */
  script: string;
  args?: readonly string[];
}

/**
 * Runs programs without workers of ours at the same time; what each says is shown whole once it has ended.
 * @param steps name shown before each, script, arguments
 * @returns 0, or the exit code of one that failed: all are run to their end
 */
export async function runTogether(steps: readonly Step[]): Promise<number> {
  const codes = await Promise.all(
    steps.map(async ({ name, script, args = [] }) => {
      const child = spawn(process.execPath, [script, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...OURS, ...COMPILED_ONCE },
      });
      const [output, errors, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        new Promise<number>((resolve, reject) => {
          child.on('error', reject);
          child.on('close', (exit) => {
            resolve(exit ?? 1);
          });
        }),
      ]);
      console.log(`\n▸ ${name}${code === 0 ? '' : ': FAILED'}\n${output}${errors}`.trimEnd());
      return code;
    }),
  );
  return codes.find((code) => code !== 0) ?? 0;
}
