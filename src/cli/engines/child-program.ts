import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** A child process that runs until it is stopped. */
interface ChildProgram {
  /**
   * Waits for a line of its output.
   * @param wanted its first group is the answer
   * @throws when the program ends, or a minute passes, before it says so
   */
  says(wanted: RegExp): Promise<string>;
  end(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const GRACE_MS = 3_000;

/**
 * Starts a program and listens to both of its outputs.
 * @param program its path
 * @param args its arguments
 * @param env variables added to ours
 */
export function startProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProgram {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk?: Buffer): void => {
    output += chunk?.toString() ?? '';
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let failure = '';
  child.on('error', (error) => {
    failure = error.message;
    hear();
  });
  child.on('close', () => {
    process.off('exit', kill);
    hear();
  });

  return {
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          listeners.delete(listen);
        };
        const fail = (why: string): void => {
          stop();
          reject(new Error(`${program} ${why}:\n${output}`));
        };
        const listen = (): void => {
          const found = wanted.exec(output);
          if (found) {
            stop();
            resolve(found[1] ?? found[0]);
          } else if (failure) fail(failure);
          else if (hasEnded(child)) fail('has ended');
        };
        const timer = globalThis.setTimeout(() => {
          fail('keeps silent');
        }, PATIENCE_MS);
        listeners.add(listen);
        listen();
      }),
    end: async () => {
      if (hasEnded(child)) return;
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await Promise.race([ended, setTimeout(GRACE_MS, undefined, { ref: false })]);
      if (!hasEnded(child)) child.kill('SIGKILL');
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Asks again and again, up to ten seconds, until something listens. */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await setTimeout(50);
    }
  }
}
