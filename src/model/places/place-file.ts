/**
 * What holds in the places of one province, as it travels to the phone: one small file a province,
 * fetched when somebody has chosen a place.
 */

/** A consultation that is not over, as it stands in a province. */
export interface CampaignInFile {
  title: string;
  /** epoch ms */
  opensAt: number;
  /** epoch ms, the place's own closing first; as in `Timetable`. */
  closings: readonly number[];
  /** Address of how to take part. */
  guide: string;
  /** Addresses for officials: the sheets of the nearest place that has some, and its boards. */
  sheets: string;
  boards: string;
}

/** What a commune has of its own, beside its name. */
export interface OwnInFile {
  /** Address part, where it has a page of its own. */
  slug: string;
  /** Closings by the number of the consultation; those of the province where it has none. */
  closings: Readonly<Record<number, readonly number[]>>;
  /** Sheets by the number of the consultation. */
  sheets: Readonly<Record<number, string>>;
}

/** A commune: code, type and name, what it was before, points, where the nearest are, what it has. */
export type CommuneRow = readonly [
  code: string,
  name: string,
  before: string,
  points: number,
  near: readonly [code: string, district: string] | 0,
  own: OwnInFile | 0,
];

export interface PlacesOfProvince {
  /** "thành phố Hà Nội" */
  name: string;
  /** Address part. */
  slug: string;
  /** Support points in all of it. */
  points: number;
  campaigns: readonly CampaignInFile[];
  communes: readonly CommuneRow[];
  /** For officials: texts to post. */
  texts: string;
}
