import { describe, expect, test } from 'vitest';
import { judgeSymbols, type Register } from '../../../src/model/patrol/judge-symbol.ts';
import { photoViews } from '../../../src/model/patrol/photo-views.ts';
import { distinctSymbols, type SeenSymbol } from '../../../src/model/patrol/seen-symbol.ts';
import { contentWords } from '../../../src/model/patrol/patrol-words.ts';
import { drawCode } from '../../../src/model/codes/printed-code.ts';
import { WALL_CODES, WALL_REGISTER } from '../../support/walls/codes.ts';
import { HARMLESS, lookalikes, unissued } from '../../support/walls/foreign-texts.ts';

const HOST = 'gopy.example.gov.vn';
const OURS = `HTTPS://${HOST.toUpperCase()}/Q/9EWH7/`;
const register: Register = {
  siteUrl: WALL_CODES.siteUrl,
  sites: [],
  codes: new Map(
    WALL_REGISTER.map((row) => [
      row.code,
      row.code === 'KMACA' ? { ...row, validThrough: '2025-11-02' } : row,
    ]),
  ),
  today: '2025-11-03',
};

/** The same codes as the site of the country knows them: issued by another site, which it lists. */
const nation: Register = {
  ...register,
  siteUrl: 'https://gopy.quocgia.example.gov.vn',
  sites: ['https://gopy.example2.gov.vn', register.siteUrl],
  codes: new Map(
    Array.from(register.codes, ([code, row]) => [
      code,
      { ...row, issuer: { name: 'tỉnh Ví Dụ', url: register.siteUrl } },
    ]),
  ),
};

const at = (text: string | null, left = 0, top = 0, side = 100, isPlain = true): SeenSymbol => ({
  ...{ text, isPlain },
  corners: [
    { x: left, y: top },
    { x: left + side, y: top },
    { x: left + side, y: top + side },
    { x: left, y: top + side },
  ],
});

describe.each([
  ['the site that has issued it', register],
  ['the site of the country, which lists that one', nation],
])('a symbol by itself, at %s', (_, known) => {
  const verdict = (symbol: SeenSymbol) => judgeSymbols([symbol], known)[0]?.verdict;

  test.each([OURS, OURS.toLowerCase(), OURS.slice(0, -1)])('%j is genuine', (text) => {
    expect(verdict(at(text))).toBe('genuine');
  });

  test.each([...lookalikes(HOST, '9EWH7'), ...unissued(HOST), ...HARMLESS])(
    '%j is never ours',
    (text) => {
      expect(['foreign', 'elsewhere']).toContain(verdict(at(text)));
    },
  );

  test('a part of several symbols, or one in another character set, is foreign whatever it holds', () => {
    expect(verdict(at(OURS, 0, 0, 100, false))).toBe('foreign');
  });

  test('what is retired or over is called so; what is seen but not decoded is unreadable', () => {
    expect(verdict(at(OURS.replace('9EWH7', 'P6YDT')))).toBe('retired');
    expect(verdict(at(OURS.replace('9EWH7', 'KMACA')))).toBe('ended');
    expect(verdict(at(`https://${HOST}/canh-bao/`))).toBe('elsewhere');
    expect(verdict(at(null))).toBe('unreadable');
  });

  test('of a text that is not ours no hidden sign reaches the list', () => {
    const [judged] = judgeSymbols([at('\u202egnp.exe\u200b')], known);
    expect(judged && contentWords(judged)).toContain('Nội dung: ·gnp.exe·');
  });
});

describe('a code at the address of another site', () => {
  const judged = (text: string) => judgeSymbols([at(text)], nation)[0];

  test('is genuine only where it was issued', () => {
    expect(judged(OURS)).toMatchObject({ verdict: 'genuine', entry: { code: '9EWH7' } });
    for (const host of ['gopy.example2.gov.vn', 'gopy.quocgia.example.gov.vn'])
      expect(judged(OURS.replace(HOST.toUpperCase(), host.toUpperCase())), host).toMatchObject({
        ...{ verdict: 'foreign', entry: null },
      });
  });

  test('is said to be that site’s, with whom to ask where its register lacks it', () => {
    const words = (text: string): string => {
      const one = judged(text);
      return one ? contentWords(one) : '';
    };
    expect(words(OURS)).toContain('Trang của tỉnh Ví Dụ');
    expect(
      words(
        OURS.replace(
          '9EWH7',
          drawCode(new Set(), () => 3),
        ),
      ),
    ).toContain(`Hỏi lại tại ${HOST}/kiem-tra/.`);
    expect(words(`https://${HOST}/canh-bao/`)).toContain(`Trang của ${HOST}.`);
  });
});

test('a genuine symbol with another one stuck on it is not called genuine', () => {
  const [ours, sticker] = judgeSymbols([at(OURS), at('https://evil.vn/', 60, 60, 50)], register);
  expect([ours?.verdict, sticker?.verdict]).toEqual(['covered', 'foreign']);
  const apart = judgeSymbols([at(OURS), at('https://evil.vn/', 110, 0, 50)], register);
  expect(apart.map((one) => one.verdict)).toEqual(['genuine', 'foreign']);
});

test('sightings of one symbol are one; symbols read differently in one place stay two', () => {
  expect(distinctSymbols([at(OURS), at(OURS, 4, 3), at(null, 2, 2, 80)])).toHaveLength(1);
  expect(distinctSymbols([at(OURS), at('https://evil.vn/', 4, 3)])).toHaveLength(2);
  expect(distinctSymbols([at(OURS), at(OURS, 300)])).toHaveLength(2);
});

test.each([
  [640, 480],
  [4000, 3000],
  [3000, 4000],
  [8160, 6120],
])('the views of %i × %i pixels are small, lie within it and cover it', (width, height) => {
  const views = photoViews(width, height);
  for (const { left, top, width: across, height: down, scale } of views) {
    expect(across * scale * down * scale).toBeLessThan(1_605 * 1_605);
    expect([left + across <= width, top + down <= height]).toEqual([true, true]);
  }
  const finest = views.filter(({ scale }) => scale === views.at(-1)?.scale);
  expect(Math.max(...finest.map(({ left, width: across }) => left + across))).toBeGreaterThan(
    width - 3,
  );
  expect(Math.max(...finest.map(({ top, height: down }) => top + down))).toBeGreaterThan(
    height - 3,
  );
});
