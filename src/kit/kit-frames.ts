import { scenesOfRound, type TimedMessage } from '../press/boards/scenes-of-round.ts';
import { textFile } from '../feeds/usb-readme.ts';
import { localMoment } from '../feeds/moments.ts';
import { formatDay } from '../model/time/vietnam-clock.ts';
import type { KitBoard, KitFacts } from './kit-facts.ts';
import type { KitTools } from './kit-order.ts';
import type { FileToMake } from './kit-sheets.ts';

/** Boards a kit holds frames for, where the site knows them: those most communes have. */
const USUAL = ['1920x1080', '1080x1920', '640x384', '320x64'];

/**
 * The frames of the usual boards, each board in a folder with what to play when.
 * @param facts what boards say
 * @param place the name of the place
 * @param now pictures whose time is over are left out
 * @param tools draws the pixels
 */
export function frameFiles(
  { boards, messages }: KitFacts,
  now: number,
  tools: KitTools,
): FileToMake[] {
  const found = boards.filter(({ id }) => USUAL.includes(id));
  return (found.length > 0 ? found : boards.slice(0, USUAL.length)).flatMap((board) =>
    filesOf(
      board,
      messages.filter(({ until }) => until === null || until > now),
      tools,
    ),
  );
}

function filesOf(
  board: KitBoard,
  messages: readonly TimedMessage[],
  tools: KitTools,
): FileToMake[] {
  const { scenes, refused } = scenesOfRound(messages, board);
  const folder = `2-man-hinh/${board.id}`;
  const frames = scenes.map(({ name, scene }): FileToMake => ({
    path: `${folder}/${name}.png`,
    make: () => tools.frame(scene),
  }));
  const lines = [
    `${board.name}, ${board.width} × ${board.height} điểm ảnh`,
    `Mỗi ảnh hiện ${board.seconds} giây. Không phóng to, không thu nhỏ, không cắt ảnh.`,
    '',
    ...scenes.map(({ name, from, until }) => `${name}.png: ${timeWords(from, until)}`),
    ...(refused.length > 0 ? ['', 'KHÔNG HIỆN ĐƯỢC TRÊN BẢNG NÀY (dùng làm chữ chạy)'] : []),
    ...refused.map(({ text, why }) => `- ${text} (${why})`),
  ];
  const list = { path: `${folder}/lich-chieu.txt`, make: () => Promise.resolve(textFile(lines)) };
  return [...frames, list];
}

function timeWords(from: number | null, until: number | null): string {
  if (from === null && until === null) return 'chiếu bất cứ lúc nào';
  const since = from === null ? '' : `từ ${momentWords(from)}`;
  const to = until === null ? '' : `đến trước ${momentWords(until)}`;
  return `chiếu ${[since, to].filter(Boolean).join(' ')}`;
}

function momentWords(at: number): string {
  const [day = '', time = ''] = localMoment(at).split('T');
  return `${time.slice(0, 5)} ngày ${formatDay(day)}`;
}
