import { slideShow } from '../../feeds/slide-show.ts';
import { keptDrawing } from '../../press/engine/kept.ts';
import type { Settings } from '../../settings.ts';
import { boardFeed } from './board-feeds.ts';
import type { BoardPlaylist } from './frames-of.ts';

/**
 * The round of a board as slides, for televisions and computers that know only those.
 * @returns a PPTX file of what is due
 */
export async function slidesOfPlaylist(
  settings: Settings,
  playlist: BoardPlaylist,
): Promise<Uint8Array> {
  const { title, description, board, due, opensAt } = boardFeed(settings, playlist);
  const frames = due.map(({ file, sha256, seconds, alt }) => ({ file, sha256, seconds, alt }));
  const kept = keptDrawing({ slides: frames, title, description, board, opensAt });
  const copy = kept.copy();
  if (copy) return copy;
  const pictures = new Map(playlist.frames.map(({ file, png }) => [file, png]));
  return kept.keep(await slideShow({ title, description, board, due, opensAt }, pictures));
}
