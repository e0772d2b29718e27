import { describe, expect, test } from 'vitest';
import { progressWords, type Reached } from '../../../src/integrations/progress.ts';
import { stageOf } from '../../../src/integrations/stages.ts';

const reached = (change: Partial<Reached> = {}): Reached => ({
  stage: 'sheets',
  done: 1204,
  total: 16790,
  cost: { done: 1000, total: 4000 },
  seconds: 10,
  ...change,
});

describe('whoever waits for a build is told', () => {
  test('what it is at, how many files are made, and how long the rest takes', () => {
    expect(progressWords(reached())).toBe('Vẽ bản in: 1.204 trên 16.790 tệp, còn khoảng 30 giây');
    expect(progressWords(reached({ seconds: 100 }))).toContain('còn khoảng 5 phút');
  });

  test('no time where nothing can be known of it yet, or nothing is left', () => {
    for (const change of [{ cost: { done: 10, total: 4000 } }, { done: 16790 }]) {
      expect(progressWords(reached(change))).toMatch(/tệp$/);
    }
  });

  test.each([
    ['/ap-phich/dai-hoi-xiv/toan-quoc/huong-dan-a4.pdf', 'sheets'],
    ['/ap-phich/dai-hoi-xiv/toan-quoc/huong-dan-a4.png', 'pictures'],
    ['/chia-se/trang.png', 'pictures'],
    ['/man-hinh/dai-hoi-xiv/led/01.png', 'frames'],
    ['/man-hinh/dai-hoi-xiv/led/', 'pages'],
    ['/dia-phuong/ha-tinh/', 'pages'],
  ])('of %s as %s', (address, stage) => {
    expect(stageOf(address)).toBe(stage);
  });
});
