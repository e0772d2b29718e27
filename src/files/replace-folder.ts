import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exchange } from './exchange.ts';
import { holdLock } from './file-lock.ts';

/**
 * What stands beside a folder while it is replaced. A killed process leaves some of it behind; the
 * names say how far it came.
 */
interface Siblings {
  /** Being filled: of no use to anybody. */
  next: string;
  /** Filled to the end; after an exchange, what the folder was before. */
  ready: string;
  /** What the folder was before, where folders cannot be exchanged in one step. */
  before: string;
  /** Held by the one process that replaces the folder. */
  turn: string;
}

/**
 * Replaces a folder whole: filled beside its place, then moved there. A reader at any moment
 * one after a killed process included, finds all of the old folder or all of the new one. Where
 * folders cannot be exchanged in one step there is an instant without either; a process killed in
 * it leaves that to be mended by the next one.
 * @param folder its path; a link is followed
 * @param fill fills an empty folder; when it throws, the old folder stays as it is
 * @throws LockedError when another process is replacing it; what the file system says when the folder
 *   cannot be moved
 */
export async function replaceFolder(
  folder: string,
  fill: (empty: string) => Promise<void>,
): Promise<void> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const beside = siblingsOf(place);
  mkdirSync(dirname(place), { recursive: true });
  using _turn = holdLock(beside.turn, 0);
  mend(place, beside);
  try {
    mkdirSync(beside.next);
    await fill(beside.next);
    renameSync(beside.next, beside.ready);
    await moveIn(place, beside);
  } finally {
    mend(place, beside);
  }
}

function siblingsOf(place: string): Siblings {
  const named = (what: string): string => join(dirname(place), `.${basename(place)}.${what}`);
  return {
    next: named('next'),
    ready: named('ready'),
    before: named('before'),
    turn: named('turn'),
  };
}

async function moveIn(place: string, { ready, before }: Siblings): Promise<void> {
  if (existsSync(place)) {
    if (await exchange(ready, place)) return;
    renameSync(place, before);
  }
  renameSync(ready, place);
}

/**
 * An earlier replacement, killed or refused, may have moved the old folder away and stopped before
 * moving the new one in.
 */
function mend(place: string, { next, ready, before }: Siblings): void {
  const whole = [ready, before].find((one) => existsSync(one));
  if (!existsSync(place) && whole !== undefined) renameSync(whole, place);
  rmSync(next, { recursive: true, force: true });
  for (const left of [ready, before]) {
    if (!existsSync(left)) continue;
    // Taking a folder apart takes a while: its name must not say that it is whole.
    renameSync(left, next);
    rmSync(next, { recursive: true });
  }
}
