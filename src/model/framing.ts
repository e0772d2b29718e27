/**
 * Pages made to stand in a frame of another site: embedded cards, and the players of screens, a
 * province's and a commune's own among them, which have up to three parts behind their campaign.
 */
const FRAMED = /^\/(?:nhung\/[^/]+\/the|man-hinh\/[^/]+(?:\/(?!cach-dung\/)[^/]+){1,3})\/$/;

/**
 * Who may show a page in a frame, as a host says it in `Content-Security-Policy`. A page cannot say so
 * itself: browsers ignore the directive in a meta element (CSP level 3, 6.4.2).
 * @param path begins and ends with `/`
 * @returns `null` where everybody may
 */
export const frameAncestors = (path: string): string | null =>
  FRAMED.test(path) ? null : "frame-ancestors 'self'";
