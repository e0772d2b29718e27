/** Titles on boards: the longest names there are, and the shortest. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/press/boards/compose.ts';
import type { Message } from '../../../src/press/boards/message.ts';
import { lcd, led } from '../../support/boards/board-forms.ts';
import { longest } from '../sheets/samples.ts';

describe('the longest real names', () => {
  const title: Message = {
    ...{ kind: 'title', isOver: false, publisher: longest.publisher },
    wordings: [{ main: longest.title }, { main: 'Hiến pháp năm 2013' }],
  };

  test('fit on screens whole, the publisher below', () => {
    for (const board of [lcd(1920, 1080), lcd(1080, 1920)]) {
      const [scene] = compose(
        { ...title, wordings: [{ main: 'Hiến pháp năm 2013' }] },
        board,
      ).scenes;
      const said = scene?.lines.map(({ text }) => text).join(' ');
      expect(said).toContain(longest.publisher);
      // Clear of the edges of its ground.
      const foot = scene?.shapes.flatMap((one) => (one.kind === 'rect' ? one.y : [])).at(-1) ?? 0;
      const name = scene?.lines.filter(({ baseline }) => baseline > foot) ?? [];
      const tops = name.map(({ baseline, size }) => baseline - size.cap - foot);
      expect(Math.min(...tops)).toBeGreaterThan(30);
      const below = name.map(({ baseline }) => board.height - baseline);
      expect(Math.min(...below)).toBeGreaterThan(board.height * 0.06);
    }
  });

  test('no line is wider than its board', () => {
    for (const board of [
      lcd(1920, 1080),
      lcd(1080, 1920),
      led(320, 192),
      led(160, 32),
      led(96, 16),
    ]) {
      for (const { lines, width } of compose(title, board).scenes) {
        for (const line of lines) expect(line.x + line.width).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the shortest names', () => {
  const short = 'Góp ý';
  const title: Message = {
    ...{ kind: 'title', isOver: false, publisher: 'Xã Ô' },
    wordings: [{ main: short }],
  };
  const SIZES = [
    ...[lcd(1920, 1080), lcd(1366, 768), lcd(1280, 720), lcd(1080, 1920)],
    ...[led(960, 192), led(320, 192), led(320, 160), led(256, 64), led(192, 96)],
    ...[led(128, 64), led(160, 32), led(96, 16)],
  ];

  test.each(SIZES.map((board) => ({ name: `${board.width}x${board.height}`, board })))(
    'stand in one picture of $name, in one line, as high as the board has a size for, inside its edge',
    ({ board }) => {
      const { scenes } = compose(title, board);
      expect(scenes).toHaveLength(1);
      const main = scenes.flatMap(({ lines }) => lines).filter(({ text }) => text === short);
      expect(main).toHaveLength(1);
      const [line] = main;
      if (!line) throw new Error('no line');
      const longer = compose({ ...title, wordings: [{ main: longest.title }] }, board).scenes;
      const caps = longer.flatMap((scene) => scene.lines.map(({ size }) => size.cap));
      if (caps.length > 0) expect(line.size.cap).toBeGreaterThanOrEqual(Math.max(...caps));
      expect(line.x).toBeGreaterThanOrEqual(0);
      expect(line.x + line.width).toBeLessThanOrEqual(board.width);
      expect(line.baseline - line.size.cap).toBeGreaterThan(0);
      expect(line.baseline).toBeLessThan(board.height);
    },
  );
});
