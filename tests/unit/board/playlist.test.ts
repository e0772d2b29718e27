import { describe, expect, test } from 'vitest';
import { boardKey } from '../../../src/model/boards/board.ts';
import { sensibleHalves } from '../../../src/model/text/halves.ts';
import { framesAt, latestFiles, type PlaylistFrame } from '../../../src/model/boards/playlist.ts';

const frame = (name: string, from: number | null, until: number | null): PlaylistFrame => ({
  ...{ name, file: `${name}.png`, sha256: '', bytes: 0, alt: name, text: name, seconds: 8 },
  ...{ priority: 'normal', from, until },
});

const FRAMES = [
  frame('truoc', null, 100),
  frame('dang-1', 100, 200),
  frame('dang-2', 100, 200),
  frame('dang-3', 100, 190),
  frame('sau', 200, null),
];
const namesAt = (moment: number): string[] => framesAt(FRAMES, moment).map(({ name }) => name);

describe('the frames of a moment', () => {
  test('begin and end on the dot', () => {
    expect(namesAt(99)).toEqual(['truoc']);
    expect(namesAt(100)).toEqual(['dang-1', 'dang-2', 'dang-3']);
    expect(namesAt(190)).toEqual(['dang-1', 'dang-2']);
    expect(namesAt(199)).toEqual(['dang-1', 'dang-2']);
    expect(namesAt(200)).toEqual(['sau']);
  });
});

describe('the fixed names for simple players', () => {
  const at = (moment: number): string[] =>
    latestFiles(FRAMES, moment).map(({ file, frame: { name } }) => `${file} ${name}`);

  test('are as many on every day, so a player told once never shows an old picture or none', () => {
    expect(at(150)).toEqual([
      'khung-01-moi-nhat.png dang-1',
      'khung-02-moi-nhat.png dang-2',
      'khung-03-moi-nhat.png dang-3',
    ]);
    for (const moment of [0, 99, 195, 200, 10_000]) expect(at(moment)).toHaveLength(3);
    expect(at(300).every((one) => one.endsWith(' sau'))).toBe(true);
  });

  test('are none for a playlist without frames', () => {
    expect(latestFiles([], 0)).toEqual([]);
  });
});

describe('addresses of boards', () => {
  test('never meet, whatever a place calls its board: the number of parts tells them apart', () => {
    const keys = [
      boardKey('toan-quoc', 'ha-tinh'),
      boardKey('ha-tinh', 'song-tri'),
      boardKey('ha-tinh/song-tri', 'cong-truong'),
    ];
    expect(keys).toEqual(['ha-tinh', 'ha-tinh/song-tri', 'ha-tinh/song-tri/cong-truong']);
  });
});

describe('a text in two parts', () => {
  test.each([
    ['Tự đọc, tự nghĩ, tự chọn. Ý kiến là của chính bạn.', 'Tự đọc, tự nghĩ, tự chọn.'],
    ['Bấm banner “Góp ý dự thảo các văn kiện Đại hội XIV của Đảng”', 'Bấm banner'],
    ['Tán thành hay không tán thành – bạn đọc rồi tự chọn.', 'Tán thành hay không tán thành'],
    ['Chọn văn bản, bấm “Đọc”, chọn nội dung', 'Chọn văn bản,'],
    ['Chưa quen dùng VNeID? Hãy hỏi Công an xã, phường.', 'Chưa quen dùng VNeID?'],
    ['Văn kiện Đại hội XIV', 'Văn kiện'],
  ])('“%s” is parted where the sense allows', (text, first) => {
    const [halves] = sensibleHalves(text);
    expect(halves?.[0]).toBe(first);
    // A dash only joins; parted, it has nothing to join.
    expect(halves?.join(' ')).toBe(text.replace(' – ', ' '));
  });

  test('a long clause without a mark is not torn apart', () => {
    expect(sensibleHalves('Góp ý dự thảo các văn kiện Đại hội XIV của Đảng')).toEqual([]);
  });

  test('a single word has no halves', () => {
    expect(sensibleHalves('Góp')).toEqual([]);
  });
});
