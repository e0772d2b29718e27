import type { MiddlewareHandler } from 'astro';
import { currentSite } from './site.ts';

/** Hands every page, and all it is made of, the site it belongs to: `Astro.locals.site`. */
export const onRequest: MiddlewareHandler = (context, next) => {
  context.locals.site = currentSite();
  return next();
};
