/** The configuration of nginx, from the table all hosts share. */
import { ASKED_AGAIN, CACHING } from '../../model/policy/caching.ts';
import { COMPRESSED_TYPE, FILE_TYPES, UNKNOWN_TYPE } from '../../model/policy/file-types.ts';
import type { HostRule } from '../../model/policy/host-rules.ts';
import { pathExpression } from '../../model/policy/rule-match.ts';

const CACHE = 'Cache-Control';

/**
 * The maps, to be included inside `http { … }`: from an address to the value of each header.
 * @param rules of the site
 */
export function nginxMaps(rules: readonly HostRule[]): string {
  const maps = namesIn(rules).map((name) => {
    const lines = rules.flatMap(({ path, headers }) =>
      headers[name] === undefined ? [] : [`  "~${pathExpression(path)}" "${headers[name]}";`],
    );
    return map(name, ['  default "";', ...lines]);
  });
  const kept = CACHING.map(({ path, value }) => `  "~${path.source}" "${value}";`);
  return [
    // What is sent in the end: `/404.html` for an address that leads nowhere.
    'map $uri $bang_tin_path {\n  default $uri;\n  "~^(.*/)index\\.html$" $1;\n}',
    ...maps,
    map(CACHE, [`  default "${ASKED_AGAIN}";`, ...kept]),
    '',
  ].join('\n');
}

/**
 * What stands inside `server { … }`, beside the address, the certificate and `root`.
 * @param rules of the site
 */
export function nginxServer(rules: readonly HostRule[]): string {
  const all = Object.entries(FILE_TYPES).map(([end, type]) => [end, bare(type)] as const);
  const types = all.map(([end, type]) => `  ${type} ${end};`);
  const texts = all.filter(([end]) => FILE_TYPES[end]?.includes('charset')).map(([, type]) => type);
  const packed = all.map(([, type]) => type).filter((type) => COMPRESSED_TYPE.test(type));
  const isNotHtml = (type: string): boolean => type !== 'text/html';
  return [
    'index index.html;',
    'error_page 404 /404.html;',
    'absolute_redirect off;',
    `types {\n${types.join('\n')}\n}`,
    `default_type ${UNKNOWN_TYPE};`,
    'charset utf-8;',
    `charset_types ${texts.filter(isNotHtml).join(' ')};`,
    // What `npm run publish` has packed beside a file is sent as it is.
    'gzip_static on;',
    'gzip on;',
    // Its own first step leaves a page a fifth larger, and so a round trip more.
    'gzip_comp_level 9;',
    'gzip_vary on;',
    'gzip_min_length 256;',
    `gzip_types ${packed.filter(isNotHtml).join(' ')};`,
    ...[...namesIn(rules), CACHE].map((name) => `add_header ${name} $${variable(name)} always;`),
    'location = /_headers {\n  return 404;\n}',
    '',
  ].join('\n');
}

/** For an nginx with the module for it, which not every system has: `brotli_static` is unknown elsewhere. */
export const NGINX_BROTLI = 'brotli_static on;\n';

const namesIn = (rules: readonly HostRule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter((one) => one !== CACHE);

const variable = (name: string): string => `bang_tin_${name.toLowerCase().replaceAll('-', '_')}`;

const map = (name: string, lines: readonly string[]): string =>
  [`map $bang_tin_path $${variable(name)} {`, ...lines, '}'].join('\n');

const bare = (type: string): string => type.split(';')[0] ?? type;
