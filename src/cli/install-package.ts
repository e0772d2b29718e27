import { existsSync } from 'node:fs';
import { runProgram } from './run.ts';

/**
 * Installs a package of the system where that needs no question: as the administrator of a Debian. An
 * unattended run would stop at a password.
 * @param name of the package
 * @returns whether it was installed; elsewhere nothing is tried
 */
export async function installPackage(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`▸ apt-get install ${name} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', name];
  if ((await runProgram('apt-get', install, env)) === 0) return true;
  // A new machine has no list of packages yet.
  await runProgram('apt-get', ['update'], env);
  return (await runProgram('apt-get', install, env)) === 0;
}
