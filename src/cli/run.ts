import { spawn } from 'node:child_process';

/** Settings of our own that every command needs: no usage figures leave the machine. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

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
      env: { ...process.env, ...QUIET, ...env },
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs programs one after another, up to the first that fails.
 * @param steps name shown before each, script, arguments
 * @returns the exit code of the last one that ran
 */
export async function runAll(
  steps: readonly { name: string; script: string; args: readonly string[] }[],
): Promise<number> {
  for (const { name, script, args } of steps) {
    console.log(`\n▸ ${name}`);
    const code = await run(script, args);
    if (code !== 0) return code;
  }
  return 0;
}
