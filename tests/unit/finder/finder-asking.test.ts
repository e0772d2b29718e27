import { describe, expect, test } from 'vitest';
import {
  answerWords,
  ask,
  askAtOnce,
  type ChosenPlace,
  type Country,
} from '../../../src/browser/finder/asking.ts';
import { choicesOf, offeredProvinces } from '../../../src/browser/finder/choices.ts';
import { packNames } from '../../../src/model/finder/name-file.ts';
import { keyOf, keysOf } from '../../../src/model/finder/names.ts';
import { NameIndex } from '../../../src/model/finder/name-index.ts';
import { readQuery } from '../../../src/model/finder/query.ts';
import { wordEntries } from '../../../src/model/finder/words.ts';
import type { UnitEntry } from '../../../src/model/places/unit-entries.ts';

const NAMES = new Map([
  ['hue', 'Huế'],
  ['nghe-an', 'Nghệ An'],
  ['ca-mau', 'Cà Mau'],
]);
const commune = (name: string, province: string): UnitEntry => ({
  name,
  type: 'xã',
  formerly: '',
  isFormer: false,
  province,
  codes: [`${name}-${province}`],
});
const UNITS = [commune('Lê Lợi', 'hue'), commune('Lê Lợi', 'nghe-an'), commune('Vinh', 'nghe-an')];
const OLDER = [{ ...commune('Vinh Tân', 'nghe-an'), isFormer: true, formerly: 'Thành phố Vinh' }];
const WORDS = wordEntries(
  new Map([
    ['hue', ['Số 1 Lê Lợi', 'Chợ Đông Ba']],
    ['ca-mau', ['Số 2 Lê Lợi', 'Chợ nổi']],
  ]),
);
const keyOfWords = (words: string): string => keyOf(words.split(' ')[0] ?? '');
const COUNTRY: Country = {
  provinces: [...NAMES].map(([slug, name]) => ({ slug, name, count: 500, bounds: null })),
  keys: new Set([
    ...OLDER.flatMap(({ name }) => keysOf(name)),
    ...WORDS.map(({ words }) => keyOfWords(words)),
  ]),
};
const NOTHING: ChosenPlace = { province: null, unit: null, here: null, isStreet: false };

const indexOf = (entries: readonly UnitEntry[]): NameIndex =>
  new NameIndex(packNames(entries), (slug) => NAMES.get(slug) ?? '');

/** Files that need no network. `here`: what has arrived before. */
function fakeFiles(loaded: string[], here: { today?: NameIndex; names?: NameIndex } = {}) {
  const fake = <T>(make: (key: string) => T, arrived?: T) =>
    Object.assign((key: string) => Promise.resolve(make(key)), { here: () => arrived });
  return {
    today: fake(() => indexOf(UNITS), here.today),
    names: fake((key) => {
      loaded.push(key);
      return indexOf(OLDER.filter(({ name }) => keysOf(name).includes(key)));
    }, here.names),
    words: fake((key) => {
      loaded.push(key);
      return packNames(
        [],
        WORDS.filter(({ words }) => keyOfWords(words) === key),
      );
    }),
  };
}

async function asked(text: string, chosen: Partial<ChosenPlace> = {}) {
  const loaded: string[] = [];
  const files = fakeFiles(loaded);
  const { plan, query } = await ask(readQuery(text), { ...NOTHING, ...chosen }, COUNTRY, files);
  return { ...plan, rest: query.words.join(' '), loaded };
}

describe('a question to the whole country', () => {
  test('a commune goes before a street of the same name', async () => {
    const { choices, provinces, inProvinces } = await asked('lê lợi');
    expect(choices.map(({ province }) => province)).toEqual(['hue', 'nghe-an']);
    expect([provinces, inProvinces]).toEqual([[], []]);
  });

  test('who meant the street chooses among the provinces that have it', async () => {
    const { choices, inProvinces } = await asked('lê lợi', { isStreet: true });
    expect([choices, inProvinces]).toEqual([[], ['hue', 'ca-mau']]);
  });

  test('a market that only one province has is answered at once', async () => {
    const { provinces, loaded } = await asked('chợ đông ba');
    expect([provinces, loaded]).toEqual([['hue'], ['cho', 'cho', 'don']]);
  });

  test('that province is named while its points are on their way, and not after', async () => {
    const { inProvinces } = await asked('chợ đông ba');
    const offered = (typed: string, when: 'all' | 'unclear'): string[] =>
      choicesOf([], offeredProvinces(inProvinces, when), typed, () => 'Huế').map(
        ({ text }) => text,
      );
    expect(offered('chợ đông ba', 'all')).toEqual(['chợ đông ba, Huế']);
    expect(offered('chợ đông ba, huế', 'all')).toEqual(['chợ đông ba, huế']);
    expect(offered('chợ đông ba', 'unclear')).toEqual([]);
  });

  test('a street with its province is looked for there, without the province’s name', async () => {
    const { provinces, rest } = await asked('lê lợi, cà mau', { isStreet: true });
    expect([provinces, rest]).toEqual([['ca-mau'], 'le loi']);
  });

  test('one or two letters load no points, even where one province alone has such a word', async () => {
    expect((await asked('d')).provinces).toEqual([]);
    expect((await asked('do')).provinces).toEqual([]);
    expect((await asked('don')).provinces).toEqual(['hue']);
  });

  test('what nobody has loads no points', async () => {
    const { provinces, inProvinces } = await asked('phố không có');
    expect([provinces, inProvinces]).toEqual([[], []]);
  });
});

describe('before the network has answered', () => {
  const atOnce = (text: string, here: Parameters<typeof fakeFiles>[1]): string[] | undefined =>
    askAtOnce(readQuery(text), NOTHING, COUNTRY, fakeFiles([], here))?.choices.map(
      ({ name }) => name,
    );
  const today = indexOf(UNITS);

  test('communes of today are named, while older names are still to come', () => {
    expect(atOnce('vin', { today })).toEqual(['Vinh']);
    expect(atOnce('vin', { today, names: indexOf(OLDER) })).toBeUndefined();
  });

  test('nothing is said that is not known', () => {
    expect(atOnce('vin', {})).toBeUndefined();
    expect(atOnce('zzz', { today })).toBeUndefined();
    expect(atOnce('', { today })).toBeUndefined();
  });

  test('then older names join them', async () => {
    const { choices } = await asked('vin');
    expect(choices.map(({ name }) => name)).toEqual(['Vinh', 'Vinh Tân']);
  });
});

test('the answer says how many there are, or what to do', async () => {
  const plan = await asked('lê lợi', { isStreet: true });
  const typed = { hasWords: true, hasProvince: false };
  expect(answerWords(12, plan, typed)).toBe('12 điểm hỗ trợ.');
  expect(answerWords(0, plan, typed)).toMatch(/^Có ở 2 tỉnh/);
  expect(answerWords(0, await asked('phố không có'), typed)).toMatch(/^Không thấy nơi nào/);
  expect(answerWords(0, await asked('xã lê lợi'), typed)).toMatch(/^Có nhiều nơi/);
  expect(answerWords(0, await asked(''), { ...typed, hasWords: false })).toBe('');
});
