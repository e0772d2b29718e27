import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findLightBrowser } from '../programs/find-browser.ts';
import { placesOfProgram } from '../programs/find-program.ts';
import { canInstall, hasDebianPackages, installPackages } from '../programs/install-packages.ts';
import { startChromium } from './chromium.ts';
import { startChromium87 } from './chromium-87.ts';
import { ENGINE_LABEL, ENGINES, type EngineName, type Tab } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { openQtWebKit } from './qtwebkit.ts';
import { startWebKit } from './webkit.ts';

/** An engine as a system has it, or has it not. */
interface Installable {
  /** What Debian calls it. */
  packages: readonly string[];
  /** How to start it; `undefined` where a part of it is missing. */
  find: () => (() => Promise<Tab>) | undefined;
}

const program = (...names: string[]): string | undefined =>
  placesOfProgram(names).find((path) => existsSync(path));

const INSTALLABLE: Readonly<Record<EngineName, Installable>> = {
  chromium: {
    packages: ['chromium'],
    find: () => {
      const path = findLightBrowser();
      return path === undefined ? undefined : () => startChromium(path);
    },
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => {
      const driver = program('WebKitWebDriver');
      const screen = program('Xvfb');
      return driver && screen ? () => startWebKit({ driver, screen }) : undefined;
    },
  },
  firefox: {
    packages: ['firefox-esr'],
    find: () => {
      const path = program('firefox-esr', 'firefox');
      return path === undefined ? undefined : () => startFirefox(path);
    },
  },
  'chromium-87': {
    packages: ['python3-pyqt5.qtwebengine'],
    find: () => {
      const python = placesOfProgram(['python3']).find(knowsQtWebEngine);
      return python === undefined ? undefined : () => startChromium87(python);
    },
  },
  qtwebkit: {
    packages: ['wkhtmltopdf'],
    find: () => {
      const path = program('wkhtmltoimage');
      return path === undefined ? undefined : () => Promise.resolve(openQtWebKit(path));
    },
  },
};

/** An engine is not there; the message says which, why, and what to do. */
class NoEngineError extends Error {
  override name = 'NoEngineError';
}

/**
 * Starts an engine.
 * @throws NoEngineError where it is not installed
 */
export async function startEngine(name: EngineName): Promise<Tab> {
  const start = INSTALLABLE[name].find();
  if (!start) throw new NoEngineError(absenceOf(name));
  return start();
}

/**
 * Installs the engines that are missing, where that needs no question, and says what is there.
 * @returns those still missing
 */
export async function installEngines(): Promise<EngineName[]> {
  // One by one: a system that lacks one package would install none of them together.
  for (const name of missingEngines()) await installPackages(...INSTALLABLE[name].packages);
  const missing = missingEngines();
  for (const name of missing) console.error(absenceOf(name));
  const there = ENGINES.filter((name) => !missing.includes(name));
  console.log(`▸ engines: ${there.map((name) => ENGINE_LABEL[name]).join(', ') || 'none'}`);
  return missing;
}

const missingEngines = (): EngineName[] =>
  ENGINES.filter((name) => INSTALLABLE[name].find() === undefined);

/**
 * Says that an engine is not there, why, and what to do.
 * @param system what can be done about it here
 */
export function absenceOf(
  name: EngineName,
  system = { canInstall: canInstall(), hasPackages: hasDebianPackages() },
): string {
  const packages = INSTALLABLE[name].packages.join(' ');
  const remedy = system.canInstall
    ? '“npm test” and “npm run engines” install it; where that failed, apt-get has said why.'
    : system.hasPackages
      ? `Installing it needs the administrator: sudo apt-get install ${packages}`
      : `It comes from Debian's packages (${packages}): use Debian or Ubuntu, or a container of one.`;
  return `${ENGINE_LABEL[name]} is missing on this machine. ${remedy}`;
}

function knowsQtWebEngine(python: string): boolean {
  if (!existsSync(python)) return false;
  try {
    const script = 'import PyQt5.QtWebEngineWidgets';
    execFileSync(python, ['-c', script], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
