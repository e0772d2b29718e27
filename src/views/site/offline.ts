import type { Site } from '../../site.ts';

/**
 * Whether pages are kept on the visitor's phone. Not while editing, nor where the site is looked at
 * as on another day: stored pages would mix days.
 */
export const isKeptOffline = (site: Site): boolean =>
  site.content.site.offline && !site.settings.isPreview && !import.meta.env.DEV;
