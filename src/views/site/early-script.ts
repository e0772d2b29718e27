import { createHash } from 'node:crypto';

/**
 * The size of text the visitor chose is brought back before anything is drawn, so that the page does
 * not jump.
 */
const TEXT_SIZE =
  "try{document.documentElement.dataset.text=localStorage.getItem('co-chu')||0}catch(e){}";

/**
 * The page's other scripts, whose addresses the build writes into `data-src`, are fetched once its first
 * picture is on the screen. They only add to what stands there, so the text and its font have the
 * network for themselves before. Old engines know nothing of paints, or not how to ask for those that
 * have been: what is missing throws. No address is given to a script element, which Trusted Types
 * would forbid.
 */
const LATE_SCRIPTS =
  "addEventListener('DOMContentLoaded',()=>{let go=()=>" +
  "document.querySelectorAll('script[data-src]').forEach(s=>{import(s.dataset.src);s.remove()});" +
  "try{if(!PerformanceObserver.supportedEntryTypes.includes('paint'))throw 0;" +
  "new PerformanceObserver((l,o)=>{o.disconnect();go()}).observe({type:'paint',buffered:true})}catch(e){go()}})";

/**
 * The only script inside a page. Too short to be worth a journey of its own, and one, because each
 * costs the policies in page and header a hash. In the language of the floor: it is sent as it stands.
 */
export const EARLY_SCRIPT = `${TEXT_SIZE}${LATE_SCRIPTS}`;

/** What the content security policy allows it by. */
export const EARLY_SCRIPT_HASH =
  `sha256-${createHash('sha256').update(EARLY_SCRIPT).digest('base64')}` as const;
