/** What the rules of legibility make of a message: which wording, how many pictures, or why none. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/press/boards/compose.ts';
import { drawScene } from '../../../src/press/boards/draw-scene.ts';
import { capHeights } from '../../../src/press/boards/legibility.ts';
import type { Message, Wording } from '../../../src/press/boards/message.ts';
import type { Scene } from '../../../src/press/boards/scene.ts';
import { readQr } from '../../../src/press/proof/proof.ts';
import { lcd, led } from '../../support/boards/board-forms.ts';
import { pixelsOf } from '../../support/boards/board-pixels.ts';
import { longest } from '../sheets/samples.ts';

const say = (kind: 'slogan' | 'dates' | 'help' | 'ended', ...wordings: Wording[]): Message => ({
  ...{ kind, wordings, isOver: false },
});
const slogan = (main: string): Message => say('slogan', { main });
const texts = ({ scenes }: { scenes: Scene[] }): string[] => scenes.map(({ text }) => text);
const heights = ({ scenes }: { scenes: Scene[] }): number[] =>
  scenes.flatMap(({ lines }) => lines.map(({ size }) => size.cap));

const TWELVE = 'Tự đọc, tự nghĩ, tự chọn. Ý kiến là của chính bạn.';

describe('letters', () => {
  test('reach 2,8 mm for each metre of distance, pixels rounded up', () => {
    expect(capHeights(led(320, 192, { distance: 30 }))).toEqual({ design: 9, least: 6 });
    expect(capHeights(led(640, 384, { pitch: 5, distance: 30 }))).toEqual({
      design: 17,
      least: 11,
    });
  });

  test.each([8, 15, 30, 60])('are never lower than the least for people %i m away', (distance) => {
    for (const board of [led(320, 192, { distance }), led(512, 128, { distance, pitch: 5 })]) {
      const composed = compose(slogan(TWELVE), board);
      const { least } = capHeights(board);
      for (const cap of heights(composed)) expect(cap).toBeGreaterThanOrEqual(least);
      expect(composed.scenes.length > 0 || composed.why).toBeTruthy();
    }
  });

  test('are drawn lamp by lamp in lines under 28 rows, as outlines from there on', () => {
    for (const board of [led(96, 16), led(160, 32), led(320, 64), led(320, 192), led(960, 192)]) {
      const scenes = ['Đã kết thúc', TWELVE].flatMap((text) => compose(slogan(text), board).scenes);
      expect(scenes.length).toBeGreaterThan(0);
      for (const { size } of scenes.flatMap(({ lines }) => lines)) {
        expect(size.lamps === undefined).toBe(size.rows >= 28);
      }
    }
  });
});

describe('a text that is too long', () => {
  test('outdoors takes two pictures, parted at the mark, in letters of one height', () => {
    const composed = compose(slogan(`${TWELVE} Hãy đọc kỹ.`), led(960, 192, { pitch: 5 }));
    expect(texts(composed)).toHaveLength(2);
    expect(texts(composed)[0]).toMatch(/[.,]$|chọn$/);
    const [first = [], second = []] = composed.scenes.map((scene) => heights({ scenes: [scene] }));
    expect(Math.max(...first)).toBe(Math.max(...second));
  });

  test('indoors stands in one, up to 25 syllables', () => {
    expect(texts(compose(slogan(`${TWELVE} Hãy đọc kỹ.`), lcd(1920, 1080)))).toHaveLength(1);
  });

  test('is refused where two pictures do not hold it, with the reason in numbers', () => {
    const endless = Array.from({ length: 30 }, () => 'góp ý').join(' ');
    const { scenes, why } = compose(slogan(endless), led(960, 192));
    expect(scenes).toEqual([]);
    expect(why).toBe('dài 60 tiếng, mà người xem ngoài trời chỉ kịp đọc 12 tiếng một khung hình');
  });

  test('is refused where it would need letters too low, and never made smaller', () => {
    const { scenes, why } = compose(slogan(TWELVE), led(96, 16));
    expect(scenes).toEqual([]);
    expect(why).toMatch(/^không đủ chỗ trên 96 × 16 điểm ảnh: .* cao ít nhất 34 mm/);
  });

  test('gives way to a shorter wording of the same thing', () => {
    const wordings = [
      { label: 'Thời hạn cho người dân', main: 'Hết ngày 15/11/2025' },
      { main: 'Hết ngày 15/11/2025' },
      { main: 'Hết ngày 15/11' },
    ];
    expect(texts(compose(say('dates', ...wordings), led(96, 16)))).toEqual(['Hết ngày 15/11']);
    expect(texts(compose(say('dates', ...wordings), led(320, 192)))).toEqual([
      'Thời hạn cho người dân: Hết ngày 15/11/2025',
    ]);
  });

  test('a date is never parted from what it says', () => {
    const { scenes, why } = compose(
      say('dates', { main: 'Hết ngày 15/11/2025 lúc 24 giờ' }),
      led(96, 16),
    );
    expect(scenes).toEqual([]);
    expect(why).toMatch(/không đủ chỗ/);
  });
});

test('a text that may not be parted is refused for its length, however large the board', () => {
  const text = 'Đọc dự thảo văn kiện Đại hội XIV và góp ý ngay trên VNeID';
  expect(compose(slogan(text), led(3840, 1080, { pitch: 2.5 })).why).toMatch(/^dài 14 tiếng/);
});

describe('steps', () => {
  const steps = (...all: string[]): Message => ({
    ...{ kind: 'steps', isOver: false, wordings: [{ label: 'Cách góp ý', main: '' }], steps: all },
  });
  const four = ['Mở ứng dụng', 'Đọc dự thảo', 'Chọn ý kiến, viết thêm', 'Bấm “Gửi”'];

  test('stand one in a frame, numbered, and begin like sentences', () => {
    expect(texts(compose(steps(...four), lcd(1920, 1080)))[1]).toBe('Bước 2/4: Đọc dự thảo');
    const two = steps('mở ứng dụng', 'đọc');
    expect(texts(compose(two, led(320, 192)))).toEqual(['Bước 1/2: Mở ứng dụng', 'Bước 2/2: Đọc']);
    for (const board of [led(320, 64), led(320, 192, { colour: 'red' })]) {
      expect(texts(compose(two, board))).toEqual(['1. Mở ứng dụng', '2. Đọc']);
    }
  });

  test('are parted on boards under 128 dots only, and each part begins like a sentence', () => {
    const long = steps('Bấm “Góp ý”, tự chọn ý kiến', 'Đọc');
    expect(compose(long, led(128, 32)).scenes).toHaveLength(2);
    const parts = compose(long, led(96, 16)).scenes;
    expect(parts.length).toBeGreaterThan(2);
    for (const { text } of parts) expect(text).toMatch(/^(?:\d+\. )?\p{Lu}/u);
  });

  test('are refused whole when one of them is too long, and the reason names it', () => {
    const long = Array.from({ length: 30 }, () => 'góp').join(' ');
    const { scenes, why } = compose(steps('Mở ứng dụng', long), led(320, 192));
    expect(scenes).toEqual([]);
    expect(why).toMatch(/^bước 2 dài 30 tiếng/);
  });
});

describe('a code', () => {
  const code = ({ symbolUrl, typedAddress }: typeof longest.qr): Message => ({
    ...{ kind: 'code', isOver: false, symbolUrl, typedAddress },
    wordings: [{ main: 'Quét mã để xem cách góp ý' }],
    typed: { label: 'Xem cách góp ý', main: typedAddress },
  });

  test('with a long address is read at 1:1 on every shape with 111 rows or more', async () => {
    for (const board of [
      lcd(1920, 1080),
      lcd(1080, 1920),
      led(320, 192),
      led(512, 128),
      led(800, 480),
    ]) {
      const [scene] = compose(code(longest.qr), board).scenes;
      if (!scene) throw new Error('refused');
      const reading = await readQr(await pixelsOf(drawScene(scene)));
      expect(reading).toEqual({ zxing: longest.qr.symbolUrl, qr: longest.qr.symbolUrl });
    }
  });

  test('takes three pixels a module or more, on white, or leaves the address to its own frame and says why', () => {
    const { scenes, why } = compose(code(longest.qr), led(320, 64, { distance: 15 }));
    expect(why).toBe(
      'mã QR cần 111 điểm ảnh mỗi chiều (mỗi ô 3 điểm, kể cả viền trắng), bảng chỉ có 64; chỉ hiện địa chỉ',
    );
    expect(scenes).toEqual([]);
    expect(compose(code(longest.qr), led(320, 192, { colour: 'red' })).why).toMatch(
      /cần nền trắng/,
    );
  });
});

describe('what would come out wrong stops the build', () => {
  test('a sign that lamps lack has no room on 96 × 16, and it is said', () => {
    const { scenes, why } = compose(slogan('Góp ý 漢'), led(96, 16));
    expect(scenes).toEqual([]);
    expect(why).toContain('không vẽ được "漢"');
  });

  test('and so it is of larger lamps, for the labels beside it are small', () => {
    expect(compose(slogan('Góp ý 漢'), led(960, 192)).why).toContain('không vẽ được "漢"');
  });

  test('a sign no font has, on a screen', () => {
    expect(() => compose(slogan('Góp ý 漢'), lcd(1920, 1080))).toThrow(/漢/u);
  });
});
