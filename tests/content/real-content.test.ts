/** The content of the project, held to rules alone: what editors add breaks none of these. */
import { expect, test } from 'vitest';
import { citizensTexts } from './wording/plain-texts.ts';
import { outsideDirectives, checked, readFolder, RULES } from './wording/rules.ts';
import { steering } from './wording/steering.ts';

const folder = readFolder('content');

test.each(RULES)('%s', (_, broken) => {
  expect(broken(folder)).toEqual([]);
});

test('the rules have something to judge', () => {
  const { campaigns, directives } = checked(folder);
  const standings = campaigns.flatMap(({ slogans }) => slogans.map(({ standing }) => standing));
  expect(new Set(standings)).toEqual(new Set(['official', 'suggested']));
  expect(outsideDirectives(checked(folder)).length).toBeGreaterThan(500);
  expect(citizensTexts(checked(folder)).length).toBeGreaterThan(200);
  const texts = directives.flatMap(({ targets }) => targets.map(({ text }) => text));
  expect(texts.some((text) => text.includes('100%'))).toBe(true);
});

test('a sentence that steers is known from one that does not', () => {
  expect(steering('Hãy chọn “Tán thành” rồi bấm “Gửi”.')).toHaveLength(1);
  expect(steering('Đọc xong. Bấm Đồng ý là xong.')).toHaveLength(1);
  expect(steering('Mọi người nên chọn không tán thành.')).toHaveLength(1);
  expect(steering('Chọn “Tán thành” hoặc “Không tán thành”.')).toEqual([]);
  expect(steering('Chọn Không tán thành thì viết ý kiến.')).toEqual([]);
});
