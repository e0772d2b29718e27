/** Sizes of letters and the step of all distances on pages, typed once. */

/** Six sizes in rem, each with the height of its lines. */
export const TEXT_SIZES = {
  small: { size: '1rem', line: '1.5' },
  body: { size: '1.1875rem', line: '1.6' },
  lead: { size: 'min(12vw, 1.375rem)', line: '1.5' },
  h3: { size: '1.25rem', line: '1.35' },
  h2: { size: 'min(9.5vw, 1.5625rem)', line: '1.25' },
  h1: { size: 'min(9.5vw, max(1.875rem, min(1.35rem + 2.4vw, 2.875rem)))', line: '1.18' },
} as const;

/** Every distance is a multiple of it. */
export const SPACE = '0.25rem';

/** The device's own letters: a page asks for none. */
export const BODY_FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
