/** The kinds of sheets as they stand in addresses, content files and workbooks. */
export const SHEET_SLUGS = [
  'huong-dan',
  'khau-hieu',
  'diem-ho-tro',
  'to-roi',
  'the-deo',
  'thang-may',
  'chu-to',
  'de-ban',
] as const;

export type SheetSlug = (typeof SHEET_SLUGS)[number];
