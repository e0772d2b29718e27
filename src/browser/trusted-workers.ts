/**
 * Lets scripts of a page start workers, as long as they are files of the build. It is the page's
 * default policy, since MapLibre hands over plain addresses.
 */
import type { PerhapsTrusting } from './trusted-types.ts';

const { trustedTypes } = window as PerhapsTrusting;

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (address.startsWith('/_astro/') ? address : null),
});
