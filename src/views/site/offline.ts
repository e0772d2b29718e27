import { settings, siteContent } from './site-content.ts';

/**
 * Whether pages are kept on the visitor's phone. Not while editing, nor where the site is looked at
 * as on another day: stored pages would mix days.
 */
export const isKeptOffline = (): boolean =>
  siteContent().site.offline && !settings.isPreview && !import.meta.env.DEV;
