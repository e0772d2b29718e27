/** A folder of releases on a host: each whole, and a link that says which one is published. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { packFiles } from './packed.ts';

/** What the host serves: a link to a release. */
export const CURRENT = 'current';

/** Below the folder, a folder a release, named so that the newest is the last. */
const RELEASES = 'releases';

/** Releases that stay, the published one among them. */
const KEPT = 5;

/** The names of the releases, the oldest first. */
export const releasesIn = (folder: string): string[] => {
  const below = join(folder, RELEASES);
  return existsSync(below)
    ? readdirSync(below)
        .filter((name) => /^\d/.test(name))
        .sort()
    : [];
};

/** Whether a folder can hold releases: its `current` is our link, or missing. */
export const canHoldReleases = (folder: string): boolean =>
  lstatSync(join(folder, CURRENT), { throwIfNoEntry: false })?.isSymbolicLink() ?? true;

/** The release that is published. */
export function publishedRelease(folder: string): string | undefined {
  const link = join(folder, CURRENT);
  return existsSync(link) ? basename(readlinkSync(link)) : undefined;
}

/** The folder of a release. */
export const releasePath = (folder: string, name: string): string => join(folder, RELEASES, name);

/**
 * Copies a site beside the published one, with packed copies of its texts. It counts as a release only once
 * it is whole.
 * @param name a new name, greater than those before
 * @param before the release whose packed copies may be taken over
 */
export async function addRelease(
  folder: string,
  site: string,
  name: string,
  before: string | undefined,
): Promise<void> {
  const beside = join(folder, RELEASES, `.${name}`);
  mkdirSync(join(folder, RELEASES), { recursive: true });
  rmSync(beside, { recursive: true, force: true });
  copySite(site, beside);
  await packFiles(beside, before === undefined ? undefined : releasePath(folder, before));
  renameSync(beside, releasePath(folder, name));
}

/** Copies a site as it is published, each file with the day it was made. */
export function copySite(site: string, to: string): void {
  const filter = (path: string): boolean => basename(path) !== '.git';
  cpSync(site, to, { recursive: true, preserveTimestamps: true, filter });
}

/**
 * Publishes a release in one step: every request is answered from the old or from the new release.
 * @param name one of `releasesIn`
 */
export function switchTo(folder: string, name: string): void {
  const beside = join(folder, `.${CURRENT}`);
  rmSync(beside, { force: true });
  symlinkSync(join(RELEASES, name), beside);
  renameSync(beside, join(folder, CURRENT));
}

/** Takes away the oldest releases; never the published one. */
export function dropOldReleases(folder: string): void {
  const published = publishedRelease(folder);
  const old = releasesIn(folder).slice(0, -KEPT);
  for (const name of old.filter((one) => one !== published)) {
    rmSync(releasePath(folder, name), { recursive: true });
  }
}
