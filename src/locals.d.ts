/// <reference types="astro/client" />
import type { Site } from './site.ts';

declare global {
  namespace App {
    /** What Astro carries from the middleware to pages, layouts, components and endpoints. */
    interface Locals {
      site: Site;
    }
  }
}
