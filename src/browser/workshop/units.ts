/** Units of today as the workshop names them, and how a name or an address leads to one. */
import { unpackToday, type TodayFile } from '../../model/finder/today.ts';
import { sentenceCase, slugOf } from '../../model/text/vietnamese.ts';
import {
  NAMES_FOLDER,
  TODAY,
  filesOfNames,
  type FetchJson,
  type NameFiles,
} from '../finder/name-files.ts';
import { placesNamed, type NamedCountry } from '../place/places-named.ts';
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

/** Finds units by what people type. */
export class UnitBox {
  /** Provinces by their address parts, communes by their codes. */
  readonly #byKey = new Map<string, ChosenUnit>();
  readonly #country: NamedCountry;
  readonly #files: NameFiles;

  /**
   * @param today the names of today
   * @param keys the files of older names there are
   * @param fetchJson where those come from
   */
  constructor(today: TodayFile, keys: ReadonlySet<string>, fetchJson: FetchJson) {
    const file = unpackToday(today);
    const rows = file.names.flatMap(([name, ...all]) =>
      all.map(([type, , at, code]) => ({
        name,
        code,
        full: `${file.types[type] ?? ''} ${name}`,
        province: file.provinces[at] ?? '',
      })),
    );
    // Everyday names of a province, as Sài Gòn, stand beside the one of the list.
    const provinces = new Map(
      rows
        .filter(({ name, code, province }) => code === '' && slugOf(name) === province)
        .map((row) => [row.province, row]),
    );
    for (const [province, { full }] of provinces) {
      this.#byKey.set(province, { code: null, province, name: sentenceCase(full) });
    }
    for (const { code, province, full } of rows.filter((row) => row.code !== '')) {
      const above = provinces.get(province)?.full ?? '';
      this.#byKey.set(code, { code, province, name: `${sentenceCase(full)}, ${above}` });
    }
    this.#country = {
      keys,
      provinces: Array.from(provinces, ([slug, { name }]) => ({ slug, name })),
    };
    this.#files = filesOfNames((slug) => provinces.get(slug)?.name ?? slug, fetchJson);
  }

  /**
   * The unit an address names; none where several have the name: Ba Tơ and Ba Tô are both `ba-to`.
   * @param address `ha-noi`, `ha-noi/ba-dinh`, `quang-ngai/ba-to-21484` or `00004`
   */
  at(address: string): ChosenUnit | null {
    const exact = this.#byKey.get(address);
    if (exact) return exact;
    const [province = '', commune = ''] = address.split('/');
    const named = Array.from(this.#byKey.values()).filter((unit) => {
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
    const found = new Map<string, ChosenUnit>();
    for (const entry of (await this.#entries(text)) ?? []) {
      const formerly = sentenceCase(`${entry.type} ${entry.name}`);
      for (const key of entry.codes.length > 0 ? entry.codes : [entry.province]) {
        const unit = this.#byKey.get(key);
        if (!unit || found.has(key)) continue;
        found.set(key, entry.isFormer ? { ...unit, formerly } : unit);
      }
    }
    return Array.from(found.values());
  }

  /** As the place box finds them; without network the names of today are enough. */
  #entries(text: string): ReturnType<typeof placesNamed> {
    return placesNamed(text, this.#country, this.#files).catch(() =>
      placesNamed(text, { ...this.#country, keys: new Set() }, this.#files),
    );
  }
}

/** The names of today: from the network, else as they were kept. */
export const fetchTodayNames = (): Promise<TodayFile> =>
  fetchData<TodayFile>(`${NAMES_FOLDER}${TODAY}.json`);

/**
 * Makes the box ready.
 * @param keys the files of older names there are
 * @param names those of today, where a page has them already
 */
export async function unitBox(
  keys: readonly string[],
  names: Promise<TodayFile> = fetchTodayNames(),
): Promise<UnitBox> {
  const today = await names;
  const fetchJson: FetchJson = async <T>(url: string) =>
    url === `${NAMES_FOLDER}${TODAY}.json` ? (today as T) : fetchData<T>(url);
  return new UnitBox(today, new Set(keys), fetchJson);
}
