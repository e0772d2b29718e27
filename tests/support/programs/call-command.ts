import { format } from 'node:util';
import { vi } from 'vitest';
import { exitCodeOf } from '../../../src/cli/command.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';

/** How a command ended, and what it said. */
export interface Ended {
  status: number;
  /** Lines as they came, those for the error stream among them. */
  output: string;
}

/**
 * Calls a command as its file does, in this process: starting one takes longer than most commands.
 * @param command its function
 * @param args what was typed
 * @param env its environment: CONTENT_DIR, SITE_NOW
 */
export async function callCommand(
  command: (args: readonly string[], settings: Settings) => unknown,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ended> {
  const lines: string[] = [];
  const say = (...parts: unknown[]): void => {
    lines.push(`${format(...parts)}\n`);
  };
  const streams = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(say),
  );
  try {
    const status = await exitCodeOf(() => command(args, readSettings(env)));
    return { status, output: lines.join('') };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}
