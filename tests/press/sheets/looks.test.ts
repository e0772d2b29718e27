/**
 * What sheets and frames look like, beside what somebody has looked at, as `tests/browser/pages/looks.test.ts` does
 * for pages: `RENEW_LOOKS=1 npm test -- --project press tests/press/sheets/looks.test.ts` keeps new ones.
 */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { BoardForm } from '../../../src/model/boards/board.ts';
import type { KindName } from '../../../src/model/sheets/sheet-kinds.ts';
import { compose } from '../../../src/press/boards/compose.ts';
import { drawScene } from '../../../src/press/boards/draw-scene.ts';
import type { Scene } from '../../../src/press/boards/scene.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { pointsApart } from '../../support/visits/looks.ts';
import { complete, draw, poster } from './samples.ts';

const FOLDER = 'tests/fixtures/looks/giay-va-bang';
const SHEETS = ['guide-poster', 'sticker', 'handout'] as const satisfies KindName[];

async function sheet(kind: KindName): Promise<Buffer> {
  const { data, width, height } = await rasterisePdf(draw(complete, kind), 60);
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

const BOARDS: BoardForm[] = [
  { width: 1280, height: 720, pitch: 0.7, colour: 'full', distance: 3, where: 'indoors' },
  { width: 320, height: 192, pitch: 10, colour: 'full', distance: 25, where: 'outdoors' },
];

function titleOn(board: BoardForm): Scene {
  const [scene] = compose(
    {
      ...{ kind: 'title', isOver: false, publisher: poster.publisher },
      wordings: [{ main: poster.title }, { main: poster.shortTitle }],
    },
    board,
  ).scenes;
  if (!scene) throw new Error('nothing fits');
  return scene;
}

const frame = (board: BoardForm): Buffer => Buffer.from(drawScene(titleOn(board)));

/** Lamps beside a panel and below one, a screen beside a panel and below one. */
const STEP_BOARDS: BoardForm[] = [
  { width: 960, height: 192, pitch: 5, colour: 'full', distance: 20, where: 'outdoors' },
  { width: 320, height: 192, pitch: 10, colour: 'full', distance: 25, where: 'outdoors' },
  { width: 1280, height: 720, pitch: 0.7, colour: 'full', distance: 3, where: 'indoors' },
  { width: 1080, height: 1920, pitch: 0.25, colour: 'full', distance: 2, where: 'indoors' },
];

/** The shortest of the steps, which leaves most free. */
function stepOn(board: BoardForm): Buffer {
  const { scenes } = compose(
    {
      ...{ kind: 'steps', isOver: false, wordings: [{ main: '' }] },
      steps: [
        'Mở VNeID, đăng nhập tài khoản mức 2',
        'Bấm banner “Góp ý dự thảo các văn kiện Đại hội XIV của Đảng”',
        'Chọn một dự thảo, bấm “Đọc” để xem',
        'Bấm “Góp ý”, tự chọn ý kiến, viết thêm nếu được hỏi, bấm “Gửi”',
      ],
    },
    board,
  );
  const third = scenes[2];
  if (!third) throw new Error('nothing fits');
  return Buffer.from(drawScene(third));
}

/** A part painted over in the colour of a point beside it: what a box that is too small does. */
async function clipped(
  png: Buffer,
  part: { left: number; top: number; width: number; height: number },
): Promise<Buffer> {
  const ground = await sharp(png)
    .extract({ left: part.left, top: part.top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  const [r = 0, g = 0, b = 0] = ground;
  const { left, top, width, height } = part;
  const cover = { create: { width, height, channels: 3, background: { r, g, b } } } as const;
  return sharp(png)
    .composite([{ input: cover, left, top }])
    .png()
    .toBuffer();
}

describe('sheets', () => {
  test.each(SHEETS)('%s looks as it was looked at', async (kind) => {
    expect(await pointsApart(await sheet(kind), `${FOLDER}/${kind}.png`)).toBe(0);
  });

  test('the foot of a title cut off by its field, and a code one step lower, are noticed', async () => {
    const picture = await sheet('sticker');
    const { width, height } = await sharp(picture).metadata();
    const [x, y] = [width / 200, height / 200];
    // The lower third of the second line of the title, as a field that is too low would cut it.
    const part = { left: 4, top: Math.round(44 * y), width: width - 8, height: Math.round(4 * y) };
    const kept = `${FOLDER}/sticker.png`;
    expect(await pointsApart(await clipped(picture, part), kept, false)).toBeGreaterThan(0);
    const code = { left: Math.round(14 * x), top: Math.round(83 * y) };
    const box = { width: Math.round(70 * x), height: Math.round(70 * y) };
    const symbol = await sharp(picture)
      .extract({ ...code, ...box })
      .toBuffer();
    const moved = await sharp(
      await clipped(picture, {
        left: 4,
        top: code.top,
        width: code.left + box.width,
        height: box.height,
      }),
    )
      .composite([{ input: symbol, left: code.left, top: code.top + Math.round(2 * y) }])
      .png()
      .toBuffer();
    expect(await pointsApart(moved, kept, false)).toBeGreaterThan(100);
  });
});

describe('frames', () => {
  const named = BOARDS.map((board) => ({ name: `${board.width}x${board.height}`, board }));

  test.each(named)('$name looks as it was looked at', async ({ name, board }) => {
    expect(await pointsApart(frame(board), `${FOLDER}/${name}.png`)).toBe(0);
  });

  test.each(STEP_BOARDS.map((board) => ({ name: `${board.width}x${board.height}`, board })))(
    'a step on $name looks as it was looked at',
    async ({ name, board }) => {
      expect(await pointsApart(stepOn(board), `${FOLDER}/buoc-${name}.png`)).toBe(0);
    },
  );

  test.each(named)('on $name a line cut off below is noticed', async ({ name, board }) => {
    const picture = frame(board);
    const [line] = titleOn(board).lines;
    if (!line) throw new Error('no line');
    const half = Math.round(line.size.cap / 2);
    const cut = await clipped(picture, {
      left: Math.max(0, Math.round(line.x) - 4),
      top: Math.round(line.baseline) - half,
      width: Math.min(board.width - Math.round(line.x), Math.round(line.width) + 8),
      height: half + 2,
    });
    expect(await pointsApart(cut, `${FOLDER}/${name}.png`, false)).toBeGreaterThan(0);
  });
});
