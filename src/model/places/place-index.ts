/** What the place box knows of the country before anything is typed. */
export interface PlaceIndex {
  /** Address parts and names. */
  provinces: readonly { slug: string; name: string }[];
  /** The files of older names there are, divided by spaces. */
  keys: string;
}
