import { usbPack, type StickPlayer } from '../../feeds/usb-pack.ts';
import { boardFeed } from './board-feeds.ts';
import type { BoardPlaylist } from './frames-of.ts';
import type { Settings } from '../../settings.ts';

/**
 * The ZIP for the USB stick of a board.
 * @param player script and style of its player page
 */
export function packOfPlaylist(
  settings: Settings,
  playlist: BoardPlaylist,
  player: StickPlayer,
): Uint8Array {
  const pictures = new Map(playlist.frames.map(({ file, png }) => [file, png]));
  return usbPack(boardFeed(settings, playlist), pictures, player);
}
