/** What a name in a log means. A log has names only: who keeps a name and changes the picture is not seen. */
import type { ListedBoard, ListedFrame } from './play-log.ts';

/**
 * `fixed`: a name that never changes, behind which the picture of the day lies. `page`: the player page, or
 * a list of it, which shows all frames under one name. `changed`: named like a frame, another picture.
 */
export type OtherKind = 'fixed' | 'page' | 'changed' | 'foreign';

/** What a file is. */
type FileMeant =
  | { frame: ListedFrame }
  /** `like`: the name of the frame it is named like. */
  | { other: OtherKind; like?: string };

/** A frame's file without its ending: its name, and the head of the picture's hash. */
const FRAME = /^(.+)\.([0-9a-f]{8})$/;
const FIXED = /^khung-\d{2}-moi-nhat$/;

/** Lists beside the player page that players take as one item. */
const LISTS = ['', 'mrss.xml', 'rss.xml', 'playlist.smil', 'playlist.json', 'index.html'];

/**
 * Tells the files of a board apart.
 * @returns what a name in a log means, each name looked at once
 */
export function filesOf({ base, frames }: ListedBoard): (name: string) => FileMeant {
  const byFile = new Map(frames.map((frame) => [bareName(frame.file), frame]));
  const names = new Set(frames.map(({ name }) => name));
  const known = new Map<string, FileMeant>();
  const lookUp = (text: string): FileMeant => {
    const bare = bareName(text);
    const frame = byFile.get(bare);
    if (frame) return { frame };
    if (FIXED.test(bare)) return { other: 'fixed' };
    if (isPage(text, base)) return { other: 'page' };
    const like = FRAME.exec(bare)?.[1] ?? bare;
    return names.has(like) ? { other: 'changed', like } : { other: 'foreign' };
  };
  return (text) => {
    const meant = known.get(text) ?? lookUp(text);
    known.set(text, meant);
    return meant;
  };
}

function isPage(text: string, base: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[?#].*$/, '');
  return base !== '' && LISTS.some((list) => plain === base.toLowerCase() + list);
}

/**
 * A name without folders, ending, and what programs add to copies: players show "02-thoi-han.1f2e3d4c",
 * "D:\khung\02-thoi-han.1f2e3d4c (1).PNG" and whole addresses alike.
 */
function bareName(text: string): string {
  const plain = decoded(text.normalize('NFC').trim())
    .toLowerCase()
    .replace(/[?#].*$/, '');
  return plain
    .slice(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
    .replace(/\.(?:png|jpe?g)$/, '')
    .replace(/(?: \(\d{1,3}\)| - copy)$/, '')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
