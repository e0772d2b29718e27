import { describe, expect, test } from 'vitest';
import { choiceWords } from '../../../src/browser/finder/choices.ts';
import { placesAtOnce, placesNamed } from '../../../src/browser/place/places-named.ts';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { packNames } from '../../../src/model/finder/name-file.ts';
import { NameIndex } from '../../../src/model/finder/name-index.ts';
import { keysOf } from '../../../src/model/finder/names.ts';
import { packToday, unpackToday } from '../../../src/model/finder/today.ts';
import { unitEntries } from '../../../src/model/places/unit-entries.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const units = unitsIn(FROZEN_CONTENT);
const entries = unitEntries(units);
const former = entries.filter(({ isFormer }) => isFormer);
const provinces = [...units.provinces.values()].map(({ slug, name }) => ({ slug, name }));
const country = { provinces, keys: new Set(former.flatMap(({ name }) => keysOf(name))) };
const provinceName = (slug: string): string =>
  provinces.find((one) => one.slug === slug)?.name ?? '';
const today = new NameIndex(
  unpackToday(packToday(entries.filter(({ isFormer }) => !isFormer))),
  provinceName,
);
const kept = <T>(make: (key: string) => T) => {
  const made = new Map<string, T>();
  const get = (key: string): T => {
    const one = made.get(key) ?? make(key);
    made.set(key, one);
    return one;
  };
  return Object.assign((key: string) => Promise.resolve(get(key)), { here: get });
};
const files = {
  today: kept(() => today),
  names: kept(
    (key) =>
      new NameIndex(
        packNames(former.filter(({ name }) => keysOf(name).includes(key))),
        provinceName,
      ),
  ),
};

/** The same on a weak network: no file of older names is here yet. */
const onTheirWay = {
  ...files,
  names: Object.assign((key: string) => files.names(key), { here: () => undefined }),
};

/** Codes, or the province where a whole one is meant, of the first place offered. */
const first = async (text: string): Promise<string | undefined> => {
  const [place] = (await placesNamed(text, country, files)) ?? [];
  return place && (place.codes.join(' ') || place.province);
};

describe('the place box', () => {
  test.each([
    ['Ba Đình', '00004'],
    ['phường ba đình', '00004'],
    ['ba dinh ha noi', '00004'],
    ['phường Trúc Bạch', '00004'],
    ['p.bến nghé', '26740'],
    ['phường 1, quận 3, tphcm', '27154'],
    ['sông trí', '18754'],
    ['qui nhơn', '21583'],
    ['cư mgar', '24280'],
    ['hà nội', 'ha-noi'],
    ['tphcm', 'ho-chi-minh'],
    ['đặc khu côn đảo', '26732'],
  ])('offers first what “%s” means', async (text, place) => {
    expect(await first(text)).toBe(place);
  });

  test.each([
    ['ba ddinhf', '00004'],
    ['phuowfng Ba DDinhf', '00004'],
    ['ba d9inh2', '00004'],
  ])('reads raw keys: %s', async (text, place) => {
    const found = (await placesNamed(text, country, files)) ?? [];
    expect(found.slice(0, 3).map(({ codes }) => codes.join(' '))).toContain(place);
  });

  test.each([
    ['ba dinhh', '00004'],
    // Two letters changed about.
    ['hồng bnàg', '11311'],
    ['na hagn', '02221'],
    ['quy nhonw', '21583'],
    ['soong tris', '18754'],
    ['song trii, ha tinh', '18754'],
  ])('forgives a letter: %s', async (text, place) => {
    const found = (await placesNamed(text, country, files)) ?? [];
    expect(found.map(({ codes }) => codes.join(' '))).toContain(place);
  });

  test('offers every place a name of many had or has, and few of a name only begun', async () => {
    for (const name of ['Tân Thành', 'Hòa Bình', 'Cống Vị']) {
      const offered = (await placesNamed(name, country, files)) ?? [];
      const led = new Set(offered.flatMap(({ codes, province }) => [...codes, province]));
      const called = entries.filter((entry) => entry.name === name);
      expect(called.length, name).toBeGreaterThan(0);
      expect(called.filter(({ codes }) => codes.some((code) => !led.has(code)))).toEqual([]);
    }
    expect((await placesNamed('phú m', country, files))?.length).toBeLessThanOrEqual(6);
  });

  test('what is offered before older names have come stands first once they have', async () => {
    const typed = [...new Set(entries.map(({ name }) => name))].filter((_, at) => at % 20 === 0);
    let offered = 0;
    for (const name of typed) {
      const soon = placesAtOnce(name, country, onTheirWay);
      const all = (await placesNamed(name, country, files)) ?? [];
      expect(all.slice(0, soon.length), name).toEqual(soon);
      offered += Math.sign(soon.length);
    }
    expect(offered).toBeGreaterThan(typed.length / 10);
  });

  test('tells names alike apart: no two choices read the same', () => {
    const choices = entries.map((entry) => choiceWords(entry, provinceName));
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.filter((words) => /[(,] ?(?:Thị xã|Huyện|Quận|Tỉnh) /u.test(words))).toEqual([]);
  });

  test('offers nothing for what nothing is called, and waits for a second letter', async () => {
    expect(await placesNamed('zzzzzz', country, files)).toEqual([]);
    expect(await placesNamed('b', country, files)).toBeNull();
  });
});
