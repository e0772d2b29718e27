/** Measures of Be Vietnam Pro that sheets and boards set lines by, in em. */
export const TYPEFACE = {
  /** Height of a capital, as the font has it. */
  cap: 0.74,
  /**
   * Between base lines. Vietnamese stacks two marks on a capital and hangs one below: at 1.34 an Ộ under
   * a ợ does not touch; titles and boards, where this is rare, go to 1.26.
   */
  pitch: 1.34,
  tightPitch: 1.26,
  /** How much smaller letters may be than would fit, where lines then end with the sense. */
  smallest: 0.7,
} as const;
