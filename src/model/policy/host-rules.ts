/**
 * Which headers a host sends for which addresses: one table, from which every host's file is
 * written.
 */
import { BOARD_SAFETY_URL, PLAY_CHECK_URL } from '../addresses.ts';
import { policyHeader, type Inside } from './content-policy.ts';
import { powersOf, type Powers } from './page-powers.ts';

/** By their names. */
type Headers = Record<string, string>;

/** Headers for addresses. */
export interface HostRule {
  /** `/a/*` for everything below, `:name` for one part, else the address itself. */
  path: string;
  headers: Headers;
}

/**
 * How many rules Cloudflare Pages takes (developers.cloudflare.com/pages/configuration/headers).
 */
export const MOST_RULES = 100;

/** How long a line of them may be, characters (same page). */
export const LONGEST_LINE = 2000;

/** Everywhere, whatever the file. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What other sites take over: pictures for their pages, data for their programs. */
const FOR_OTHERS = ['ap-phich', 'chia-se', 'du-lieu', 'man-hinh', 'nhung'];

/** Pages of other sites that read data and feeds. */
const READ_ANYWHERE = { 'Access-Control-Allow-Origin': '*' };

/** Feeds are asked for again and again; a minute late is soon enough. */
const FEED = { ...READ_ANYWHERE, 'Cache-Control': 'public, max-age=60' };

/** A name that changes with the bytes (RFC 8246). */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Between a campaign and the board: nothing, a province, a province and a commune. */
const BOARDS = [
  '/man-hinh/:campaign',
  '/man-hinh/:campaign/:place',
  '/man-hinh/:campaign/:a/:b',
].map((above) => `${above}/:board`);

/** The feeds beside a player. */
const BOARD_FEEDS = ['playlist.json', 'playlist.smil', 'mrss.xml', 'rss.xml'];

/** Addresses of pages in the two folders that have pages for frames as well. */
const AMONG_FRAMED = [
  ...['/nhung/', '/nhung/:campaign/', '/man-hinh/', BOARD_SAFETY_URL, PLAY_CHECK_URL],
  ...BOARDS.map((board) => `${board}/cach-dung/`),
];

/** Pages made to stand in a frame of another site: embedded cards, and the players of screens. */
const FRAMED = ['/nhung/:campaign/the/', ...BOARDS.map((board) => `${board}/`)];

/** The sites that belong together with this one; mostly none. */
export interface SitesAround {
  /** Origins of the sites this one lists and searches. */
  listed: readonly string[];
  /** Origin of the site that lists this one. */
  listedBy: string | null;
}

/** A site on its own. */
export const ALONE: SitesAround = { listed: [], listedBy: null };

/** A folder at the top of a site. */
interface SiteFolder {
  name: string;
  /** How many parts the addresses of its pages have, each number once; none where it has no pages. */
  depths: readonly number[];
}

/** What stands inside the pages of a rule's addresses. */
export type InsideOf = (path: string) => Inside;

/**
 * The rules of a site. Where two that hold for an address name the same header, the first is the
 * stricter: hosts that take one take the first, hosts that send both have browsers keep both.
 * @param folders the folders at its top
 * @param insideOf what its pages hold
 * @param around the sites beside it
 */
export function hostRules(
  folders: readonly SiteFolder[],
  insideOf: InsideOf,
  { listed, listedBy }: SitesAround = ALONE,
): HostRule[] {
  const policy = (path: string, isFramed = false): Headers => ({
    'Content-Security-Policy': policyHeader(powersOf(path), insideOf(path), isFramed, listed),
  });
  const shown = (path: string, isFramed = false): HostRule => ({
    path,
    headers: { ...policy(path, isFramed), ...limits(path) },
  });
  // Pages of one depth share their style, and each need carry no hash of the others.
  const byDepth = ({ name, depths }: SiteFolder): HostRule[] =>
    depths.length < 2
      ? [shown(`/${name}/*`)]
      : [
          { path: `/${name}/*`, headers: limits(`/${name}/`) },
          ...depths
            .map((depth) => `/${name}/${BELOW.slice(0, depth - 1).join('')}`)
            .map((path) => ({ path, headers: policy(path) })),
        ];
  const plain = folders
    .filter(({ name }) => !['man-hinh', 'nhung', ...BARE].includes(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    { path: '/*', headers: EVERYWHERE },
    { path: '/_astro/*', headers: { 'Cache-Control': FOR_EVER } },
    { path: '/du-lieu/*', headers: READ_ANYWHERE },
    // Its register is read by a command, which asks no leave; its index by the other site's search page.
    ...(listedBy === null
      ? []
      : [{ path: '/pagefind/*', headers: { 'Access-Control-Allow-Origin': listedBy } }]),
    ...BOARDS.flatMap((board) =>
      BOARD_FEEDS.map((file) => ({ path: `${board}/${file}`, headers: FEED })),
    ),
    ...['rss.xml', 'atom.xml'].map((file) => ({ path: `/nhung/:campaign/${file}`, headers: FEED })),
    ...['/', '/404.html'].map((path) => shown(path)),
    ...plain.flatMap(byDepth),
    ...AMONG_FRAMED.map((path) => shown(path)),
    ...FRAMED.map((path) => shown(path, true)),
  ];
}

/** What an address may hold between its folder and its end. */
const BELOW = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((part) => `:${part}/`);

/** What else a host says of a page or a file: which features it may use, and who may take it. */
const limits = (path: string): Headers => ({
  'Permissions-Policy': permissions(powersOf(path)),
  ...(FOR_OTHERS.includes(path.split('/')[1] ?? '')
    ? {}
    : { 'Cross-Origin-Resource-Policy': 'same-origin' }),
});

/** Folders without pages. */
const BARE = ['_astro', 'pagefind', 'chu', 'bieu-tuong', '.well-known', 'ban-do'];

/**
 * Features a page could use, and the one that would hear a visitor. No script of elsewhere runs on
 * a page that could ask for others, and each named here travels with every page.
 */
function permissions({ camera, position }: Powers): string {
  const who = (isAllowed: true | undefined): string => (isAllowed ? '(self)' : '()');
  return `camera=${who(camera)},geolocation=${who(position)},microphone=()`;
}
