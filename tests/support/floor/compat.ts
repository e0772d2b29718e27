import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import browserslist from 'browserslist';

/** What each engine of the list in package.json is called in the data of MDN; WebView and Chrome are one. */
const NAMES: Record<string, readonly (keyof CompatStatement['support'])[]> = {
  ios_saf: ['safari_ios'],
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  samsung: ['samsunginternet_android'],
  firefox: ['firefox'],
};

/** The oldest version of each engine that a page must run in. */
const OLDEST = Object.entries(NAMES).flatMap(([name, engines]) => {
  const versions = browserslist()
    .filter((engine) => engine.startsWith(`${name} `))
    .map((engine) => Number.parseFloat(engine.slice(name.length + 1)));
  if (versions.length === 0) throw new RangeError(`package.json lists no ${name}`);
  return engines.map((engine) => ({ engine, version: Math.min(...versions) }));
});

/** MDN's data of what each engine knows since when. */
export const FEATURES = bcd;

/**
 * Engines of the floor that lack a feature, or have it only under another name or behind a switch.
 * @param feature an entry of MDN's data; without one nothing is known against it
 * @returns such as "safari_ios 12 (since 15.4)"
 */
export function lackedBy(feature: Identifier | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return OLDEST.flatMap(({ engine, version }) => {
    const statements = [support[engine] ?? []].flat();
    if (statements.length === 0) return [];
    const has = statements.some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name }) =>
        typeof added === 'string' &&
        !flags &&
        !prefix &&
        !alternative_name &&
        !(typeof removed === 'string' && Number.parseFloat(removed) <= version) &&
        (added === 'preview' ? Infinity : Number.parseFloat(added.replace('≤', ''))) <= version,
    );
    const [first] = statements;
    return has ? [] : [`${engine} ${version} (${String(first?.version_added)})`];
  });
}
