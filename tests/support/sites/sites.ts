import { resolve } from 'node:path';
import { FROZEN_CONTENT } from './frozen-content.ts';

/** The address the test sites are built for. It belongs to nobody. */
export const SITE_URL = 'https://gopy.example.gov.vn';

/** The moment the site `open` stands at: the consultation on the Congress drafts has 12 days left. */
export const WHILE_OPEN = '2025-11-03T09:00:00+07:00';

/** Where the made-up support points lie: no real one is open on that day. */
export const POINTS_CONTENT = '.cache/points/content';

/** The content of the instance `vi-du` with a payload behind every text. */
export const PAYLOADS_CONTENT = '.cache/payloads/content';

/**
 * Three instances that belong together, each at an address of its own on this machine, which their policies
 * name: the site of the whole country, and those of the two provinces of the small example. Their ports lie
 * below those that a system gives to outgoing connections (Linux: 32768–60999).
 */
export const INSTANCE_URLS = {
  nation: 'http://127.0.0.1:17100',
  'vi-du': 'http://127.0.0.1:17101',
  'mau-khac': 'http://127.0.0.1:17102',
} as const;

export type InstanceName = keyof typeof INSTANCE_URLS;

/** The content of the instance `vi-du` with three facts changed. */
export const CHANGED_CONTENT = '.cache/changed/content';

/** Where the content of an instance lies. */
export const instanceContent = (name: InstanceName): string => `.cache/instances/${name}`;

/** An instance, on a day of the example's consultation. */
const instance = (name: InstanceName) =>
  ({
    SITE_URL: INSTANCE_URLS[name],
    SITE_NOW: '2025-02-10T09:00:00+07:00',
    CONTENT_DIR: instanceContent(name),
    SITE_WORKSHOP,
  }) as const;

/** A clip of one guide, as `npm run videos` leaves it: two red seconds and a caption. */
export const CLIPS = 'tests/fixtures/videos';

/** A small example: a province, a commune, a consultation. */
const EXAMPLE_CONTENT = 'tests/fixtures/content-good';

/** Built for the address of the tests, from the frozen content, without the clips of this machine. */
const USUAL = { SITE_URL, CONTENT_DIR: FROZEN_CONTENT, VIDEOS_DIR: '.cache/no-videos' };

/** The workshop weighs 13 MB and is the same everywhere: two sites have it, the others do without. */
const SITE_WORKSHOP = 'khong';

/** Each site the tests read: the settings it is built with. */
export const SITES = {
  upcoming: { ...USUAL, SITE_NOW: '2025-10-20', SITE_WORKSHOP },
  open: { ...USUAL, SITE_NOW: WHILE_OPEN },
  closing: { ...USUAL, SITE_NOW: '2025-11-14T09:00:00+07:00', SITE_WORKSHOP },
  today: { ...USUAL, SITE_NOW: '2026-11-21T09:00:00+07:00', SITE_WORKSHOP },
  // Without an address, and small: each of its sheets and frames differs from those of the others.
  trial: { SITE_NOW: WHILE_OPEN, CONTENT_DIR: EXAMPLE_CONTENT, SITE_WORKSHOP },
  points: { SITE_URL, SITE_NOW: WHILE_OPEN, CONTENT_DIR: POINTS_CONTENT, SITE_WORKSHOP },
  preview: {
    ...USUAL,
    SITE_NOW: '2025-11-03',
    SITE_PREVIEW: '1',
    SITE_WORKSHOP,
    VIDEOS_DIR: CLIPS,
  },
  nation: instance('nation'),
  // Its site.yaml says `offline: false`.
  'vi-du': instance('vi-du'),
  'mau-khac': instance('mau-khac'),
  // `vi-du` once more, with nothing left of what was drawn.
  again: instance('vi-du'),
  // What it is after three facts have changed.
  changed: { ...instance('vi-du'), CONTENT_DIR: CHANGED_CONTENT },
  // What it is with other words.
  payloads: { ...instance('vi-du'), CONTENT_DIR: PAYLOADS_CONTENT },
} as const satisfies Record<string, Record<string, string>>;

export type SiteName = keyof typeof SITES;

/** The sites that differ in their day only. */
export const SITES_BY_DAY = ['upcoming', 'open', 'closing', 'today'] as const;

/**
 * Where a site is built.
 * @param name one of `SITES`
 */
export function siteDir(name: SiteName): string {
  return resolve('.cache/test-sites', name);
}

/**
 * The address a site is built for: what `SITE_URL` is, or the one that stands in for it.
 * @param name one of `SITES`
 */
export function siteUrlOf(name: SiteName): string {
  const settings: Record<string, string> = SITES[name];
  return settings['SITE_URL'] ?? 'http://localhost:4321';
}
