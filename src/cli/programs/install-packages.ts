import { existsSync } from 'node:fs';
import { runProgram } from '../run.ts';

/** Where Debian and what is made from it keep the program that installs. */
const APT = '/usr/bin/apt-get';

/** Whether this system has Debian's packages at all. */
export const hasDebianPackages = (): boolean => existsSync(APT);

/** Whether they can be installed without a question: an unattended run would stop at a password. */
export const canInstall = (): boolean => process.getuid?.() === 0 && hasDebianPackages();

/**
 * Installs packages of the system where that needs no question: as the administrator of a Debian.
 * @param names of the packages
 * @returns whether they were installed; elsewhere nothing is tried
 */
export async function installPackages(...names: string[]): Promise<boolean> {
  if (!canInstall()) return false;
  console.log(`▸ apt-get install ${names.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if ((await runProgram(APT, install, env)) === 0) return true;
  // A new machine has no list of packages yet.
  await runProgram(APT, ['update'], env);
  return (await runProgram(APT, install, env)) === 0;
}
