/** A path inside parsed data: `['deadlines', 0, 'before']`. */
export type DataPath = readonly PropertyKey[];
