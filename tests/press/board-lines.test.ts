/** Where lines on boards end: at the sense, and no word alone, even if the letters get smaller. */
import { describe, expect, test } from 'vitest';
import type { BoardForm } from '../../src/model/boards/board.ts';
import { compose } from '../../src/press/boards/compose.ts';
import type { Message } from '../../src/press/boards/message.ts';
import type { Scene } from '../../src/press/boards/scene.ts';
import { FROZEN_CONTENT } from '../support/frozen-content.ts';
import { boardMessages } from '../../src/views/board/board-messages.ts';
import { campaignsNationwide } from '../../src/views/campaign/featured.ts';
import { settingsOn, siteOf } from '../support/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;

const words = (text: string): string[] => text.split(/[\s/]+/u).filter((word) => word !== '');

/** A number, a date and an address may stand alone, and so may a word of a text of three. */
function lonelyLines({ lines }: Scene, { wordings }: Message): string[] {
  const short = wordings
    .flatMap(({ label = '', main, notes = [] }) => [label, main, ...notes])
    .filter((text) => words(text).length <= 3);
  return lines
    .map(({ text }) => text)
    .filter((text) => words(text).length === 1 && !/\d|\p{L}\.\p{L}/u.test(text))
    .filter((text) => !short.some((whole) => words(whole).includes(text)));
}

const led = (width: number, height: number, distance = 20): BoardForm => ({
  ...{ width, height, pitch: 10, colour: 'full', distance, where: 'outdoors' },
});

const linesOn = (board: BoardForm, main: string): string[][] =>
  compose({ kind: 'slogan', wordings: [{ main }], isOver: false }, board).scenes.map(({ lines }) =>
    lines.map(({ text }) => text),
  );

const heightOn = (board: BoardForm, main: string): number =>
  Math.max(
    ...compose({ kind: 'slogan', wordings: [{ main }], isOver: false }, board).scenes.flatMap(
      ({ lines }) => lines.map(({ size }) => size.cap),
    ),
  );

describe.each(content.boards)('$id', (board) => {
  test('no line holds one word alone', () => {
    const lonely = campaignsNationwide(content).flatMap((at) =>
      boardMessages(site, at).flatMap(({ message }) =>
        compose(message, board).scenes.flatMap((scene) =>
          lonelyLines(scene, message).map((line) => `${line} – ${scene.text}`),
        ),
      ),
    );
    expect(lonely).toEqual([]);
  });
});

test('a line ends where a clause does, not after its first word', () => {
  expect(linesOn(led(320, 192), 'Tự đọc, tự nghĩ, tự chọn.')).toEqual([
    ['Tự đọc,', 'tự nghĩ,', 'tự chọn.'],
  ]);
  expect(linesOn(led(320, 192), 'Chưa quen dùng VNeID? Hãy hỏi Công an xã.')).toEqual([
    ['Chưa quen', 'dùng VNeID?', 'Hãy hỏi Công an xã.'],
  ]);
});

test('letters get smaller for that, by no more than three tenths', () => {
  const board = led(640, 384);
  const smooth = 'Đọc từng nội dung, góp ý từng nội dung.';
  const withoutMarks = smooth.replaceAll(/[,.]/gu, '');
  expect(heightOn(board, smooth)).toBeLessThan(heightOn(board, withoutMarks));
  expect(heightOn(board, smooth)).toBeGreaterThanOrEqual(0.7 * heightOn(board, withoutMarks));
});
