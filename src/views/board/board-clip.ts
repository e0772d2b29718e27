import { framesAt } from '../../model/boards/playlist.ts';
import { compose } from '../../press/boards/compose.ts';
import type { Scene } from '../../press/boards/scene.ts';
import type { Board } from '../../schemas/board.ts';
import { boardMessages } from './board-messages.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { framesOf, type FrameEntry } from './frames-of.ts';
import type { Site } from '../../site.ts';

/** The frames a clip of a board holds, or why there is no clip of it. */
type BoardClip = { frames: FrameEntry[] } | { why: string };

/** Players of LED boards refuse videos with a side below this, in pixels. */
const LEAST_SIDE = 64;

/** Coloured letters lower than this many rows lose their colour where it is kept at half the pixels. */
const LEAST_COLOURED_ROWS = 28;

/** Beyond this difference between its strongest and weakest channel a text is not white, grey or ink. */
const GREY = 40;

const WHY = {
  oneColour: 'bảng một màu chỉ bật hoặc tắt từng đèn; dùng ảnh PNG',
  small: `video cần mỗi chiều ít nhất ${LEAST_SIDE} điểm ảnh; dùng ảnh PNG`,
  odd: 'video H.264 cần số điểm ảnh chẵn ở cả hai chiều; dùng ảnh PNG',
  coloured: (rows: number): string =>
    `chữ màu cao ${rows} hàng sẽ nhòe, vì video giữ màu thưa hơn điểm ảnh; chữ màu cần từ ${LEAST_COLOURED_ROWS} hàng; dùng ảnh PNG`,
  nothing: 'hôm nay không có khung hình nào',
} as const;

/**
 * What a clip of a board shows on the site's day: the frames of its playlist, in order. Where video would look
 * worse than the still pictures there is none, with the reason in Vietnamese.
 */
export async function boardClip(site: Site, at: CampaignAtPlace, board: Board): Promise<BoardClip> {
  const { now } = site.settings;
  const { width, height, colour } = board;
  // Before anything is drawn.
  if (colour !== 'full') return { why: WHY.oneColour };
  if (Math.min(width, height) < LEAST_SIDE) return { why: WHY.small };
  if (width % 2 !== 0 || height % 2 !== 0) return { why: WHY.odd };
  const frames = framesAt((await framesOf(site, at, board)).frames, now);
  if (frames.length === 0) return { why: WHY.nothing };
  const shown = new Set(frames.map(({ alt }) => alt));
  const rows = framesAt(boardMessages(site, at), now)
    .flatMap(({ message }) => compose(message, board).scenes)
    .filter(({ text }) => shown.has(text))
    .flatMap(colouredRows);
  const least = Math.min(...rows);
  return least < LEAST_COLOURED_ROWS ? { why: WHY.coloured(least) } : { frames };
}

/** Rows of the lines of a picture that are neither white, grey nor ink. */
function colouredRows({ lines }: Scene): number[] {
  return lines.flatMap(({ colour, size }) => {
    const channels = [...Buffer.from(colour.slice(1), 'hex')];
    return Math.max(...channels) - Math.min(...channels) > GREY ? [size.rows] : [];
  });
}
