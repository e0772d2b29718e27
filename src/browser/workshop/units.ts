/** Units of today as the workshop names them, and how a name or an address leads to one. */
import { unpackToday, type TodayFile } from '../../model/finder/today.ts';
import { keyFor } from '../../model/finder/names.ts';
import { meant, NameIndex } from '../../model/finder/name-index.ts';
import type { NameFile } from '../../model/finder/name-file.ts';
import { readQuery } from '../../model/finder/query.ts';
import { sentenceCase, slugOf } from '../../model/text/vietnamese.ts';
import { fetchData } from './parts.ts';

/** A place somebody may choose. */
export interface ChosenUnit {
  /** Of the commune; a province has none. */
  code: string | null;
  /** Address part of the province. */
  province: string;
  /** "Phường Ba Đình, thành phố Hà Nội". */
  name: string;
  /** The older name by which it was found. */
  formerly?: string;
}

const FOLDER = '/diem-ho-tro/du-lieu/ten/';

/** Above this number the visitor is asked for one more word. */
const MOST = 8;

/** Finds units by what people type. */
export class UnitBox {
  readonly #byCode = new Map<string, ChosenUnit>();
  readonly #today: NameIndex;
  readonly #keys: ReadonlySet<string>;
  readonly #older = new Map<string, Promise<NameIndex>>();

  constructor(today: TodayFile, keys: ReadonlySet<string>) {
    const file = unpackToday(today);
    this.#keys = keys;
    this.#today = new NameIndex(file, (slug) => this.#byCode.get(slug)?.name ?? slug);
    const provinces = new Map<string, string>();
    for (const isProvince of [true, false]) {
      for (const [name, ...rows] of file.names) {
        for (const [type, , at, code] of rows) {
          const province = file.provinces[at] ?? '';
          if ((code === '') !== isProvince) continue;
          const own = `${file.types[type] ?? ''} ${name}`;
          const key = code === '' ? province : code;
          // Everyday names of a province, as Sài Gòn, stand beside the one of the list.
          if (code === '' && slugOf(name) !== province) continue;
          if (code === '') provinces.set(province, own);
          const above = code === '' ? '' : `, ${provinces.get(province) ?? ''}`;
          this.#byCode.set(key, {
            code: code === '' ? null : code,
            province,
            name: sentenceCase(own) + above,
          });
        }
      }
    }
  }

  /**
   * The unit an address names; none where several have the name: Ba Tơ and Ba Tô are both `ba-to`.
   * @param address `ha-noi`, `ha-noi/ba-dinh`, `quang-ngai/ba-to-21484` or `00004`
   */
  at(address: string): ChosenUnit | null {
    const exact = this.#byCode.get(address);
    if (exact) return exact;
    const [province = '', commune = ''] = address.split('/');
    const named = Array.from(this.#byCode.values()).filter((unit) => {
      if (unit.province !== province || unit.code === null) return false;
      const slug = slugOf(unit.name.split(', ')[0]?.replace(/^(?:Đặc khu|\S+) /u, '') ?? '');
      return commune === slug || commune === `${slug}-${unit.code}`;
    });
    const [unit = null] = named;
    return named.length === 1 ? unit : null;
  }

  /**
   * The units a text may mean, the likeliest first.
   * @param text with or without accents, new names and old ones
   */
  async find(text: string): Promise<ChosenUnit[]> {
    const query = readQuery(text);
    const key = keyFor(query, this.#keys);
    const indexes = [this.#today, ...(key === null ? [] : [await this.#olderNames(key)])];
    const matches = meant(indexes.flatMap((index) => index.match(query, null)));
    const found = new Map<string, ChosenUnit>();
    for (const { entry } of matches) {
      const former = sentenceCase(`${entry.type} ${entry.name}`);
      const keys = entry.codes.length > 0 ? entry.codes : [entry.province];
      for (const one of keys) {
        const unit = this.#byCode.get(one);
        if (!unit || found.has(one)) continue;
        found.set(one, entry.isFormer ? { ...unit, formerly: former } : unit);
      }
    }
    return Array.from(found.values()).slice(0, MOST);
  }

  /** Without network the names of today are enough. */
  #olderNames(key: string): Promise<NameIndex> {
    const known =
      this.#older.get(key) ??
      fetchData<NameFile>(`${FOLDER}${key}.json`).then(
        (file) => new NameIndex(file, (slug) => this.#byCode.get(slug)?.name ?? slug),
        () => {
          this.#older.delete(key);
          return this.#today;
        },
      );
    this.#older.set(key, known);
    return known;
  }
}

/**
 * Makes the box ready.
 * @param keys the files of older names there are
 */
export const unitBox = async (keys: readonly string[]): Promise<UnitBox> =>
  new UnitBox(await fetchData<TodayFile>(`${FOLDER}hom-nay.json`), new Set(keys));
