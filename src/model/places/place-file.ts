/**
 * What holds in the places of one province, as it travels to the phone: one small file a province,
 * fetched when somebody has chosen a place. It says what there is, not where: addresses are made there.
 */

/** A consultation that is not over, as it stands in a province. */
export interface CampaignInFile {
  id: string;
  title: string;
  /** epoch ms */
  opensAt: number;
  /** epoch ms, the place's own closing first; as in `Timetable`. */
  closings: readonly number[];
  /** Address of how to take part. */
  guide: string;
  /** Whether the province has sheets and posts of its own. */
  hasSheets: boolean;
  /** Whether the whole country has sheets. */
  hasNational: boolean;
}

/** What a commune has of its own, beside its name. */
export interface OwnInFile {
  /** Address part, where it has a page of its own. */
  slug: string;
  /** Closings by the number of the consultation; those of the province where it has none. */
  closings: Readonly<Record<number, readonly number[]>>;
  /** The numbers of the consultations it has sheets and posts for. */
  sheets: readonly number[];
  hasBoards: boolean;
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
  /** Whether the province has boards of its own. */
  hasBoards: boolean;
  /** Whether the site makes sheets, frames and kits for any place. */
  hasWorkshop: boolean;
}
