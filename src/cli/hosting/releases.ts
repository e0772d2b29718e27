/** A folder of releases on a host: each whole, and a link that says which one is published. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { packFiles } from './packed.ts';
import { hostFolder } from './write-host-files.ts';

/** What the host serves: a link to a release. */
export const CURRENT = 'current';

/** What the host reads when it is loaded: a link to the configuration that belongs to the release. */
export const CURRENT_HOSTS = 'current-hosts';

/** Below the folder, a folder a release, named so that the newest is the last. */
const RELEASES = 'releases';

/** Below the folder, the configuration of hosts, under the names of the releases. */
const HOSTS = 'hosts';

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

const hostsPath = (folder: string, name: string): string => join(folder, HOSTS, name);

/**
 * Copies a site beside the published one, with packed copies of its texts and, where it was written, the
 * configuration of its host: policies name the scripts of this release. It counts as a release only once it
 * is whole.
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
  if (existsSync(hostFolder(site))) {
    rmSync(hostsPath(folder, name), { recursive: true, force: true });
    cpSync(hostFolder(site), hostsPath(folder, name), { recursive: true });
  }
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
 * @returns the configuration of its host: the one that is loaded, another, or missing while the host has one
 */
export function switchTo(folder: string, name: string): 'same' | 'other' | 'missing' {
  const before = publishedRelease(folder);
  link(folder, CURRENT, join(RELEASES, name));
  if (!existsSync(hostsPath(folder, name)))
    return existsSync(join(folder, CURRENT_HOSTS)) ? 'missing' : 'same';
  link(folder, CURRENT_HOSTS, join(HOSTS, name));
  return before !== undefined && hostTexts(folder, before) === hostTexts(folder, name)
    ? 'same'
    : 'other';
}

/** Puts a link in the place of the one before: there is no moment without. */
function link(folder: string, name: string, target: string): void {
  const beside = join(folder, `.${name}`);
  rmSync(beside, { force: true });
  symlinkSync(target, beside);
  renameSync(beside, join(folder, name));
}

/** The configuration of a release as one text; empty where none was written. */
function hostTexts(folder: string, name: string): string {
  const path = hostsPath(folder, name);
  if (!existsSync(path)) return '';
  const files = readdirSync(path).sort();
  return files.map((file) => `${file}\n${readFileSync(join(path, file), 'utf8')}`).join('\n');
}

/** Takes away the oldest releases; never the published one. */
export function dropOldReleases(folder: string): void {
  const published = publishedRelease(folder);
  const old = releasesIn(folder).slice(0, -KEPT);
  for (const name of old.filter((one) => one !== published)) {
    rmSync(releasePath(folder, name), { recursive: true });
    rmSync(hostsPath(folder, name), { recursive: true, force: true });
  }
}
