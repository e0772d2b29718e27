import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the memory of a program is looked at (ms). The kernel keeps the peak; only its end is missed. */
const LOOK = 50;

/**
 * Runs a program of Node as people start it, and watches.
 * @param args what Node is started with
 * @param env settings besides those of this process
 * @returns how long it took, and the most memory it had in MB (Linux; 0 elsewhere)
 * @throws when it ends with another exit than 0
 */
export function watched(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ seconds: number; peakMb: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    let peakKb = 0;
    const watch = setInterval(() => {
      peakKb = Math.max(peakKb, peakOf(child.pid));
    }, LOOK);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with exit ${code}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peakMb: peakKb / 1024 });
    });
  });
}

/** The highest memory a process has had, in KB; 0 once it is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
