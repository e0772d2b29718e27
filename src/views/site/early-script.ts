import { createHash } from 'node:crypto';

/**
 * The only script inside a page: it brings back the size of text the visitor chose before anything is
 * drawn, so that the page does not jump. Too short to be worth a journey of its own.
 */
export const EARLY_SCRIPT =
  "try{document.documentElement.dataset.text=localStorage.getItem('co-chu')||0}catch(e){}";

/** What the content security policy allows it by. */
export const EARLY_SCRIPT_HASH =
  `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}` as const;
