import browserslist from 'browserslist';
import { browserslistToTargets, Features, type Targets } from 'lightningcss';

/** The engines of the list for which the compiler of scripts has a name of its own. */
const SYNTAX_NAMES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  firefox: 'firefox',
  ios_saf: 'ios',
};

const engines = browserslist();

/**
 * The oldest engines the pages are compiled for, from `browserslist` in package.json. Samsung Internet is a
 * Chromium older than the iOS of the list is able: what is right there is right in it.
 */
export const FLOOR: { style: Targets; syntax: string[] } = {
  style: browserslistToTargets(engines),
  syntax: Object.entries(SYNTAX_NAMES).flatMap(([name, target]) => {
    const versions = engines
      .filter((engine) => engine.startsWith(`${name} `))
      .map((engine) => Number.parseFloat(engine.slice(name.length + 1)));
    return versions.length > 0 ? [`${target}${Math.min(...versions)}`] : [];
  }),
};

/** How style is written for the floor. Colours of the dark are set by a media query of our own. */
export const STYLE_FOR_FLOOR = { targets: FLOOR.style, exclude: Features.LightDark };
