/**
 * What the ZIP of a kit is called, without its ending.
 * @param campaign id of the consultation
 * @param place `toan-quoc`, `<province>` or `<province>/<commune>`, or a code
 */
export const kitName = (campaign: string, place: string): string =>
  `bo-tai-lieu-${campaign}-${place.replace(/\//g, '-')}`;
