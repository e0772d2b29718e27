import { expect, test } from 'vitest';
import { nearestBoard } from '../../../src/model/boards/nearest-board.ts';

const board = (width: number, height: number) => ({ width, height });
const BOARDS = [
  board(1920, 1080),
  board(1080, 1920),
  board(960, 192),
  board(512, 128),
  board(320, 64),
  board(96, 16),
];

test.each([
  [1600, 900, '1920x1080', true],
  [1024, 576, '1920x1080', true],
  [720, 1280, '1080x1920', true],
  [640, 128, '960x192', true],
  [400, 100, '512x128', true],
  [192, 32, '96x16', true],
  [300, 300, '1920x1080', false],
])('a board of %i × %i is served best by %s (same shape: %s)', (width, height, name, isSame) => {
  const found = nearestBoard({ width, height }, BOARDS);
  expect(`${found?.board.width}x${found?.board.height}`).toBe(name);
  expect(found?.isSameShape).toBe(isSame);
});

test('where there are no boards there is none', () => {
  expect(nearestBoard({ width: 1, height: 1 }, [])).toBeNull();
});
