import { usbPack as packOf } from '../feeds/usb-pack.ts';
import { boardFeed } from './board-feeds.ts';
import type { BoardPlaylist } from './frames-of.ts';
import { PLAYER_SCRIPT, PLAYER_STYLE } from './screen-player.ts';

/**
 * The ZIP for the USB stick of a board.
 * @param playlist the board's playlist
 */
export function usbPack(playlist: BoardPlaylist): Uint8Array {
  const pictures = new Map(playlist.frames.map(({ file, png }) => [file, png]));
  const player = { script: PLAYER_SCRIPT, style: PLAYER_STYLE };
  return packOf(boardFeed(playlist), pictures, player);
}
