/** Sizes of letters and the step of all distances on pages, typed once. */

const BODY = '1.1875rem';

/**
 * Six sizes in rem, each with the height of its lines. On a narrow screen larger ones give way to whole words,
 * but never below the size they stand over: a title is no smaller than its text.
 */
export const TEXT_SIZES = {
  small: { size: '1rem', line: '1.5' },
  body: { size: BODY, line: '1.6' },
  lead: { size: `max(${BODY}, min(9.5vw, 1.375rem))`, line: '1.5' },
  h3: { size: `max(${BODY}, min(9.5vw, 1.25rem))`, line: '1.35' },
  h2: { size: `max(${BODY}, min(9.5vw, 1.5625rem))`, line: '1.25' },
  h1: { size: `max(${BODY}, min(9.5vw, 1.35rem + 2.4vw, 2.875rem))`, line: '1.18' },
} as const;

/** Every distance is a multiple of it. */
export const SPACE = '0.25rem';

/** The device's own letters: a page asks for none. */
export const BODY_FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
