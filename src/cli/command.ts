import { SettingsError } from '../settings.ts';

/** Something the person at the keyboard can mend; the message says how, in Vietnamese. */
export class Mistake extends Error {
  override name = 'Mistake';
}

/** Somebody asked how a command is used; the message says it. */
export class HelpAsked extends Error {
  override name = 'HelpAsked';
}

/** Errors whose message is all the person needs. */
const FOR_THE_PERSON = [Mistake, SettingsError];

/**
 * Runs a command to its end. It never stops the process: output may still wait in a pipe, and
 * a pipe that is cut loses every line after the first 64 KB.
 * @param main the command; the number it returns is the exit code, 0 if it returns none
 */
export async function runCommand(main: () => unknown): Promise<void> {
  process.exitCode = await exitCodeOf(main);
}

/**
 * Runs a command and says how it ended; what the person can mend is printed, without a stack trace.
 * @param main the command; the number it returns is the exit code, 0 if it returns none
 */
export async function exitCodeOf(main: () => unknown): Promise<number> {
  try {
    const code = await main();
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      return 0;
    }
    if (!FOR_THE_PERSON.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    return 1;
  }
}
