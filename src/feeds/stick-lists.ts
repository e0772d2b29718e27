import type { PlaylistFrame } from '../model/boards/playlist.ts';
import type { BoardFeed } from './board-feed.ts';
import { mrssFeed } from './mrss.ts';
import { playlistJson } from './playlist-json.ts';
import { smilPlaylist } from './smil.ts';
import type { UsbFolder } from './usb-folders.ts';

/**
 * Where a picture lies on a stick.
 * @returns `null` where it lies on none: its time never comes
 */
export function fileOnStick(folders: readonly UsbFolder[], frame: PlaylistFrame): string | null {
  const folder = folders.find((one) => one.frames.includes(frame));
  return folder ? `${folder.name}/${frame.file}` : null;
}

/**
 * The lists players read, of the pictures as they lie on the stick: SMIL and JSON find them beside
 * themselves. Media RSS needs whole addresses: it is written where the pack will have one.
 */
export function stickLists(
  feed: BoardFeed,
  folders: readonly UsbFolder[],
): { path: string; content: string }[] {
  const lying = new Map(
    feed.frames.flatMap((frame) => {
      const file = fileOnStick(folders, frame);
      return file === null ? [] : [[frame, { ...frame, file }] as const];
    }),
  );
  const placed = (frames: readonly PlaylistFrame[]): PlaylistFrame[] =>
    frames.flatMap((frame) => lying.get(frame) ?? []);
  const onStick: BoardFeed = {
    ...feed,
    base: feed.isLocal ? feed.base : '',
    frames: placed(feed.frames),
    due: placed(feed.due),
    later: placed(feed.later),
    earlier: feed.earlier,
  };
  return [
    { path: 'playlist.smil', content: smilPlaylist(onStick) },
    { path: 'playlist.json', content: `${JSON.stringify(playlistJson(onStick, ''), null, 1)}\n` },
    ...(onStick.base === '' ? [] : [{ path: 'mrss.xml', content: mrssFeed(onStick) }]),
  ];
}
