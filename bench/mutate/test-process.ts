import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { TestsAsked } from './test-host.ts';

/** Runs tests in a copy of the project. */
export interface TestProcess {
  /**
   * @param asked the tests, and the file that has changed since
   * @param patience how long they may take (ms)
   * @returns whether all pass; what takes longer, or ends the process, does not
   */
  passes: (asked: TestsAsked, patience: number) => Promise<boolean>;
  end: () => void;
}

/** Starts a process for tests when it is first needed, and anew after it has been ended. */
export function testProcess(folder: string): TestProcess {
  let host: Promise<ChildProcess> | null = null;
  let running: ChildProcess | null = null;
  const start = async (): Promise<ChildProcess> => {
    // A group of its own: the workers of Vitest end with it, also one that runs for ever.
    running = fork(resolve('bench/mutate/test-host.ts'), {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(running, 'message');
    return running;
  };
  const end = (): void => {
    try {
      if (running?.pid !== undefined) process.kill(-running.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    host = running = null;
  };
  const passes: TestProcess['passes'] = async (asked, patience) => {
    const child = await (host ??= start());
    return new Promise((decide) => {
      const settle = (answer: boolean): void => {
        clearTimeout(timer);
        child.off('message', settle).off('exit', failed);
        decide(answer);
      };
      const failed = (): void => {
        end();
        settle(false);
      };
      const timer = setTimeout(failed, patience);
      child.on('message', settle).on('exit', failed);
      child.send(asked);
    });
  };
  return { passes, end };
}
