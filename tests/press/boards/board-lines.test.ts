/** Where lines on boards end: at the sense, and no word alone. */
import { describe, expect, test } from 'vitest';
import type { BoardForm } from '../../../src/model/boards/board.ts';
import { compose, typeOfRound } from '../../../src/press/boards/compose.ts';
import type { Message } from '../../../src/press/boards/message.ts';
import type { TimedMessage } from '../../../src/press/boards/scenes-of-round.ts';
import type { Scene } from '../../../src/press/boards/scene.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { boardMessages } from '../../../src/views/board/board-messages.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;

const words = (text: string): string[] => text.split(/[\s/]+/u).filter((word) => word !== '');

/** A number, a date and an address may stand alone, and so may a word of a text of three. */
function lonelyLines({ lines }: Scene, { kind, wordings }: Message): string[] {
  const short = wordings
    .flatMap(({ label = '', main, notes = [] }) => [label, main, ...notes])
    .filter((text) => words(text).length <= 3);
  return (
    lines
      .map(({ text }) => text)
      // "Bước" above its number is a sign.
      .filter((text) => kind !== 'steps' || text !== 'Bước')
      .filter((text) => words(text).length === 1 && !/\d|\p{L}\.\p{L}/u.test(text))
      .filter((text) => !short.some((whole) => words(whole).includes(text)))
  );
}

/** Lines of a round that hold a word alone, each with its picture. */
function lonelyOn(round: readonly TimedMessage[], board: BoardForm): string[] {
  const type = typeOfRound(
    round.map(({ message }) => message),
    board,
  );
  return round.flatMap(({ message }) =>
    compose(message, board, type).scenes.flatMap((scene) =>
      lonelyLines(scene, message).map((line) => `${line} – ${scene.text}`),
    ),
  );
}

const led = (width: number, height: number, distance = 20): BoardForm => ({
  ...{ width, height, pitch: 10, colour: 'full', distance, where: 'outdoors' },
});

const linesOn = (board: BoardForm, main: string): string[][] =>
  compose({ kind: 'slogan', wordings: [{ main }], isOver: false }, board).scenes.map(({ lines }) =>
    lines.map(({ text }) => text),
  );

describe.each(content.boards)('$id', (board) => {
  test('no line holds one word alone', () => {
    const lonely = campaignsNationwide(content).flatMap((at) =>
      lonelyOn(boardMessages(site, at), board),
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

test('a place of two parts stands whole in its line below a deadline where it has room', () => {
  const screen = content.boards.find(({ width, height }) => height > width);
  if (!screen) throw new Error('no upright screen');
  const name = 'Phường Văn Miếu - Quốc Tử Giám';
  const wordings = [
    {
      label: 'Thời hạn cho người dân',
      main: 'Hết thứ bảy, ngày 15/11/2025',
      notes: [`${name}, thành phố Hà Nội`],
    },
  ];
  const { scenes } = compose({ kind: 'dates', wordings, isOver: false }, screen);
  expect(scenes[0]?.lines.map(({ text }) => text)).toContain(`${name},`);
});
